#include "base/needles_parts.h"

/* The implementations: which there are, and the twin that runs anywhere. */

/* What VSSWHY_SEARCH of the build names; another one where that cannot run. */
#ifndef VW_NEEDLES_PREFERRED
#define VW_NEEDLES_PREFERRED VW_NEEDLES_BEST
#endif

static bool passes(const vw_half *half, uint8_t buckets, const unsigned char *bytes)
{
    return half->bytes[0][bytes[0]] & half->bytes[1][bytes[1]] & half->bytes[2][bytes[2]] &
           half->bytes[3][bytes[3]] & buckets;
}

static uint64_t mark_block(const vw_filter *filter, unsigned buckets, const unsigned char *bytes)
{
    uint64_t places = 0;

    for (unsigned i = 0; i < VW_BLOCK_PLACES; i++, bytes++)
        for (int half = 0; half < VW_HALVES; half++)
            places |= (uint64_t)passes(&filter->halves[half], vw_buckets_of(buckets, half), bytes)
                      << i;
    return places;
}

static void run_scalar(const vw_filter *filter, unsigned buckets, vw_blocks blocks, vw_marks *marks,
                       vw_survey *survey)
{
    const unsigned char *bytes = (const unsigned char *)blocks.ptr;
    vw_survey found =
        vw_survey_text((vw_span){blocks.ptr, (size_t)blocks.surveyed * VW_BLOCK_PLACES});

    for (unsigned block = 0; block < blocks.count; block++)
        vw_marks__set(marks, block,
                      mark_block(filter, buckets, bytes + (size_t)block * VW_BLOCK_PLACES));
    survey->lines += found.lines;
    survey->ascii = survey->ascii && found.ascii;
}

static vw_filter_run scalar(void)
{
    return run_scalar;
}

/* The fastest first. */
typedef struct implementation {
    vw_needles_kind kind;
    vw_filter_way way;
    vw_filter_run (*find)(void);
} implementation;

static const implementation implementations[] = {
    {VW_NEEDLES_AVX512, VW_BY_PAIRS, vw_filter__avx512},
    {VW_NEEDLES_AVX2, VW_BY_NIBBLES, vw_filter__avx2},
    {VW_NEEDLES_SSSE3, VW_BY_NIBBLES, vw_filter__ssse3},
    {VW_NEEDLES_NEON, VW_BY_NIBBLES, vw_filter__neon},
    {VW_NEEDLES_SCALAR, VW_BY_NIBBLES, scalar},
};

/* The first that runs of one kind, or of all. */
static vw_filter_run first_of(vw_needles_kind kind, vw_filter_way *way)
{
    vw_filter_run run = NULL;

    for (size_t i = 0; !run && i < sizeof implementations / sizeof *implementations; i++) {
        if (kind == VW_NEEDLES_BEST || kind == implementations[i].kind)
            run = implementations[i].find();
        *way = implementations[i].way;
    }
    return run;
}

vw_filter_run vw_filter__choose(vw_needles_kind kind, vw_filter_way *way)
{
    vw_filter_run run = first_of(kind == VW_NEEDLES_BEST ? VW_NEEDLES_PREFERRED : kind, way);

    return run || kind != VW_NEEDLES_BEST ? run : first_of(VW_NEEDLES_BEST, way);
}
