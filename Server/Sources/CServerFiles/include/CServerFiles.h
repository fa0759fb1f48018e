// The files of the server, inside the program.
#pragma once
#include <stddef.h>

// The page at `/`, and the description of the addresses.
enum { stet_server_page, stet_server_openapi };

const void *_Nonnull stet_server_file(int file);
size_t stet_server_file_size(int file);
