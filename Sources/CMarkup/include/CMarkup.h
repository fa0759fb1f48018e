// What Stet knows of markup languages, as text embedded in the program.
#pragma once
#include <stddef.h>

const void *_Nonnull stet_entities(void);
size_t stet_entities_size(void);
const void *_Nonnull stet_elements(void);
size_t stet_elements_size(void);
