// Charset detection, and conversion that knows which bytes every character came from.
#include "icu.h"

struct stet_detector {
  UCharsetDetector *detector;
  const UCharsetMatch **matches;
  int32_t count;
};

stet_detector *stet_detector_open(const uint8_t *bytes, int32_t length, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  stet_detector *made = calloc(1, sizeof *made);
  if (made) {
    made->detector = ucsdet_open(&status);
    ucsdet_setText(made->detector, (const char *)bytes, length, &status);
    made->matches = ucsdet_detectAll(made->detector, &made->count, &status);
    if (U_FAILURE(status)) {
      stet_detector_close(made);
      made = NULL;
    }
  }
  *status_out = status;
  return made;
}

void stet_detector_close(stet_detector *detector) {
  if (detector->detector) ucsdet_close(detector->detector);
  free(detector);
}

int32_t stet_detector_count(stet_detector *detector) { return detector->count; }

const char *stet_detector_name(stet_detector *detector, int32_t index) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = ucsdet_getName(detector->matches[index], &status);
  return name ? name : "";
}

int32_t stet_detector_confidence(stet_detector *detector, int32_t index) {
  UErrorCode status = U_ZERO_ERROR;
  return ucsdet_getConfidence(detector->matches[index], &status);
}

struct stet_converter {
  UConverter *converter;
  // Whether the bytes 0 to 127 always are ASCII, so that they need no call into ICU.
  int ascii;
  int stateful;
  char name[64];
};

static int is_stateful(UConverter *converter) {
  switch (ucnv_getType(converter)) {
  case UCNV_SBCS:
  case UCNV_DBCS:
  case UCNV_MBCS:
  case UCNV_LATIN_1:
  case UCNV_US_ASCII:
  case UCNV_UTF8:
  case UCNV_UTF16_BigEndian:
  case UCNV_UTF16_LittleEndian:
  case UCNV_UTF32_BigEndian:
  case UCNV_UTF32_LittleEndian:
  case UCNV_CESU8: return 0;
  default: return 1;
  }
}

static int is_ascii(UConverter *converter) {
  for (int byte = 0; byte < 128; byte++) {
    UErrorCode status = U_ZERO_ERROR;
    char bytes[1] = {(char)byte};
    const char *source = bytes;
    if (ucnv_getNextUChar(converter, &source, bytes + 1, &status) != byte || U_FAILURE(status)) {
      ucnv_reset(converter);
      return 0;
    }
  }
  ucnv_reset(converter);
  return 1;
}

stet_converter *stet_converter_open(const char *name, int32_t *status_out) {
  UErrorCode status = U_ZERO_ERROR;
  stet_converter *made = NULL;
  UConverter *converter = ucnv_open(name, &status);
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
    // What is nearly the character is not the character.
    ucnv_setFallback(converter, 0);
    made = calloc(1, sizeof *made);
  }
  if (made) {
    made->converter = converter;
    made->stateful = is_stateful(converter);
    made->ascii = !made->stateful && is_ascii(converter);
    UErrorCode ignored = U_ZERO_ERROR;
    const char *own = ucnv_getName(converter, &ignored);
    const char *iana = own ? ucnv_getStandardName(own, "MIME", &ignored) : NULL;
    if (own && !iana) iana = ucnv_getStandardName(own, "IANA", &ignored);
    strncpy(made->name, iana ? iana : own ? own : name, sizeof made->name - 1);
  } else if (converter) {
    ucnv_close(converter);
  }
  *status_out = status;
  return made;
}

void stet_converter_close(stet_converter *converter) {
  ucnv_close(converter->converter);
  free(converter);
}

const char *stet_converter_name(stet_converter *converter) { return converter->name; }
int32_t stet_converter_is_stateful(stet_converter *converter) { return converter->stateful; }
void stet_converter_reset(stet_converter *converter) { ucnv_reset(converter->converter); }

int32_t stet_converter_decode(stet_converter *converter, const uint8_t *bytes, int64_t length,
                              int64_t *position, stet_unit *out, int32_t capacity,
                              int32_t *status_out) {
  const char *source = (const char *)bytes + *position;
  const char *limit = (const char *)bytes + length;
  int32_t count = 0;
  *status_out = U_ZERO_ERROR;
  while (count < capacity) {
    const char *start = source;
    UChar32 scalar;
    UErrorCode status = U_ZERO_ERROR;
    if (converter->ascii && source < limit && !(*source & 0x80)) {
      scalar = *source++;
    } else {
      scalar = ucnv_getNextUChar(converter->converter, &source, limit, &status);
      if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;
    }
    int is_character = U_SUCCESS(status) && !U_IS_SURROGATE(scalar);
    if (U_FAILURE(status)) ucnv_reset(converter->converter);
    // A failure that takes no bytes would come back for ever.
    if (!is_character && source == start) source++;
    out[count].scalar = is_character ? (uint32_t)scalar : STET_MALFORMED;
    out[count].length = (int32_t)(source - start);
    count++;
  }
  *position = source - (const char *)bytes;
  return count;
}

int32_t stet_converter_encode(stet_converter *converter, const uint8_t *text, int32_t length,
                              uint8_t *out, int32_t capacity, int32_t *needed,
                              int32_t *status_out) {
  int32_t done = 0, written = 0, refused = -1;
  *status_out = U_ZERO_ERROR;
  ucnv_reset(converter->converter);
  while (done < length) {
    int32_t start = done;
    UChar32 scalar;
    U8_NEXT(text, done, length, scalar);
    UErrorCode status = U_ZERO_ERROR;
    UChar units[2];
    int32_t count = 0;
    char bytes[16];
    if (scalar < 0) {
      status = U_INVALID_CHAR_FOUND;
    } else {
      U16_APPEND_UNSAFE(units, count, scalar);
      int32_t made = ucnv_fromUChars(converter->converter, bytes, sizeof bytes, units, count,
                                     &status);
      for (int32_t index = 0; U_SUCCESS(status) && index < made; index++, written++) {
        if (written < capacity) out[written] = (uint8_t)bytes[index];
      }
    }
    if (U_FAILURE(status)) {
      refused = start;
      break;
    }
  }
  *needed = written;
  return refused;
}
