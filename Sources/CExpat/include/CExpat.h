// The pieces of an XML text by expat, with the bytes that each stands on.
#ifndef CEXPAT_H
#define CEXPAT_H
#include <stddef.h>
#include <stdint.h>

/// Kinds of pieces. Comments, instructions and document types are left out.
enum {
  STET_XML_TEXT,
  STET_XML_START,
  /// A start tag of an element without content.
  STET_XML_EMPTY,
  STET_XML_END,
  /// A CDATA section, with its marks.
  STET_XML_CDATA,
};

typedef struct {
  uint32_t start, end;
  /// Where the name of a tag ends.
  uint32_t name_end;
  uint32_t kind;
} stet_xml_piece;

typedef struct {
  stet_xml_piece *_Nullable pieces;
  size_t count;
  size_t capacity;
  /// What is wrong, and at which byte; null for well-formed XML.
  const char *_Nullable problem;
  size_t offset;
} stet_xml;

/// Reads a whole text in UTF-8, whatever encoding it declares. Entities of a document type are not
/// put in, and nothing outside is read; references to entities that are not known are text.
void stet_xml_read(const uint8_t *_Nonnull bytes, size_t size, stet_xml *_Nonnull result);

void stet_xml_free(stet_xml *_Nonnull result);
#endif
