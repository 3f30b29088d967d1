#include "base/needles_parts.h"

#include <stdlib.h>

/*
 * A window is good when its key is rare in logs and when many literals share
 * that key: hundreds of codes have "8004" in them. Each literal takes the key
 * with the most literals for its price, then those that others took are
 * preferred until few are left.
 */

/* Rounds of preferring what others took; the choice hardly moves after two. */
enum { ROUNDS = 2 };

/* A key rarer than this costs nothing while scanning, so all below are alike. */
#define PRICE_FLOOR 2e-6

/* Prices of keys whose bytes stand together far oftener than each alone would tell. */
#define PRICE_ZEROS 1e-2
#define PRICE_IN_SAMPLE 5e-3
#define PRICE_COMMON 5e-2 /* of a window that passes all filters: each place has to be looked at */
#define DIGITS_TOGETHER 8.0
#define LETTERS_TOGETHER 30.0

/* A bit for each hash of a window of the sample, or of the text at hand: one in 16 is set at most. */
enum { COMMON_HASH_BITS = 20, COMMON_BITS = 1 << COMMON_HASH_BITS };
_Static_assert((int)COMMON_BITS / 16 >= (int)VW_NEEDLES_LIKE_BYTES, "most bits stay free");

typedef struct candidate {
    uint32_t key;
    uint32_t literals; /* that have it */
    uint32_t users;    /* that took it */
    float price;       /* 0: no key stands here */
} candidate;

struct vw_candidates {
    unsigned bits;
    uint64_t common[COMMON_BITS / 64]; /* windows of the sample, a bit for each hash */
    candidate slots[];                 /* a hash table of 1 << bits */
};

static float price_of(uint32_t key)
{
    unsigned char bytes[VW_KEY_BYTES];
    double price = 1;
    int zeros = 0;
    int digits = 0;
    int letters = 0;

    memcpy(bytes, &key, sizeof bytes);
    for (int i = 0; i < VW_KEY_BYTES; i++) {
        bool is_letter = bytes[i] >= 'a' && bytes[i] <= 'z';
        double rate = vw_needles__byte_rate(bytes[i]);

        if (is_letter)
            rate += vw_needles__byte_rate((unsigned char)(bytes[i] - 0x20));
        price *= rate / 10000;
        letters += is_letter || bytes[i] == ' ';
        zeros += bytes[i] == '0';
        digits += bytes[i] >= '0' && bytes[i] <= '9';
    }
    if (digits == VW_KEY_BYTES)
        price *= DIGITS_TOGETHER;
    if (letters == VW_KEY_BYTES)
        price *= LETTERS_TOGETHER;
    return (float)(price + PRICE_FLOOR + (zeros > 2 ? PRICE_ZEROS : 0));
}

/* The slot of a key, which is the first free one where it is not there yet. */
static candidate *slot_of(vw_candidates *all, uint32_t key)
{
    size_t last = ((size_t)1 << all->bits) - 1;
    size_t at = vw_key_hash(key, all->bits);

    while (all->slots[at].price > 0 && all->slots[at].key != key)
        at = (at + 1) & last;
    return &all->slots[at];
}

static candidate *add_key(vw_candidates *all, uint32_t key)
{
    candidate *slot = slot_of(all, key);

    if (!(slot->price > 0))
        *slot = (candidate){key, 0, 0, price_of(key)};
    return slot;
}

vw_candidates *vw_needles__candidates(const vw_literal *literals, size_t count)
{
    size_t keys = vw_needles__sample().len;
    unsigned bits = 8;
    vw_candidates *all;

    for (size_t i = 0; i < count; i++)
        keys += vw_keys_of(&literals[i]);
    while ((size_t)1 << bits < keys * 2)
        bits++;
    all = calloc(1, sizeof *all + ((size_t)1 << bits) * sizeof *all->slots);
    if (all)
        all->bits = bits;
    return all;
}

/* The hash of a window as a place in `common`. */
static size_t common_place(const char *window)
{
    return (size_t)(vw_window_hash(window) >> (64 - COMMON_HASH_BITS));
}

static bool is_common(const vw_candidates *all, const char *window)
{
    size_t at = common_place(window);

    return all->common[at / 64] >> at % 64 & 1;
}

static void add_common(vw_candidates *all, vw_span text)
{
    for (size_t i = 0; i + VW_WINDOW_BYTES <= text.len; i++) {
        size_t at = common_place(text.ptr + i);

        all->common[at / 64] |= UINT64_C(1) << at % 64;
    }
}

static void fill_candidates(vw_candidates *all, vw_span like, const vw_literal *literals,
                            size_t count)
{
    vw_span sample = vw_needles__sample();

    for (size_t i = 0; i + VW_KEY_BYTES <= sample.len; i++)
        add_key(all, vw_key_at(sample.ptr + i))->price += (float)PRICE_IN_SAMPLE;
    add_common(all, sample);
    add_common(all, vw_span_cut(like, 0, VW_NEEDLES_LIKE_BYTES));
    for (size_t i = 0; i < count; i++)
        for (size_t at = 0; at < vw_keys_of(&literals[i]); at++)
            add_key(all, vw_key_at(literals[i].text + at))->literals++;
}

double vw_needles__price(const vw_candidates *all, const vw_literal *literal, uint32_t at)
{
    double price = slot_of((vw_candidates *)all, vw_key_at(literal->text + at))->price;

    if (literal->len >= VW_WINDOW_BYTES && is_common(all, literal->text + at))
        price += PRICE_COMMON;
    return price;
}

/* Which of a literal's keys gives the most for its price: counted by literals, then by users. */
static uint32_t best_offset(vw_candidates *all, const vw_literal *literal, bool by_users)
{
    double best = -1;
    uint32_t offset = 0;

    for (uint32_t at = 0; at < vw_keys_of(literal); at++) {
        const candidate *slot = slot_of(all, vw_key_at(literal->text + at));
        double worth =
            (by_users ? slot->users : slot->literals) / vw_needles__price(all, literal, at);

        if (worth > best) {
            best = worth;
            offset = at;
        }
    }
    return offset;
}

static void take_keys(vw_candidates *all, vw_literal *literals, size_t count, bool by_users)
{
    for (size_t i = 0; i < count; i++)
        literals[i].offset = best_offset(all, &literals[i], by_users);
    for (size_t i = 0; i < (size_t)1 << all->bits; i++)
        all->slots[i].users = 0;
    for (size_t i = 0; i < count; i++)
        slot_of(all, vw_key_at(literals[i].text + literals[i].offset))->users++;
}

void vw_needles__choose(vw_candidates *all, vw_span like, vw_literal *literals, size_t count)
{
    fill_candidates(all, like, literals, count);
    take_keys(all, literals, count, false);
    for (int i = 0; i < ROUNDS; i++)
        take_keys(all, literals, count, true);
}
