#include "base/needles.h"

#include <stdint.h>

/* Counts line ends and looks for bytes beyond ASCII, many bytes at a time. */

#ifdef __GNUC__

/* A vector as GCC and clang have it: they make of it what the processor has. */
typedef unsigned char lanes __attribute__((vector_size(16)));

/* A counter of one byte holds so many steps. */
enum { STEPS_MAX = 255 };

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

/* Surveys as many bytes as fill vectors and returns their number. */
static size_t survey_lanes(vw_span text, vw_survey *survey)
{
    size_t at = 0;
    lanes all = {0};

    while (text.len - at >= sizeof(lanes)) {
        lanes counters = {0};

        for (int i = 0; i < STEPS_MAX && text.len - at >= sizeof(lanes); i++) {
            lanes bytes;

            memcpy(&bytes, text.ptr + at, sizeof bytes);
            counters -= (lanes)(bytes == '\n'); /* -1 where a line ends */
            all |= bytes;
            at += sizeof bytes;
        }
        survey->lines += sum_of(counters);
    }
    survey->ascii = is_ascii(all);
    return at;
}

#else

static size_t survey_lanes(vw_span text, vw_survey *survey)
{
    (void)text, (void)survey;
    return 0;
}

#endif

vw_survey vw_survey_text(vw_span text)
{
    vw_survey survey = {0, true};
    unsigned char all = 0;

    for (size_t at = survey_lanes(text, &survey); at < text.len; at++) {
        survey.lines += text.ptr[at] == '\n';
        all |= (unsigned char)text.ptr[at];
    }
    survey.ascii = survey.ascii && all < 0x80;
    return survey;
}

size_t vw_count_lines(vw_span text)
{
    return vw_survey_text(text).lines;
}
