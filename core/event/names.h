#ifndef VW_EVENT_NAMES_H
#define VW_EVENT_NAMES_H

#include "base/arena.h"

#include <stdint.h>

/*
 * The dictionary that rules teach the tokeniser: which symbol is which code.
 * `VSS_E_SNAPSHOT_SET_IN_PROGRESS` also teaches the exception name
 * `VssSnapshotSetInProgressException` that AlphaVSS makes of it. Letters of
 * either case are equal. Filled before any log, read-only afterwards.
 */
typedef struct vw_names {
    vw_arena arena;
    struct vw_name *slots; /* open addressing, a power of two */
    size_t cap, count;
    struct vw_coded_name *coded; /* the one symbol of each code, by code */
    size_t coded_cap, coded_count;
    uint64_t lengths; /* of the symbols, a bit each; the last one stands for all longer ones */
} vw_names;

/* Teaches a symbol. The first teacher of a symbol or a code wins. False where memory ran out. */
bool vw_names_teach(vw_names *names, vw_span symbol, uint32_t code);

/* Teaches what "vssadmin list writers" shows as last error for a code, in some language. */
bool vw_names_teach_last_error(vw_names *names, vw_span text, uint32_t code);
bool vw_names_last_error(const vw_names *names, vw_span text, uint32_t *code);

/* The code of a symbol or exception name. */
bool vw_names_code(const vw_names *names, vw_span symbol, uint32_t *code);

/* The symbol of a code; absent where none was taught. */
vw_span vw_names_symbol(const vw_names *names, uint32_t code);

/* Writes the AlphaVSS spelling of a VSS_E_… symbol; absent for any other symbol. */
enum { VW_SYMBOL_BYTES_MAX = 96 };
vw_span vw_names_exception(vw_span symbol, char out[VW_SYMBOL_BYTES_MAX]);

/* The longest text of a last error. */
enum { VW_LAST_ERROR_BYTES_MAX = 96 };

void vw_names_free(vw_names *names);

#endif
