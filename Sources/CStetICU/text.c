// Normalisation, break iteration, transliteration, locale data and properties.
#include "icu.h"

const char *stet_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }
const char *stet_icu_version(void) { return U_ICU_VERSION; }

UChar *stet_utf16(const uint8_t *text, int32_t length, int32_t *count, UErrorCode *status) {
  // UTF-16 never has more units than UTF-8 has bytes.
  UChar *units = malloc(((size_t)length + 1) * sizeof(UChar));
  if (!units) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8WithSub(units, length + 1, count, (const char *)text, length, 0xFFFD, NULL,
                       status);
  return units;
}

int32_t stet_utf8(const UChar *text, int32_t count, uint8_t *out, int32_t capacity,
                  UErrorCode *status) {
  int32_t needed = 0;
  u_strToUTF8WithSub((char *)out, capacity, &needed, text, count, 0xFFFD, NULL, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR) *status = U_ZERO_ERROR;
  return needed;
}

static const UNormalizer2 *normaliser(int32_t form, UErrorCode *status) {
  switch (form) {
  case 0: return unorm2_getNFCInstance(status);
  case 1: return unorm2_getNFDInstance(status);
  case 2: return unorm2_getNFKCInstance(status);
  case 3: return unorm2_getNFKDInstance(status);
  default: return unorm2_getNFKCCasefoldInstance(status);
  }
}

int32_t stet_normalise(int32_t form, const uint8_t *text, int32_t length, uint8_t *out,
                       int32_t capacity, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0, needed = 0;
  const UNormalizer2 *norm = normaliser(form, &status);
  UChar *units = stet_utf16(text, length, &count, &status);
  UChar *result = NULL;
  if (U_SUCCESS(status)) {
    int32_t room = count + count / 2 + 16;
    result = malloc((size_t)room * sizeof(UChar));
    int32_t made = result ? unorm2_normalize(norm, units, count, result, room, &status) : 0;
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      status = U_ZERO_ERROR;
      free(result);
      result = malloc((size_t)made * sizeof(UChar));
      if (result) made = unorm2_normalize(norm, units, count, result, made, &status);
    }
    if (!result) status = U_MEMORY_ALLOCATION_ERROR;
    if (U_SUCCESS(status)) needed = stet_utf8(result, made, out, capacity, &status);
  }
  free(units);
  free(result);
  *status_out = status;
  return needed;
}

int32_t stet_is_normalised(int32_t form, const uint8_t *text, int32_t length,
                           int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  const UNormalizer2 *norm = normaliser(form, &status);
  UChar *units = stet_utf16(text, length, &count, &status);
  UBool answer = U_SUCCESS(status) ? unorm2_isNormalized(norm, units, count, &status) : 0;
  free(units);
  *status_out = status;
  return answer != 0;
}

stet_breaker *stet_breaker_open(int32_t kind, const char *locale, int32_t *status_out) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_LINE, UBRK_SENTENCE};
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *breaker = ubrk_open(types[kind & 3], locale, NULL, 0, &status);
  *status_out = status;
  return (stet_breaker *)breaker;
}

void stet_breaker_close(stet_breaker *breaker) { ubrk_close((UBreakIterator *)breaker); }

int32_t stet_breaker_run(stet_breaker *opaque, const uint8_t *text, int32_t length, int32_t *ends,
                         int32_t *kinds, int32_t capacity, int32_t *status_out) {
  UBreakIterator *breaker = (UBreakIterator *)opaque;
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, (const char *)text, length, &status);
  ubrk_setUText(breaker, &view, &status);
  int32_t count = 0;
  if (U_SUCCESS(status)) {
    ubrk_first(breaker);
    for (int32_t end = ubrk_next(breaker); end != UBRK_DONE; end = ubrk_next(breaker)) {
      if (count < capacity) {
        ends[count] = end;
        kinds[count] = ubrk_getRuleStatus(breaker);
      }
      count++;
    }
  }
  utext_close(&view);
  *status_out = status;
  return count;
}

stet_transliterator *stet_transliterator_open(const char *id, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  UTransliterator *made = NULL;
  UChar *name = stet_utf16((const uint8_t *)id, (int32_t)strlen(id), &count, &status);
  if (name) made = utrans_openU(name, count, UTRANS_FORWARD, NULL, 0, NULL, &status);
  free(name);
  *status_out = status;
  return (stet_transliterator *)made;
}

void stet_transliterator_close(stet_transliterator *opaque) {
  utrans_close((UTransliterator *)opaque);
}

int32_t stet_transliterator_run(stet_transliterator *opaque, const uint8_t *text, int32_t length,
                                uint8_t *out, int32_t capacity, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0, needed = 0;
  UChar *original = stet_utf16(text, length, &count, &status);
  UChar *units = NULL;
  // ICU works in place; a script seldom grows more than fourfold, and it says when it does.
  for (int32_t room = count * 4 + 64; U_SUCCESS(status); room *= 4) {
    units = malloc((size_t)room * sizeof(UChar));
    if (!units) {
      status = U_MEMORY_ALLOCATION_ERROR;
      break;
    }
    memcpy(units, original, (size_t)count * sizeof(UChar));
    int32_t made = count, limit = count;
    utrans_transUChars((const UTransliterator *)opaque, units, &made, room, 0, &limit, &status);
    if (U_SUCCESS(status)) needed = stet_utf8(units, made, out, capacity, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR || room > INT32_MAX / 16) break;
    status = U_ZERO_ERROR;
    free(units);
    units = NULL;
  }
  free(units);
  free(original);
  *status_out = status;
  return needed;
}

stet_locale_data *stet_locale_data_open(const char *locale, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  ULocaleData *data = ulocdata_open(locale, &status);
  *status_out = status;
  return (stet_locale_data *)data;
}

void stet_locale_data_close(stet_locale_data *data) { ulocdata_close((ULocaleData *)data); }

int32_t stet_locale_delimiter(stet_locale_data *data, int32_t which, uint8_t *out,
                              int32_t capacity, int32_t *status_out) {
  static const ULocaleDataDelimiterType types[] = {
      ULOCDATA_QUOTATION_START, ULOCDATA_QUOTATION_END, ULOCDATA_ALT_QUOTATION_START,
      ULOCDATA_ALT_QUOTATION_END};
  UErrorCode status = U_ZERO_ERROR;
  UChar units[16];
  int32_t count = ulocdata_getDelimiter((ULocaleData *)data, types[which & 3], units, 16, &status);
  int32_t needed = U_SUCCESS(status) ? stet_utf8(units, count, out, capacity, &status) : 0;
  *status_out = status;
  return needed;
}

int32_t stet_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript((UChar32)scalar, &status);
}

int32_t stet_has_script(uint32_t scalar, int32_t script) {
  return uscript_hasScript((UChar32)scalar, (UScriptCode)script);
}

int32_t stet_script_code(const char *name) {
  return u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

const char *stet_script_name(int32_t script) { return uscript_getShortName((UScriptCode)script); }

int32_t stet_property_code(const char *name) { return u_getPropertyEnum(name); }

int32_t stet_has_property(uint32_t scalar, int32_t property) {
  return u_hasBinaryProperty((UChar32)scalar, (UProperty)property);
}

int32_t stet_property_value(uint32_t scalar, int32_t property) {
  return u_getIntPropertyValue((UChar32)scalar, (UProperty)property);
}

const char *stet_property_value_name(int32_t property, int32_t value) {
  return u_getPropertyValueName((UProperty)property, value, U_SHORT_PROPERTY_NAME);
}
