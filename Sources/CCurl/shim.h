#ifndef MITRAKOTA_CCURL_SHIM_H
#define MITRAKOTA_CCURL_SHIM_H

#include <curl/curl.h>
#include <stdint.h>
#include <sys/socket.h>

// Swift imports neither variadic functions nor the type-checking macros that
// curl puts in front of them. Each function here is one argument type of one of
// them; the parentheses around the name step past the macro.

// For switches, counts, seconds and milliseconds.
static inline CURLcode ccurl_set_long(CURL *_Nonnull easy, CURLoption option, long value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For sizes: a long has 32 bits on some systems, a curl_off_t always 64.
static inline CURLcode ccurl_set_size(CURL *_Nonnull easy, CURLoption option, curl_off_t value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For text, which libcurl copies before it returns.
static inline CURLcode ccurl_set_text(CURL *_Nonnull easy, CURLoption option, const char *_Nonnull value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For bytes: CURLOPT_COPYPOSTFIELDS copies as many as CURLOPT_POSTFIELDSIZE_LARGE said before.
static inline CURLcode ccurl_set_bytes(CURL *_Nonnull easy, CURLoption option, const void *_Nonnull value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For lists, which libcurl does not copy: the list must outlive the transfer.
static inline CURLcode ccurl_set_list(CURL *_Nonnull easy, CURLoption option,
                                      struct curl_slist *_Nonnull value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For memory that libcurl keeps the address of: contexts of callbacks, the error text.
static inline CURLcode ccurl_set_context(CURL *_Nonnull easy, CURLoption option, void *_Nonnull value) {
  return (curl_easy_setopt)(easy, option, value);
}

// For the two callbacks that receive bytes: body and header lines. Curl's own
// typedefs differ in name only, and carry no nullability.
typedef size_t (*ccurl_sink)(char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);
static inline CURLcode ccurl_set_sink(CURL *_Nonnull easy, CURLoption option, ccurl_sink _Nonnull sink) {
  return (curl_easy_setopt)(easy, option, sink);
}

// For the callback that gives bytes: what is sent. It has the type of a sink, with the bytes to be filled.
typedef size_t (*ccurl_source)(char *_Nullable room, size_t size, size_t count, void *_Nullable context);
static inline CURLcode ccurl_set_source(CURL *_Nonnull easy, CURLoption option, ccurl_source _Nonnull source) {
  return (curl_easy_setopt)(easy, option, source);
}

// For the callback that opens a socket to an address that has been resolved.
typedef curl_socket_t (*ccurl_opener)(void *_Nullable context, curlsocktype purpose,
                                      struct curl_sockaddr *_Nullable address);
static inline CURLcode ccurl_set_opener(CURL *_Nonnull easy, ccurl_opener _Nonnull opener) {
  return (curl_easy_setopt)(easy, CURLOPT_OPENSOCKETFUNCTION, opener);
}

// CURLOPT_PRIVATE is a pointer that libcurl never follows. A number is stored in
// it, so that a finished handle names its transfer without a pointer to Swift.
static inline CURLcode ccurl_set_ticket(CURL *_Nonnull easy, uintptr_t ticket) {
  return (curl_easy_setopt)(easy, CURLOPT_PRIVATE, (void *)ticket);
}
static inline CURLcode ccurl_get_ticket(CURL *_Nonnull easy, uintptr_t *_Nonnull ticket) {
  return (curl_easy_getinfo)(easy, CURLINFO_PRIVATE, (void **)ticket);
}

// Options of a multi handle are variadic too; all that are used here are longs.
static inline CURLMcode ccurl_multi_set_long(CURLM *_Nonnull multi, CURLMoption option, long value) {
  return (curl_multi_setopt)(multi, option, value);
}

// The three types of facts about a transfer. A text belongs to the handle.
static inline CURLcode ccurl_get_long(CURL *_Nonnull easy, CURLINFO info, long *_Nonnull value) {
  return (curl_easy_getinfo)(easy, info, value);
}
static inline CURLcode ccurl_get_size(CURL *_Nonnull easy, CURLINFO info, curl_off_t *_Nonnull value) {
  return (curl_easy_getinfo)(easy, info, value);
}
static inline CURLcode ccurl_get_text(CURL *_Nonnull easy, CURLINFO info,
                                      const char *_Nullable *_Nonnull value) {
  return (curl_easy_getinfo)(easy, info, value);
}

// The result stands in a union, of which Swift sees the bytes only.
static inline CURLcode ccurl_result(const CURLMsg *_Nonnull message) { return message->data.result; }

// The address is the first part of a longer one: read as a field, Swift would
// copy 16 bytes and cut an IPv6 address in two.
static inline const struct sockaddr *_Nonnull ccurl_address(
    const struct curl_sockaddr *_Nonnull address) {
  return &address->addr;
}

#endif
