// Text by gumbo, the HTML5 parser in C.
#include "COracles.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  size_t offset;
  const char *text;
} stretch;

typedef struct {
  stretch *items;
  size_t count, capacity;
} stretches;

/// Whether what an element holds is no text to a reader.
static int is_raw(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_SCRIPT:
  case GUMBO_TAG_STYLE:
  case GUMBO_TAG_XMP:
  case GUMBO_TAG_IFRAME:
  case GUMBO_TAG_NOEMBED:
  case GUMBO_TAG_NOFRAMES:
  case GUMBO_TAG_PLAINTEXT: return 1;
  default: return 0;
  }
}

static void add(stretches *all, const GumboText *text) {
  if (all->count == all->capacity) {
    all->capacity = all->capacity ? all->capacity * 2 : 64;
    all->items = realloc(all->items, all->capacity * sizeof *all->items);
    if (!all->items) abort();
  }
  all->items[all->count++] = (stretch){text->start_pos.offset, text->text};
}

static void collect(const GumboNode *node, stretches *all) {
  const GumboVector *children;
  switch (node->type) {
  case GUMBO_NODE_TEXT:
  case GUMBO_NODE_CDATA:
  case GUMBO_NODE_WHITESPACE: add(all, &node->v.text); return;
  case GUMBO_NODE_DOCUMENT: children = &node->v.document.children; break;
  case GUMBO_NODE_ELEMENT:
  case GUMBO_NODE_TEMPLATE:
    if (is_raw(node->v.element.tag)) return;
    children = &node->v.element.children;
    break;
  default: return;
  }
  for (unsigned index = 0; index < children->length; index++)
    collect(children->data[index], all);
}

static int by_offset(const void *a, const void *b) {
  size_t left = ((const stretch *)a)->offset, right = ((const stretch *)b)->offset;
  return left < right ? -1 : left > right;
}

char *oracle_html(const char *bytes, size_t size, size_t *length) {
  GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes, size);
  stretches all = {0};
  collect(output->document, &all);
  if (all.count) qsort(all.items, all.count, sizeof *all.items, by_offset);
  size_t total = 0;
  for (size_t index = 0; index < all.count; index++) total += strlen(all.items[index].text);
  char *result = malloc(total + 1);
  if (!result) abort();
  *length = 0;
  for (size_t index = 0; index < all.count; index++) {
    size_t count = strlen(all.items[index].text);
    memcpy(result + *length, all.items[index].text, count);
    *length += count;
  }
  free(all.items);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return result;
}
