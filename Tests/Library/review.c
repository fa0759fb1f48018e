/* The C face as a C program uses it: exit 0 when everything is as stet.h says. */
#include <stdio.h>
#include <string.h>

#include "stet.h"

static int faults = 0;

static void expect(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "review.c: not so: %s\n", what);
    faults++;
  }
}

static int contains(const uint8_t *bytes, size_t length, const char *part) {
  size_t n = strlen(part);
  for (size_t i = 0; i + n <= length; i++)
    if (memcmp(bytes + i, part, n) == 0) return 1;
  return 0;
}

static void refuses_what_it_does_not_know(void) {
  const char *settings = "colour = \"red\"\n";
  stet_engine *engine = (stet_engine *)&faults;
  uint8_t *trouble;
  size_t length;
  int32_t status =
      stet_open((const uint8_t *)settings, strlen(settings), &engine, &trouble, &length);
  expect(status == STET_TROUBLE && engine == NULL, "an unknown setting gives no engine");
  expect(contains(trouble, length, "colour"), "the message names the setting");
  stet_free(trouble);
}

static void reviews(stet_engine *engine) {
  const char *story = "“We will stay\", he said\xd8\x8c and left.";
  uint8_t *clean, *report;
  size_t clean_length, report_length;
  int32_t status = stet_review(engine, (const uint8_t *)story, strlen(story), &clean,
                               &clean_length, &report, &report_length);
  const char *fixed = "“We will stay”, he said, and left.";
  expect(status == STET_OK, "a story is reviewed");
  expect(clean_length == strlen(fixed) && !memcmp(clean, fixed, clean_length),
         "the story is cleaned");
  expect(contains(report, report_length, "\"stet.report/1\""), "the report has its schema");
  stet_free(clean);
  stet_free(report);

  status = stet_review(engine, NULL, 0, &clean, &clean_length, NULL, NULL);
  expect(status == STET_OK && clean_length == 0, "nothing stays nothing");
  stet_free(clean);
}

static void names(stet_engine *engine) {
  const uint8_t *stories[] = {(const uint8_t *)"Milan Dvorak spoke.",
                              (const uint8_t *)"Envoy Milan Dvorak left."};
  const size_t lengths[] = {19, 24};
  uint8_t *whole, *parts[2], *merged;
  size_t whole_length, part_lengths[2], merged_length;
  expect(stet_names(engine, stories, lengths, 2, 0, &whole, &whole_length) == STET_OK,
         "names are told");
  expect(contains(whole, whole_length, "Milan Dvorak"), "the names are there");

  for (int i = 0; i < 2; i++)
    expect(stet_names(engine, stories + i, lengths + i, 1, STET_NAMES_AS_PARTIAL, &parts[i],
                      &part_lengths[i]) == STET_OK,
           "names are counted in part");
  expect(stet_names(engine, (const uint8_t *const *)parts, part_lengths, 2,
                    STET_NAMES_OF_PARTIALS, &merged, &merged_length) == STET_OK,
         "parts are merged");
  expect(merged_length == whole_length && !memcmp(merged, whole, whole_length),
         "parts come to the whole");
  stet_free(merged);
  expect(stet_names(engine, stories, lengths, 1, STET_NAMES_OF_PARTIALS, &merged,
                    &merged_length) == STET_TROUBLE &&
             contains(merged, merged_length, "no JSON object"),
         "what is no part is refused");
  stet_free(merged);
  stet_free(parts[0]);
  stet_free(parts[1]);
  stet_free(whole);
}

int main(void) {
  stet_engine *engine;
  uint8_t *trouble;
  size_t length;
  refuses_what_it_does_not_know();
  expect(strlen(stet_version()) > 0, "the version is told");
  if (stet_open(NULL, 0, &engine, &trouble, &length) != STET_OK) return 1;
  reviews(engine);
  names(engine);
  stet_close(engine);
  stet_close(NULL);
  stet_free(NULL);
  return faults == 0 ? 0 : 1;
}
