#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

/* The error argument became const in libxml2 2.12; this type is right for both, and the casts below are
   the only place that knows. */
typedef void (*clibxml2_report)(void *context, const xmlError *error);

/* Answers every request for a file, a schema or a URL with nothing. */
static xmlParserInputPtr clibxml2_deny(const char *url, const char *identifier, xmlParserCtxtPtr context) {
  (void)url;
  (void)identifier;
  (void)context;
  return NULL;
}

/* Process-wide settings, to be made once before any thread parses. xmlSchemaInitTypes is here because
   libxml2 would do it on first use, guarded by a flag that is no lock. */
static inline void clibxml2_prepare(void) {
  xmlInitParser();
  xmlSchemaInitTypes();
  xmlSetExternalEntityLoader(clibxml2_deny);
}

/* Stops the parser. libxml2 would still hand out what it had read, so the document is also spoilt. */
static inline void clibxml2_stop(void *context) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
  parser->wellFormed = 0;
  xmlStopParser(parser);
}

/* A document type declaration stops the parser before anything in it is read. */
static void clibxml2_refuse_document_type(void *context, const xmlChar *name, const xmlChar *external,
                                          const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  clibxml2_stop(context);
}

static void clibxml2_refuse_instruction(void *context, const xmlChar *target, const xmlChar *data) {
  (void)target;
  (void)data;
  clibxml2_stop(context);
}

/* Reads a whole document of UTF-8 bytes into a tree, or gives NULL. The hooks are set here because they
   must be in place after the context is made and before the first byte is read, and because the members
   of the SAX structure are C function pointers of types that Swift cannot spell without casts.
   Not among the options, on purpose: NOENT and DTDLOAD (entities, external subsets), RECOVER, HUGE.
   IGNORE_ENC: the caller has checked that the bytes are UTF-8 and are declared as nothing else. */
static inline xmlDocPtr clibxml2_read(xmlParserCtxtPtr parser, const void *bytes, int size,
                                      clibxml2_report report, void *context) {
  parser->sax->serror = (xmlStructuredErrorFunc)report;
  parser->sax->internalSubset = clibxml2_refuse_document_type;
  parser->sax->processingInstruction = clibxml2_refuse_instruction;
  parser->sax->comment = NULL;
  parser->userData = parser;
  parser->_private = context;
  return xmlCtxtReadMemory(parser, (const char *)bytes, size, NULL, NULL,
                           XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC);
}

/* What a document read piece by piece is told to; the context of each is the parser. */
typedef void (*clibxml2_enter)(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                               int namespaces, const xmlChar **declared, int attributes, int defaulted,
                               const xmlChar **values);
typedef void (*clibxml2_leave)(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
typedef void (*clibxml2_text)(void *parser, const xmlChar *bytes, int size);
typedef void (*clibxml2_document_type)(void *parser, const xmlChar *name, const xmlChar *external,
                                       const xmlChar *system);
typedef void (*clibxml2_instruction)(void *parser, const xmlChar *target, const xmlChar *data);
struct clibxml2_events {
  clibxml2_enter enter;
  clibxml2_leave leave;
  clibxml2_text text;
  clibxml2_document_type document_type;
  clibxml2_instruction instruction;
  clibxml2_report report;
};

/* Makes a parser that is fed by clibxml2_feed and builds no tree, or gives NULL. The options are those of
   clibxml2_read and NOENT, since values of attributes would otherwise be told with &#38; for &. It is harmless
   where a document type declaration stops the parser: there are no entities then. */
static inline xmlParserCtxtPtr clibxml2_stream(struct clibxml2_events events, void *context) {
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL);
  if (parser == NULL) return NULL;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
  parser->sax->startElementNs = events.enter;
  parser->sax->endElementNs = events.leave;
  parser->sax->characters = events.text;
  parser->sax->ignorableWhitespace = events.text;
  parser->sax->internalSubset = events.document_type;
  parser->sax->processingInstruction = events.instruction;
  parser->sax->serror = (xmlStructuredErrorFunc)events.report;
  parser->sax->comment = NULL;
  parser->userData = parser;
  parser->_private = context;
  return parser;
}

/* Reads on; 0 as long as the document is well-formed so far. */
static inline int clibxml2_feed(xmlParserCtxtPtr parser, const void *bytes, int size, int is_last) {
  int code = xmlParseChunk(parser, (const char *)bytes, size, is_last);
  return code != 0 ? code : parser->wellFormed ? 0 : XML_ERR_USER_STOP;
}

/* The document that such a parser makes for itself, empty as it is, is not freed with it. */
static inline void clibxml2_end_stream(xmlParserCtxtPtr parser) {
  xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
}

/* The structured handler of a parser is given the parser, not a context of ours: this is ours, kept in
   the field that libxml2 leaves to applications. */
static inline void *clibxml2_parser_context(void *parser) { return ((xmlParserCtxtPtr)parser)->_private; }

/* Bytes that the parser had consumed when it reported; -1 if it cannot tell. */
static inline long clibxml2_consumed(void *parser) { return xmlByteConsumed((xmlParserCtxtPtr)parser); }

static inline void clibxml2_report_schema_to(xmlSchemaParserCtxtPtr parser, clibxml2_report report, void *context) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)report, context);
}

static inline void clibxml2_report_findings_to(xmlSchemaValidCtxtPtr validation, clibxml2_report report,
                                               void *context) {
  xmlSchemaSetValidStructuredErrors(validation, (xmlStructuredErrorFunc)report, context);
}

/* xmlFree is a mutable global function pointer behind a macro; Swift imports neither safely. */
static inline void clibxml2_free(void *memory) { xmlFree(memory); }

#endif
