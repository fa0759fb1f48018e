// Embeds the tables of character references and of elements.
#include "CMarkup.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char entities[] = {
#embed "entities.txt"
};

static const unsigned char elements[] = {
#embed "elements.txt"
};

const void *stet_entities(void) { return entities; }
size_t stet_entities_size(void) { return sizeof entities; }
const void *stet_elements(void) { return elements; }
size_t stet_elements_size(void) { return sizeof elements; }
