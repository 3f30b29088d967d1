#ifndef VSSWHY_HOME_LOOKUP_ANSWER_H
#define VSSWHY_HOME_LOOKUP_ANSWER_H

#include "report/entry.h"

/* What `lookup` makes of a word, for the program and for the module of Lua. */

/* A code, and how it was spelled. */
typedef struct lookup_reading {
    uint32_t code;
    const char *as[VW_LANG_COUNT]; /* NULL where it could not be read whole */
} lookup_reading;

/* Reads a word as a code: in any spelling, as a Win32 error, or within what was copied along with it. */
bool lookup_read_code(const vw_rules *rules, vw_span word, lookup_reading *out);

/* Appends "0x80042316  NAME  (read as hexadecimal)"; `name` may be absent. */
void lookup_heading(vw_buf *out, vw_span name, const lookup_reading *reading, vw_lang lang);

/*
 * The answer of `lookup --format json`; kind "unknown" where no rule and no
 * table knows the word. `means` keeps its words and must outlive it.
 */
vw_entry_answer lookup_answer(const vw_rules *rules, vw_span word, vw_lang lang, vw_buf *means);

#endif
