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
        vw_marks__set(marks, block, places);
    }
    survey->ascii = survey->ascii && all < 0x80;
}

static vw_filter_run scalar(void)
{
    return vw_filter__run_scalar;
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
