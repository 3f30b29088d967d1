#include "base/needles_parts.h"

/* The implementations: which there are, and the twin that runs anywhere. */

/* What VSSWHY_SEARCH of the build names; another one where that cannot run. */
#ifndef VW_NEEDLES_PREFERRED
#define VW_NEEDLES_PREFERRED VW_NEEDLES_BEST
#endif

void vw_filter__run_scalar(const vw_filter *filter, unsigned buckets, const char *ptr,
                           unsigned blocks, vw_marks *marks, vw_survey *survey)
{
    const unsigned char *bytes = (const unsigned char *)ptr;
    unsigned all = 0;

    for (unsigned block = 0; block < blocks; block++) {
        uint64_t places = 0;

        for (unsigned i = 0; i < VW_BLOCK_PLACES; i++, bytes++) {
            unsigned passing = filter->bytes[0][bytes[0]] & filter->bytes[1][bytes[1]] &
                               filter->bytes[2][bytes[2]] & filter->bytes[3][bytes[3]] & buckets;

            places |= (uint64_t)(passing != 0) << i;
            survey->lines += bytes[0] == '\n';
            all |= bytes[0];
        }
        vw_marks__keep(marks, block, places);
    }
    survey->ascii = survey->ascii && all < 0x80;
}

static vw_filter_run scalar(void)
{
    return vw_filter__run_scalar;
}

/* The fastest first. */
static const struct implementation {
    vw_needles_kind kind;
    vw_filter_run (*find)(void);
} implementations[] = {
    {VW_NEEDLES_AVX512, vw_filter__avx512},
    {VW_NEEDLES_AVX2, vw_filter__avx2},
    {VW_NEEDLES_SSSE3, vw_filter__ssse3},
    {VW_NEEDLES_NEON, vw_filter__neon},
    {VW_NEEDLES_SCALAR, scalar},
};

/* The first that runs of one kind, or of all. */
static vw_filter_run first_of(vw_needles_kind kind)
{
    vw_filter_run run = NULL;

    for (size_t i = 0; !run && i < sizeof implementations / sizeof *implementations; i++)
        if (kind == VW_NEEDLES_BEST || kind == implementations[i].kind)
            run = implementations[i].find();
    return run;
}

vw_filter_run vw_filter__choose(vw_needles_kind kind)
{
    vw_filter_run run = first_of(kind == VW_NEEDLES_BEST ? VW_NEEDLES_PREFERRED : kind);

    return run || kind != VW_NEEDLES_BEST ? run : first_of(VW_NEEDLES_BEST);
}

/* Surveys with an implementation whose filter lets nothing pass; the last bytes one by one. */
vw_survey vw_survey_text(vw_span text)
{
    static const vw_filter nothing = {.depth = VW_KEY_BYTES};
    vw_filter_run run = text.len < 2 * VW_BLOCK_PLACES ? NULL : vw_filter__choose(VW_NEEDLES_BEST);
    vw_survey survey = {0, true};
    unsigned char all = 0;
    size_t at = 0;

    while (run && text.len - at >= VW_BLOCK_PLACES + VW_WINDOW_BYTES) {
        size_t blocks = (text.len - at - VW_WINDOW_BYTES) / VW_BLOCK_PLACES;
        unsigned now = blocks < VW_MARKED_BLOCKS ? (unsigned)blocks : VW_MARKED_BLOCKS;
        vw_marks marks = {0};

        run(&nothing, 0, text.ptr + at, now, &marks, &survey);
        at += now * (size_t)VW_BLOCK_PLACES;
    }
    for (; at < text.len; at++) {
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
