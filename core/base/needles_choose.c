#include "base/needles_parts.h"

#include <stdlib.h>

/*
 * A window is good when it is rare in logs and when many literals share it:
 * hundreds of codes have "8004" in them. Each literal takes the window with
 * the most literals for its price, then those that others took are preferred
 * until few are left.
 */

/* Windows of a literal that are considered: bounds how far a find looks ahead. */
enum { WINDOWS_PER_LITERAL_MAX = 32 };

/* Rounds of preferring what others took; the choice hardly moves after two. */
enum { ROUNDS = 2 };

/* A window rarer than this costs nothing while scanning, so all below are alike. */
#define PRICE_FLOOR 2e-6

/* Prices of windows whose bytes stand together far oftener than each alone would tell. */
#define PRICE_ZEROS 1e-2
#define PRICE_COMMON_WORD 1e-3
#define DIGITS_TOGETHER 8.0

/*
 * How often each byte stands in logs, in 1/10,000: counted over synthetic task
 * logs and event texts, then rounded, so that no single log decides.
 */
static const short RATES[128] = {
    1,   1,   1,   1,   1,   1,   1,   1,   1,   20,  120, 1,   1,   120, 1,   1,   1,   1,   1,
    1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   1,   900, 2,   15,  2,   2,   5,
    15,  15,  50,  50,  8,   2,   60,  130, 130, 200, 900, 450, 400, 250, 250, 220, 180, 180, 280,
    200, 280, 20,  20,  120, 30,  10,  2,   40,  30,  50,  40,  50,  30,  12,  10,  50,  3,   6,
    25,  30,  40,  30,  30,  6,   40,  60,  40,  15,  40,  25,  5,   8,   3,   25,  80,  25,  1,
    40,  1,   280, 130, 200, 190, 480, 120, 60,  70,  250, 6,   40,  150, 100, 230, 260, 120, 12,
    300, 260, 290, 95,  70,  50,  60,  45,  6,   40,  4,   40,  2,   1,
};

/* Words of nearly every log, in which no window should lie if there is another. */
static const char COMMON_WORDS[] =
    "volume snapshot writer backup status error level=info state stable name service shadow copy "
    "progress {ids_string output: component instance provider start complete image file disk "
    "task windows microsoft event source system application event id: 2018 2019 2020 2021 2022 "
    "2023 2024 2025 2026 com+ com port exit code string1 string2 string3 string4 writer name "
    "m_pvssobject->gatherwriter addtosnapshotset( vssstart() 0x00 hr=0x ";

double vw_needles__byte_rate(unsigned char byte)
{
    if (byte < 0x80)
        return RATES[byte];
    if (byte == 0xe3) /* kana in UTF-8 */
        return 150;
    return byte >= 0x81 && byte <= 0x83 ? 80 : 8; /* kana in UTF-8 and CP932 */
}

typedef struct candidate {
    uint32_t window;
    uint32_t literals; /* that have it */
    uint32_t users;    /* that took it */
    float price;       /* 0: no window stands here */
} candidate;

typedef struct candidates {
    candidate *slots;
    unsigned bits;
} candidates;

static size_t windows_of(const vw_literal *literal)
{
    size_t count = literal->len - VW_WINDOW_BYTES + 1;

    return count < WINDOWS_PER_LITERAL_MAX ? count : WINDOWS_PER_LITERAL_MAX;
}

static float price_of(uint32_t window)
{
    unsigned char bytes[VW_WINDOW_BYTES];
    double price = 1;
    int zeros = 0;
    int digits = 0;

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        bool is_letter = bytes[i] >= 'a' && bytes[i] <= 'z';
        double rate = vw_needles__byte_rate(bytes[i]);

        if (is_letter)
            rate += vw_needles__byte_rate((unsigned char)(bytes[i] - 0x20));
        price *= rate / 10000;
        zeros += bytes[i] == '0';
        digits += bytes[i] >= '0' && bytes[i] <= '9';
    }
    if (digits == VW_WINDOW_BYTES)
        price *= DIGITS_TOGETHER;
    return (float)(price + PRICE_FLOOR + (zeros > 2 ? PRICE_ZEROS : 0));
}

/* The slot of a window, which is the first free one where it is not there yet. */
static candidate *slot_of(const candidates *all, uint32_t window)
{
    size_t last = ((size_t)1 << all->bits) - 1;
    size_t at = vw_window_hash(window, all->bits);

    while (all->slots[at].price > 0 && all->slots[at].window != window)
        at = (at + 1) & last;
    return &all->slots[at];
}

static candidate *add_window(candidates *all, uint32_t window)
{
    candidate *slot = slot_of(all, window);

    if (!(slot->price > 0))
        *slot = (candidate){window, 0, 0, price_of(window)};
    return slot;
}

static bool open_candidates(candidates *all, const vw_literal *literals, size_t count)
{
    size_t windows = sizeof COMMON_WORDS;

    for (size_t i = 0; i < count; i++)
        windows += windows_of(&literals[i]);
    for (all->bits = 8; (size_t)1 << all->bits < windows * 2; all->bits++)
        continue;
    all->slots = calloc((size_t)1 << all->bits, sizeof *all->slots);
    return all->slots != NULL;
}

static void fill_candidates(candidates *all, const vw_literal *literals, size_t count)
{
    for (size_t i = 0; i + VW_WINDOW_BYTES < sizeof COMMON_WORDS; i++)
        add_window(all, vw_window_at(COMMON_WORDS + i))->price = (float)PRICE_COMMON_WORD;
    for (size_t i = 0; i < count; i++)
        for (size_t at = 0; at < windows_of(&literals[i]); at++)
            add_window(all, vw_window_at(literals[i].text + at))->literals++;
}

/* Which of a literal's windows gives the most for its price: counted by literals, then by users. */
static uint32_t best_offset(const candidates *all, const vw_literal *literal, bool by_users)
{
    double best = -1;
    uint32_t offset = 0;

    for (size_t at = 0; at < windows_of(literal); at++) {
        const candidate *slot = slot_of(all, vw_window_at(literal->text + at));
        double worth = (by_users ? slot->users : slot->literals) / (double)slot->price;

        if (worth > best) {
            best = worth;
            offset = (uint32_t)at;
        }
    }
    return offset;
}

static void take_windows(candidates *all, vw_literal *literals, size_t count, bool by_users)
{
    for (size_t i = 0; i < count; i++)
        literals[i].offset = best_offset(all, &literals[i], by_users);
    for (size_t i = 0; i < (size_t)1 << all->bits; i++)
        all->slots[i].users = 0;
    for (size_t i = 0; i < count; i++)
        slot_of(all, vw_window_at(literals[i].text + literals[i].offset))->users++;
}

bool vw_needles__choose(vw_literal *literals, size_t count)
{
    candidates all;

    if (!open_candidates(&all, literals, count))
        return false;
    fill_candidates(&all, literals, count);
    take_windows(&all, literals, count, false);
    for (int i = 0; i < ROUNDS; i++)
        take_windows(&all, literals, count, true);
    free(all.slots);
    return true;
}
