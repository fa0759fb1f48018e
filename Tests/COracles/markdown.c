// Text by cmark-gfm, GitHub's reader of Markdown.
#include "COracles.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *bytes;
  size_t count, capacity;
} text;

static void append(text *all, const char *bytes) {
  size_t count = bytes ? strlen(bytes) : 0;
  if (all->count + count + 1 > all->capacity) {
    all->capacity = (all->count + count + 1) * 2;
    all->bytes = realloc(all->bytes, all->capacity);
    if (!all->bytes) abort();
  }
  if (count) memcpy(all->bytes + all->count, bytes, count);
  all->count += count;
}

/// An address in angle brackets is its own text.
static int is_address(cmark_node *node) {
  cmark_node *child = cmark_node_first_child(node);
  const char *text = child ? cmark_node_get_literal(child) : NULL;
  const char *url = cmark_node_get_url(node);
  if (!text || !url || cmark_node_next(child)) return 0;
  return !strcmp(text, url) || (!strncmp(url, "mailto:", 7) && !strcmp(text, url + 7));
}

static void enter(cmark_node *node, text *all, int *has_html, cmark_iter *steps) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) {
    append(all, cmark_node_get_literal(node));
  } else if (type == CMARK_NODE_CODE) {
    append(all, "\uFFFC");
  } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
    append(all, "\n");
  } else if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
    *has_html = 1;
  } else if (type == CMARK_NODE_LINK && is_address(node)) {
    append(all, "\uFFFC");
    cmark_iter_reset(steps, node, CMARK_EVENT_EXIT);
  } else if (type == CMARK_NODE_IMAGE) {
    cmark_iter_reset(steps, node, CMARK_EVENT_EXIT);
  }
}

char *oracle_markdown(const char *bytes, size_t size, size_t *length, int *has_html) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  const char *names[] = {"table", "strikethrough", "tasklist"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[index]));
  cmark_parser_feed(parser, bytes, size);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_iter *steps = cmark_iter_new(root);
  text all = {0};
  *has_html = 0;
  for (cmark_event_type event; (event = cmark_iter_next(steps)) != CMARK_EVENT_DONE;) {
    cmark_node *node = cmark_iter_get_node(steps);
    if (event == CMARK_EVENT_ENTER) enter(node, &all, has_html, steps);
    if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK) append(&all, "\n");
  }
  append(&all, "");
  cmark_iter_free(steps);
  cmark_node_free(root);
  cmark_parser_free(parser);
  *length = all.count;
  return all.bytes;
}
