// The compiled lexicons, inside the program.
#pragma once
#include <stddef.h>

const void *_Nonnull stet_lexicons(void);
size_t stet_lexicons_size(void);
