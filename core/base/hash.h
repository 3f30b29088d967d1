#ifndef VW_BASE_HASH_H
#define VW_BASE_HASH_H

#include "base/eight.h"
#include "base/span.h"

/*
 * A number by which equal texts meet in a table: eight bytes at a time, each
 * step as in FNV-1a; the top bits take part in all below them. Texts that differ
 * may share it, so whoever finds one compares it.
 */
static inline uint64_t vw_hash_add(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u; /* 2^64 / golden ratio */
    return hash ^ hash >> 32;
}

/*
 * `hash` is what came before the text, or any number. Every other word goes into
 * a number of its own, so that the processor works at two of them at a time.
 */
static inline uint64_t vw_hash_text(uint64_t hash, vw_span text)
{
    size_t at = 0;
    uint64_t other = 0, rest = text.len;

    for (; text.len - at >= 2 * sizeof rest; at += 2 * sizeof rest) {
        hash = vw_hash_add(hash, vw_eight_at(text.ptr + at));
        other = vw_hash_add(other, vw_eight_at(text.ptr + at + sizeof rest));
    }
    if (text.len - at >= sizeof rest) {
        hash = vw_hash_add(hash, vw_eight_at(text.ptr + at));
        at += sizeof rest;
    }
    for (; at < text.len; at++)
        rest = rest << 8 | (unsigned char)text.ptr[at];
    return vw_hash_add(hash ^ other << 1, rest);
}

#endif
