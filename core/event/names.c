#include "event/names.h"

#include "base/ascii.h"
#include "base/hash.h"

#include <stdlib.h>

struct vw_name {
    vw_span symbol; /* absent in a free slot */
    uint32_t code;
};

struct vw_coded_name {
    vw_span symbol; /* absent in a free slot */
    uint32_t code;
};

/* Letters of either case are equal. */
static size_t hash(vw_span symbol)
{
    uint64_t h = 0, rest = symbol.len;
    size_t i = 0;

    for (; symbol.len - i >= sizeof h; i += sizeof h)
        h = vw_hash_add(h, vw_eight_lower(vw_eight_at(symbol.ptr + i)));
    for (; i < symbol.len; i++)
        rest = rest << 8 | (unsigned char)vw_lower(symbol.ptr[i]);
    return (size_t)vw_hash_add(h, rest);
}

/* The slot of a symbol, or the free one where it belongs. */
static struct vw_name *slot_of(const vw_names *names, vw_span symbol)
{
    size_t i = hash(symbol) & (names->cap - 1);

    while (names->slots[i].symbol.ptr && !vw_same_nocase(names->slots[i].symbol, symbol))
        i = (i + 1) & (names->cap - 1);
    return &names->slots[i];
}

/* The bit of vw_names.lengths for symbols of this length. */
static uint64_t length_bit(vw_span symbol)
{
    return UINT64_C(1) << (symbol.len < 63 ? symbol.len : 63);
}

static bool grow(vw_names *names)
{
    vw_names bigger = *names;

    bigger.cap = names->cap ? names->cap * 2 : 256;
    bigger.slots = calloc(bigger.cap, sizeof *bigger.slots);
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < names->cap; i++)
        if (names->slots[i].symbol.ptr)
            *slot_of(&bigger, names->slots[i].symbol) = names->slots[i];
    free(names->slots);
    *names = bigger;
    return true;
}

/* The slot of a code, or the free one where it belongs. */
static struct vw_coded_name *coded_slot_of(const vw_names *names, uint32_t code)
{
    uint32_t spread = code * 0x9e3779b1u; /* 2^32 / golden ratio */
    size_t i = (spread ^ spread >> 16) & (names->coded_cap - 1);

    while (names->coded[i].symbol.ptr && names->coded[i].code != code)
        i = (i + 1) & (names->coded_cap - 1);
    return &names->coded[i];
}

static bool grow_coded(vw_names *names)
{
    vw_names bigger = *names;

    bigger.coded_cap = names->coded_cap ? names->coded_cap * 2 : 256;
    bigger.coded = calloc(bigger.coded_cap, sizeof *bigger.coded);
    if (!bigger.coded)
        return false;
    for (size_t i = 0; i < names->coded_cap; i++)
        if (names->coded[i].symbol.ptr)
            *coded_slot_of(&bigger, names->coded[i].code) = names->coded[i];
    free(names->coded);
    *names = bigger;
    return true;
}

/* Makes a symbol that is kept already the one of its code, unless that has one. */
static bool add_coded(vw_names *names, vw_span symbol, uint32_t code)
{
    struct vw_coded_name *slot;

    if (names->coded_count * 2 >= names->coded_cap && !grow_coded(names))
        return false;
    slot = coded_slot_of(names, code);
    if (!slot->symbol.ptr) {
        *slot = (struct vw_coded_name){symbol, code};
        names->coded_count++;
    }
    return true;
}

/* `is_symbol`: it is no spelling that is made of the symbol. */
static bool add(vw_names *names, vw_span symbol, uint32_t code, bool is_symbol)
{
    struct vw_name *slot;

    if (names->count * 2 >= names->cap && !grow(names))
        return false;
    slot = slot_of(names, symbol);
    if (slot->symbol.ptr)
        return true;
    slot->symbol = vw_arena_copy(&names->arena, symbol);
    slot->code = code;
    names->lengths |= length_bit(symbol);
    names->count += slot->symbol.ptr != NULL;
    return slot->symbol.ptr && (!is_symbol || add_coded(names, slot->symbol, code));
}

bool vw_names_teach(vw_names *names, vw_span symbol, uint32_t code)
{
    char spelled[VW_SYMBOL_BYTES_MAX];
    vw_span exception = vw_names_exception(symbol, spelled);

    if (!add(names, symbol, code, true))
        return false;
    return !exception.ptr || add(names, exception, code, false);
}

/*
 * A last error is kept with a word in front of it, so that no word of running
 * text is ever taken for one. Absent where it is too long.
 */
static vw_span last_error_name(vw_span text, char out[VW_LAST_ERROR_BYTES_MAX])
{
    static const char front[] = "last error: ";
    size_t len = sizeof front - 1;

    if (text.len == 0 || text.len + len > VW_LAST_ERROR_BYTES_MAX)
        return VW_SPAN_NONE;
    memcpy(out, front, len);
    memcpy(out + len, text.ptr, text.len);
    return (vw_span){out, len + text.len};
}

bool vw_names_teach_last_error(vw_names *names, vw_span text, uint32_t code)
{
    char spelled[VW_LAST_ERROR_BYTES_MAX];
    vw_span name = last_error_name(text, spelled);

    return !name.ptr || add(names, name, code, false);
}

bool vw_names_last_error(const vw_names *names, vw_span text, uint32_t *code)
{
    char spelled[VW_LAST_ERROR_BYTES_MAX];
    vw_span name = last_error_name(text, spelled);

    return name.ptr && vw_names_code(names, name, code);
}

bool vw_names_code(const vw_names *names, vw_span symbol, uint32_t *code)
{
    const struct vw_name *slot;

    if (!(names->lengths & length_bit(symbol))) /* most words of running text */
        return false;
    slot = slot_of(names, symbol);
    if (!slot->symbol.ptr)
        return false;
    *code = slot->code;
    return true;
}

vw_span vw_names_symbol(const vw_names *names, uint32_t code)
{
    return names->coded_cap ? coded_slot_of(names, code)->symbol : VW_SPAN_NONE;
}

vw_span vw_names_exception(vw_span symbol, char out[VW_SYMBOL_BYTES_MAX])
{
    static const char tail[] = "Exception";
    size_t len = 3;
    bool upper = true;

    if (!vw_starts(symbol, VW_SPAN("VSS_E_")) || symbol.len + sizeof tail > VW_SYMBOL_BYTES_MAX)
        return VW_SPAN_NONE;
    memcpy(out, "Vss", 3);
    for (size_t i = 6; i < symbol.len; i++) {
        if (symbol.ptr[i] != '_')
            out[len++] = upper ? symbol.ptr[i] : vw_lower(symbol.ptr[i]);
        upper = symbol.ptr[i] == '_';
    }
    memcpy(out + len, tail, sizeof tail - 1);
    return (vw_span){out, len + sizeof tail - 1};
}

void vw_names_free(vw_names *names)
{
    free(names->slots);
    free(names->coded);
    vw_arena_free(&names->arena);
    *names = (vw_names){0};
}
