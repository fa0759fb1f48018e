// What other people's readers take for text: gumbo for HTML, cmark-gfm for Markdown.
#ifndef CORACLES_H
#define CORACLES_H
#include <stddef.h>
#include <stdint.h>

/// The text of all elements that hold any, in the order of the source. To be freed.
char *_Nonnull oracle_html(const char *_Nonnull bytes, size_t size, size_t *_Nonnull length);

/// The text of all blocks, each on a line; U+FFFC for code and addresses in angle brackets. `has_html`
/// tells whether any HTML is among it, which is left out. To be freed.
char *_Nonnull oracle_markdown(
    const char *_Nonnull bytes, size_t size, size_t *_Nonnull length, int *_Nonnull has_html);
#endif
