// ICU's headers, for the .c files of this target alone.
#pragma once

#if !__has_include(<unicode/utypes.h>)
#error "Stet needs ICU's headers: install the package libicu-dev (apt-get install libicu-dev)"
#endif

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>
#include <stdlib.h>
#include <string.h>

#include "CStetICU.h"

// UTF-16 made from UTF-8; malformed bytes are U+FFFD. Freed by the caller.
UChar *stet_utf16(const uint8_t *text, int32_t length, int32_t *count, UErrorCode *status);
// UTF-8 made from UTF-16; returns the length it needs.
int32_t stet_utf8(const UChar *text, int32_t count, uint8_t *out, int32_t capacity,
                  UErrorCode *status);
