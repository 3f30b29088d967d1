#include "base/needles.h"

/* Counts line ends and looks for bytes beyond ASCII, many bytes at a time. */

#ifdef __GNUC__

/* A vector as GCC and clang have it: they make of it what the processor has. */
typedef unsigned char lanes __attribute__((vector_size(16)));

/* A counter of one byte holds so many steps. */
enum { STEPS_MAX = 255 };

static size_t sum_of(lanes counters)
{
    size_t sum = 0;

    for (size_t i = 0; i < sizeof counters; i++)
        sum += counters[i];
    return sum;
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
    for (size_t i = 0; i < sizeof all; i++)
        survey->ascii = survey->ascii && all[i] < 0x80;
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
