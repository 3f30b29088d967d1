#include "base/needles_parts.h"

size_t vw_filter__next_scalar(const vw_filter *filter, vw_span text, size_t from, size_t to)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;

    for (size_t at = from; at < to; at++) {
        unsigned buckets = filter->bytes[0][bytes[at]] & filter->bytes[1][bytes[at + 1]] &
                           filter->bytes[2][bytes[at + 2]] & filter->bytes[3][bytes[at + 3]];

        if (buckets && vw_filter__seen(filter, text.ptr + at))
            return at;
    }
    return to;
}

vw_filter_next vw_filter__choose(vw_needles_kind kind)
{
    switch (kind) {
    case VW_NEEDLES_SCALAR: return vw_filter__next_scalar;
    case VW_NEEDLES_AVX2: return vw_filter__has_avx2() ? vw_filter__next_avx2 : NULL;
    case VW_NEEDLES_AVX512: return vw_filter__has_avx512() ? vw_filter__next_avx512 : NULL;
    case VW_NEEDLES_BEST: break;
    }
    if (vw_filter__has_avx512())
        return vw_filter__next_avx512;
    return vw_filter__has_avx2() ? vw_filter__next_avx2 : vw_filter__next_scalar;
}

vw_survey vw_survey_text(vw_span text)
{
    size_t done = 0;
    vw_survey survey = {0, true};
    unsigned char bits = 0;

    if (vw_filter__has_avx2())
        survey = vw_filter__survey_avx2(text, &done);
    for (size_t at = done; at < text.len; at++) {
        survey.lines += text.ptr[at] == '\n';
        bits |= (unsigned char)text.ptr[at];
    }
    survey.ascii = survey.ascii && bits < 0x80;
    return survey;
}

size_t vw_count_lines(vw_span text)
{
    return vw_survey_text(text).lines;
}
