#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H

#include <zlib.h>

/* deflateInit2 and inflateInit2 are macros that add the version and the size of z_stream; Swift does not
   import function-like macros. */
static inline int czlib_deflate_init(z_stream *stream, int level, int window) {
  return deflateInit2(stream, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
}

static inline int czlib_inflate_init(z_stream *stream, int window) { return inflateInit2(stream, window); }

/* next_in is not const in zlib's declaration although zlib only reads it: the cast is made here once. */
static inline void czlib_set_input(z_stream *stream, const void *bytes, unsigned int size) {
  stream->next_in = (z_const Bytef *)bytes;
  stream->avail_in = size;
}

#endif
