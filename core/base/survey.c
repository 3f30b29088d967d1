#include "base/needles.h"

#include <stddef.h>
#include <stdint.h>

/* Counts line ends and looks for bytes beyond ASCII, many bytes at a time. */

#ifdef __GNUC__

/* A vector as GCC and clang have it: they make of it what the processor has. */
typedef unsigned char lanes __attribute__((vector_size(16)));

/* A counter of one byte holds so many steps of four vectors, and three more. */
enum { STEP = 4, STEPS_MAX = 255 / STEP };

/* The sum of 16 counters: of pairs of them first, which need two bytes each. */
static size_t sum_of(lanes counters)
{
    const uint64_t even = UINT64_C(0x00ff00ff00ff00ff), ones = UINT64_C(0x0001000100010001);
    uint64_t halves[2], pairs;

    memcpy(halves, &counters, sizeof halves);
    pairs =
        (halves[0] & even) + (halves[0] >> 8 & even) + (halves[1] & even) + (halves[1] >> 8 & even);
    return (size_t)(pairs * ones >> 48);
}

static bool is_ascii(lanes bytes)
{
    uint64_t halves[2];

    memcpy(halves, &bytes, sizeof halves);
    return !((halves[0] | halves[1]) & UINT64_C(0x8080808080808080));
}

static lanes lanes_at(const char *ptr)
{
    lanes bytes;

    memcpy(&bytes, ptr, sizeof bytes);
    return bytes;
}

/* -1 where a line ends. */
static lanes ends_of(lanes bytes)
{
    return (lanes)(bytes == '\n');
}

/* The last `count` bytes of a vector, zeros in front of them. */
static lanes last_of(lanes bytes, size_t count)
{
    static const char mask[2 * sizeof(lanes)] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
                                                "\377\377\377\377\377\377\377\377"
                                                "\377\377\377\377\377\377\377\377";

    return bytes & lanes_at(mask + count);
}

/* Surveys a text that fills a vector; the last one may overlap the one before. */
static void survey_lanes(vw_span text, vw_survey *survey)
{
    const char *ptr = text.ptr, *end = text.ptr + text.len;
    const ptrdiff_t one = sizeof(lanes);
    lanes all = {0};

    while (end - ptr >= one) {
        lanes counters = {0};

        for (int i = 0; i < STEPS_MAX && end - ptr >= STEP * one; i++, ptr += STEP * one) {
            lanes a = lanes_at(ptr), b = lanes_at(ptr + one);
            lanes c = lanes_at(ptr + 2 * one), d = lanes_at(ptr + 3 * one);

            counters -= ends_of(a) + ends_of(b) + ends_of(c) + ends_of(d);
            all |= a | b | c | d;
        }
        for (int i = 1; i < STEP && end - ptr >= one; i++, ptr += one) {
            counters -= ends_of(lanes_at(ptr));
            all |= lanes_at(ptr);
        }
        survey->lines += sum_of(counters);
    }
    if (ptr < end) {
        lanes rest = last_of(lanes_at(end - one), (size_t)(end - ptr));

        survey->lines += sum_of(-ends_of(rest));
        all |= rest;
    }
    survey->ascii = is_ascii(all);
}

static bool fills_lanes(vw_span text)
{
    return text.len >= sizeof(lanes);
}

#else

static void survey_lanes(vw_span text, vw_survey *survey)
{
    (void)text, (void)survey;
}

static bool fills_lanes(vw_span text)
{
    (void)text;
    return false;
}

#endif

vw_survey vw_survey_text(vw_span text)
{
    vw_survey survey = {0, true};

    if (fills_lanes(text)) {
        survey_lanes(text, &survey);
        return survey;
    }
    for (size_t at = 0; at < text.len; at++) {
        survey.lines += text.ptr[at] == '\n';
        survey.ascii &= (unsigned char)text.ptr[at] < 0x80;
    }
    return survey;
}

size_t vw_count_lines(vw_span text)
{
    return vw_survey_text(text).lines;
}
