#include "base/needles_parts.h"

#include "base/bits.h"

size_t vw_filter__mark_scalar(const vw_filter *filter, vw_span text, size_t from, size_t to,
                              vw_cursor *cursor)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;
    size_t at = from;

    for (unsigned block = 0; block < VW_MARKED_BLOCKS && at < to; block++) {
        uint64_t marks = 0;

        for (unsigned i = 0; i < VW_BLOCK_PLACES && at < to; i++, at++) {
            unsigned buckets = filter->bytes[0][bytes[at]] & filter->bytes[1][bytes[at + 1]] &
                               filter->bytes[2][bytes[at + 2]] & filter->bytes[3][bytes[at + 3]];

            marks |= (uint64_t)(buckets != 0) << i;
        }
        vw_filter__keep(cursor, block, marks);
    }
    return at;
}

/* Takes the next mark that is a seen window; SIZE_MAX where there is none. */
static size_t take_mark(const vw_filter *filter, vw_span text, vw_cursor *cursor)
{
    while (cursor->open) {
        unsigned block = vw_lowest_bit(cursor->open);
        uint64_t marks = cursor->marks[block];
        size_t base = cursor->base + block * (size_t)VW_BLOCK_PLACES;

        while (marks) {
            size_t at = base + vw_lowest_bit(marks);

            marks &= marks - 1;
            if (vw_filter__seen(filter, text.ptr + at)) {
                cursor->marks[block] = marks;
                return at;
            }
        }
        cursor->open &= cursor->open - 1;
    }
    return SIZE_MAX;
}

size_t vw_filter__next(const vw_filter *filter, vw_filter_mark mark, vw_span text,
                       vw_cursor *cursor, size_t to)
{
    size_t at = take_mark(filter, text, cursor);

    while (at == SIZE_MAX && cursor->next < to) {
        cursor->base = cursor->next;
        cursor->next = mark(filter, text, cursor->base, to, cursor);
        at = take_mark(filter, text, cursor);
    }
    return at < to ? at : to;
}

vw_filter_mark vw_filter__choose(vw_needles_kind kind)
{
    switch (kind) {
    case VW_NEEDLES_SCALAR: return vw_filter__mark_scalar;
    case VW_NEEDLES_AVX2: return vw_filter__has_avx2() ? vw_filter__mark_avx2 : NULL;
    case VW_NEEDLES_AVX512: return vw_filter__has_avx512() ? vw_filter__mark_avx512 : NULL;
    case VW_NEEDLES_BEST: break;
    }
    if (vw_filter__has_avx512())
        return vw_filter__mark_avx512;
    return vw_filter__has_avx2() ? vw_filter__mark_avx2 : vw_filter__mark_scalar;
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
