// Packing and unpacking by zlib, without headers of its own around the data.
#include "CDeflate.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

int stet_inflate(const uint8_t *data, size_t count, uint8_t *result, size_t size) {
  if (count > UINT_MAX || size > UINT_MAX) return 0;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return 0;
  stream.next_in = (Bytef *)data;
  stream.avail_in = (uInt)count;
  stream.next_out = result;
  stream.avail_out = (uInt)size;
  int status = inflate(&stream, Z_FINISH);
  int is_whole = status == Z_STREAM_END && stream.total_out == size;
  inflateEnd(&stream);
  return is_whole;
}

size_t stet_deflate_bound(size_t count) { return compressBound(count) + 64; }

size_t stet_deflate(const uint8_t *data, size_t count, uint8_t *result, size_t size) {
  if (count > UINT_MAX || size > UINT_MAX) return 0;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(
          &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    return 0;
  stream.next_in = (Bytef *)data;
  stream.avail_in = (uInt)count;
  stream.next_out = result;
  stream.avail_out = (uInt)size;
  int status = deflate(&stream, Z_FINISH);
  size_t total = status == Z_STREAM_END ? stream.total_out : 0;
  deflateEnd(&stream);
  return total;
}

uint32_t stet_crc32(const uint8_t *data, size_t count) {
  return (uint32_t)crc32_z(0, data, count);
}
