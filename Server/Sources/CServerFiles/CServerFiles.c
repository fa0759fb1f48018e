// Embeds the page and the description of the server.
#include "CServerFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page[] = {
#embed "page/head.html"
  ,
#embed "page/page.css"
  ,
#embed "page/body.html"
  ,
#embed "page/story.js"
  ,
#embed "page/view.js"
  ,
#embed "page/page.js"
  ,
#embed "page/end.html"
};

static const unsigned char openapi[] = {
#embed "openapi.json"
};

const void *stet_server_file(int file) {
  return file == stet_server_page ? page : openapi;
}

size_t stet_server_file_size(int file) {
  return file == stet_server_page ? sizeof page : sizeof openapi;
}
