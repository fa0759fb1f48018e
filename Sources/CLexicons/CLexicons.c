// Embeds the table that `stet lexicon compile` writes from Lexicons/.
#include "CLexicons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(16) unsigned char table[] = {
#embed "lexicons.bin"
};

const void *stet_lexicons(void) { return table; }
size_t stet_lexicons_size(void) { return sizeof table; }
