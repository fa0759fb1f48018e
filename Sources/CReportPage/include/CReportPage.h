// The parts of the HTML report, inside the program.
#pragma once
#include <stddef.h>

// The page with its slots, the style sheet, and the program that draws.
enum { stet_page_frame, stet_page_style, stet_page_script };

const void *_Nonnull stet_page(int part);
size_t stet_page_size(int part);
