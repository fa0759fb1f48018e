// Collects what expat reports, piece after piece, without building a tree.
#include "CExpat.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  XML_Parser parser;
  const uint8_t *bytes;
  stet_xml *result;
  size_t depth;
  int is_in_section;
} reader;

static void add(reader *self, uint32_t kind, size_t start, size_t end, size_t name_end) {
  stet_xml *result = self->result;
  if (result->count == result->capacity) {
    size_t capacity = result->capacity ? result->capacity * 2 : 256;
    stet_xml_piece *grown = realloc(result->pieces, capacity * sizeof *grown);
    if (!grown) {
      XML_StopParser(self->parser, XML_FALSE);
      return;
    }
    result->pieces = grown;
    result->capacity = capacity;
  }
  result->pieces[result->count++] =
      (stet_xml_piece){(uint32_t)start, (uint32_t)end, (uint32_t)name_end, kind};
}

static size_t here(const reader *self) { return (size_t)XML_GetCurrentByteIndex(self->parser); }

static size_t length(const reader *self) { return (size_t)XML_GetCurrentByteCount(self->parser); }

static void tag(reader *self, uint32_t kind, size_t name) {
  size_t start = here(self), end = start + length(self);
  while (name < end && self->bytes[name] > 0x20 && self->bytes[name] != '/' &&
         self->bytes[name] != '>')
    name++;
  if (kind == STET_XML_START && self->bytes[end - 2] == '/') kind = STET_XML_EMPTY;
  add(self, kind, start, end, name);
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)name, (void)attributes;
  reader *self = data;
  self->depth++;
  tag(self, STET_XML_START, here(self) + 1);
}

static void on_end(void *data, const XML_Char *name) {
  (void)name;
  reader *self = data;
  self->depth--;
  // The end of an empty element stands on no bytes of its own.
  if (length(self) > 0) tag(self, STET_XML_END, here(self) + 2);
}

static void text(reader *self) {
  stet_xml *result = self->result;
  size_t start = here(self), end = start + length(self);
  stet_xml_piece *last = result->count ? &result->pieces[result->count - 1] : NULL;
  if (last && last->kind == STET_XML_TEXT && last->end == start) {
    last->end = (uint32_t)end;
  } else {
    add(self, STET_XML_TEXT, start, end, start);
  }
}

static void on_text(void *data, const XML_Char *characters, int count) {
  (void)characters, (void)count;
  reader *self = data;
  if (!self->is_in_section) text(self);
}

static void on_section_start(void *data) {
  reader *self = data;
  self->is_in_section = 1;
  add(self, STET_XML_CDATA, here(self), 0, here(self));
}

static void on_section_end(void *data) {
  reader *self = data;
  self->is_in_section = 0;
  stet_xml *result = self->result;
  if (result->count) result->pieces[result->count - 1].end = (uint32_t)(here(self) + length(self));
}

/// That there is a handler keeps expat from putting entities in; what it is handed are their names.
static void on_other(void *data, const XML_Char *characters, int count) {
  reader *self = data;
  if (self->depth > 0 && count > 0 && characters[0] == '&') text(self);
}

static void on_nothing(void *data, const XML_Char *target, const XML_Char *text) {
  (void)data, (void)target, (void)text;
}

static void on_comment(void *data, const XML_Char *text) { (void)data, (void)text; }

static enum XML_Status parse(reader *self, size_t size) {
  const size_t most = (size_t)1 << 30;
  size_t done = 0;
  enum XML_Status status;
  do {
    size_t part = size - done < most ? size - done : most;
    status = XML_Parse(
        self->parser, (const char *)self->bytes + done, (int)part, done + part == size);
    done += part;
  } while (status == XML_STATUS_OK && done < size);
  return status;
}

void stet_xml_read(const uint8_t *bytes, size_t size, stet_xml *result) {
  memset(result, 0, sizeof *result);
  reader self = {XML_ParserCreate("UTF-8"), bytes, result, 0, 0};
  if (!self.parser) {
    result->problem = "out of memory";
    return;
  }
  XML_SetUserData(self.parser, &self);
  XML_SetElementHandler(self.parser, on_start, on_end);
  XML_SetCharacterDataHandler(self.parser, on_text);
  XML_SetCdataSectionHandler(self.parser, on_section_start, on_section_end);
  XML_SetProcessingInstructionHandler(self.parser, on_nothing);
  XML_SetCommentHandler(self.parser, on_comment);
  XML_SetDefaultHandler(self.parser, on_other);
  // As if a document type outside, which is never read, could declare any entity.
  XML_UseForeignDTD(self.parser, XML_TRUE);
  if (parse(&self, size) != XML_STATUS_OK) {
    enum XML_Error error = XML_GetErrorCode(self.parser);
    result->problem = error == XML_ERROR_NO_ELEMENTS ? "its root element is not closed"
                                                     : XML_ErrorString(error);
    result->offset = here(&self);
  }
  XML_ParserFree(self.parser);
}

void stet_xml_free(stet_xml *result) {
  free(result->pieces);
  memset(result, 0, sizeof *result);
}
