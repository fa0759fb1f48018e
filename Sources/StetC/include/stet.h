/* Stet for C and for every language that can call C: six functions.
 *
 * Texts are bytes with their lengths; none ends with NUL unless it says so. What a function writes
 * to an output belongs to the caller, who gives it back with stet_free. An engine may be used by
 * any number of threads at once. No function prints, exits or keeps a text after it has returned.
 */
#ifndef STET_H
#define STET_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Rules, style and lexicons under fixed settings. */
typedef struct stet_engine stet_engine;

/* What a call came to. */
enum {
  STET_OK = 0,
  /* The engine or the story can't be used; the output says why and what to do, as UTF-8. */
  STET_TROUBLE = 2,
};

/* The version of the library: ASCII, ends with NUL, not to be freed. */
const char *stet_version(void);

/* Makes an engine.
 *
 * settings: the lines of a stet.toml, as UTF-8; none (NULL, 0) means the defaults. Relative paths
 * begin in the current folder.
 * engine: where the engine goes, to be given back with stet_close.
 * trouble: where the message goes if there is one; the caller frees it.
 */
int32_t stet_open(const uint8_t *settings, size_t length, stet_engine **engine,
                  uint8_t **trouble, size_t *trouble_length);

/* Gives an engine back. NULL is allowed. */
void stet_close(stet_engine *engine);

/* Reviews one story of any format and encoding that the settings allow.
 *
 * cleaned: the story with the safe fixes made; NULL where it is not wanted.
 * report: its report as JSON (schema stet.report/1); NULL where it is not wanted.
 * After STET_TROUBLE the message is in `report`, or in `cleaned` where no report was wanted.
 */
int32_t stet_review(const stet_engine *engine, const uint8_t *story, size_t length,
                    uint8_t **cleaned, size_t *cleaned_length,
                    uint8_t **report, size_t *report_length);

/* How stet_names counts: bits to be added. */
enum {
  /* The texts are partials that were written before, not stories. */
  STET_NAMES_OF_PARTIALS = 1,
  /* What is written is a partial, not a report. */
  STET_NAMES_AS_PARTIAL = 2,
};

/* The names of several stories together as JSON (schema stet.names/1, scope corpus).
 * A story that can't be read is named under "errors".
 *
 * how: 0, or bits of the above. Partials (JSON Lines, schema stet.names.partial/1) add up in any
 * order and grouping, so that stories can be counted on many machines.
 * After STET_TROUBLE the message is in `report`.
 */
int32_t stet_names(const stet_engine *engine, const uint8_t *const *texts, const size_t *lengths,
                   size_t count, uint32_t how, uint8_t **report, size_t *report_length);

/* Gives back what a function wrote. NULL is allowed. */
void stet_free(uint8_t *bytes);

#ifdef __cplusplus
}
#endif
#endif
