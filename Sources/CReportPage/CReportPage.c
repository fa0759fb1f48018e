// Embeds the files of the HTML report: a page, its style sheet and its script.
#include "CReportPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char frame[] = {
#embed "page.html"
};

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "dom.js"
  ,
#embed "story.js"
  ,
#embed "card.js"
  ,
#embed "text.js"
  ,
#embed "names.js"
  ,
#embed "overview.js"
  ,
#embed "page.js"
};

const void *stet_page(int part) {
  return part == stet_page_frame ? frame : part == stet_page_style ? style : script;
}

size_t stet_page_size(int part) {
  return part == stet_page_frame   ? sizeof frame
         : part == stet_page_style ? sizeof style
                                   : sizeof script;
}
