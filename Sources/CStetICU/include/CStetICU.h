// The calls Stet makes into ICU. No ICU type is named here: its headers stay in the .c files, so
// that modules which see Foundation's own copy of ICU can use this one beside it.
#pragma once
#include <stdint.h>

#pragma clang assume_nonnull begin

// Every call writes an ICU status: over 0 is a failure, whose name is given here.
const char *stet_icu_error_name(int32_t status);
const char *stet_icu_version(void);

// Text goes in and comes out as UTF-8. Calls that fill a buffer return the length they need, which
// may be over `capacity`; then nothing useful was written and the call is to be made again.

// Normalisation. `form`: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD, 4 NFKC with case folded.
int32_t stet_normalise(int32_t form, const uint8_t *text, int32_t length, uint8_t *out,
                       int32_t capacity, int32_t *status);
// 1 if the text is in that form, else 0. Answers most texts without normalising them.
int32_t stet_is_normalised(int32_t form, const uint8_t *text, int32_t length, int32_t *status);

// Break iteration. `kind`: 0 grapheme, 1 word, 2 line, 3 sentence.
typedef struct stet_breaker stet_breaker;
stet_breaker *_Nullable stet_breaker_open(int32_t kind, const char *locale, int32_t *status);
void stet_breaker_close(stet_breaker *breaker);
// Byte offsets of all boundaries but the first (0), with the rule status of the segment that ends
// there. Returns how many there are.
int32_t stet_breaker_run(stet_breaker *breaker, const uint8_t *text, int32_t length,
                         int32_t *ends, int32_t *kinds, int32_t capacity, int32_t *status);

// Transliteration.
typedef struct stet_transliterator stet_transliterator;
stet_transliterator *_Nullable stet_transliterator_open(const char *id, int32_t *status);
void stet_transliterator_close(stet_transliterator *transliterator);
int32_t stet_transliterator_run(stet_transliterator *transliterator, const uint8_t *text,
                                int32_t length, uint8_t *out, int32_t capacity, int32_t *status);

// Quotation marks of a locale. `which`: 0 opening, 1 closing, 2 inner opening, 3 inner closing.
typedef struct stet_locale_data stet_locale_data;
stet_locale_data *_Nullable stet_locale_data_open(const char *locale, int32_t *status);
void stet_locale_data_close(stet_locale_data *data);
int32_t stet_locale_delimiter(stet_locale_data *data, int32_t which, uint8_t *out,
                              int32_t capacity, int32_t *status);

// Charset detection. The bytes must outlive the detector; names live as long as it does.
typedef struct stet_detector stet_detector;
stet_detector *_Nullable stet_detector_open(const uint8_t *bytes, int32_t length,
                                            int32_t *status);
void stet_detector_close(stet_detector *detector);
int32_t stet_detector_count(stet_detector *detector);
const char *stet_detector_name(stet_detector *detector, int32_t index);
// Out of 100.
int32_t stet_detector_confidence(stet_detector *detector, int32_t index);

// Conversion.
typedef struct stet_converter stet_converter;
// One character as the source wrote it; `scalar` is STET_MALFORMED where the bytes are none.
typedef struct {
  uint32_t scalar;
  int32_t length;
} stet_unit;
#define STET_MALFORMED 0xFFFFFFFFu

stet_converter *_Nullable stet_converter_open(const char *name, int32_t *status);
void stet_converter_close(stet_converter *converter);
// The name IANA gives it, or ICU's own.
const char *stet_converter_name(stet_converter *converter);
// 1 when a character's bytes depend on what stands before them, so that no part can be replaced.
int32_t stet_converter_is_stateful(stet_converter *converter);
void stet_converter_reset(stet_converter *converter);
// Decodes characters from `*position` on until `out` is full or the bytes end; moves `*position`.
// A character of several scalars is several units, the later ones of length 0.
int32_t stet_converter_decode(stet_converter *converter, const uint8_t *bytes, int64_t length,
                              int64_t *position, stet_unit *out, int32_t capacity,
                              int32_t *status);
// The byte offset of the first character that the encoding lacks, or -1. `*needed` is the length.
int32_t stet_converter_encode(stet_converter *converter, const uint8_t *text, int32_t length,
                              uint8_t *out, int32_t capacity, int32_t *needed, int32_t *status);

// Properties of scalars. Names are static; -1 and null stand for names that ICU does not know.
int32_t stet_script(uint32_t scalar);
int32_t stet_has_script(uint32_t scalar, int32_t script);
int32_t stet_script_code(const char *name);
const char *_Nullable stet_script_name(int32_t script);
int32_t stet_property_code(const char *name);
int32_t stet_has_property(uint32_t scalar, int32_t property);
int32_t stet_property_value(uint32_t scalar, int32_t property);
const char *_Nullable stet_property_value_name(int32_t property, int32_t value);

#pragma clang assume_nonnull end
