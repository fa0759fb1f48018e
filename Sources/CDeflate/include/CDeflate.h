// Packing and unpacking as members of ZIP files are (RFC 1951), by zlib.
#ifndef CDEFLATE_H
#define CDEFLATE_H
#include <stddef.h>
#include <stdint.h>

/// Unpacks exactly `size` bytes. Returns 1 where the data holds just as many, else 0.
int stet_inflate(const uint8_t *_Nonnull data, size_t count, uint8_t *_Nonnull result, size_t size);

/// The most bytes that packing `count` bytes can give.
size_t stet_deflate_bound(size_t count);

/// Packs bytes; returns the size of the result, or 0 where `size` is too little.
size_t stet_deflate(
    const uint8_t *_Nonnull data, size_t count, uint8_t *_Nonnull result, size_t size);

/// The checksum of ZIP files.
uint32_t stet_crc32(const uint8_t *_Nonnull data, size_t count);
#endif
