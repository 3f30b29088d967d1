/* The search for literals, each implementation this processor has, against a naive search. */
#include "base/needles.h"
#include "fuzz.h"

enum { LITERALS_MAX = 32 };

typedef struct literals {
    vw_needle list[LITERALS_MAX];
    size_t count;
} literals;

/* The first lines of the input are literals, up to an empty line; the rest is the text. */
static void read_literals(vw_span *input, literals *found)
{
    found->count = 0;
    while (input->len && found->count < LITERALS_MAX) {
        vw_span line = fuzz_line(input);

        if (!line.len)
            return;
        if (line.len >= VW_NEEDLE_BYTES_MIN && line.len <= VW_NEEDLE_BYTES_MAX) {
            found->list[found->count] = (vw_needle){line, 1u << found->count};
            found->count++;
        }
    }
}

static bool find_naively(const literals *all, vw_span text, size_t from, uint32_t tags,
                         vw_find_at *found)
{
    for (size_t at = from; at < text.len; at++) {
        *found = (vw_find_at){at, 0};
        for (size_t i = 0; i < all->count; i++)
            if (all->list[i].tag & tags &&
                vw_starts_nocase(vw_span_from(text, at), all->list[i].literal))
                found->tag |= all->list[i].tag;
        if (found->tag)
            return true;
    }
    return false;
}

static void check_finds(const literals *all, vw_span text, const vw_needles *needles)
{
    vw_find_at expected, found;
    size_t from = 0;

    while (find_naively(all, text, from, VW_TAGS_ALL, &expected)) {
        ENSURE(vw_needles_find(needles, text, from, VW_TAGS_ALL, &found));
        ENSURE(found.at == expected.at && found.tag == expected.tag);
        from = found.at + 1;
    }
    ENSURE(!vw_needles_find(needles, text, from, VW_TAGS_ALL, &found));
}

/* The text in stretches, only for literals with some of the tags. */
static void check_sweeps(const literals *all, vw_span text, const vw_needles *needles, size_t bytes,
                         uint32_t tags)
{
    static vw_sweep sweep;
    vw_find_at expected, found;

    for (size_t from = 0; from < text.len; from += bytes) {
        size_t to = text.len - from < bytes ? text.len : from + bytes;
        vw_survey survey = vw_needles_sweep(needles, text, from, to, tags, &sweep);
        vw_survey again = vw_survey_text(vw_span_cut(text, from, to));
        size_t next = from;

        ENSURE(survey.lines == again.lines && survey.ascii == again.ascii);
        while (find_naively(all, text, next, tags, &expected) && expected.at < to) {
            ENSURE(vw_needles_next(needles, text, next, &sweep, &found));
            ENSURE(found.at == expected.at && found.tag == expected.tag);
            next = found.at + 1;
        }
        ENSURE(!vw_needles_next(needles, text, next, &sweep, &found));
    }
}

static void check_kind(const literals *all, vw_span text, vw_needles_kind kind)
{
    vw_needles *needles;
    size_t longest = 0;

    if (vw_needles_open(&needles, all->list, all->count, kind, NULL) != VW_OK) {
        ENSURE(kind > VW_NEEDLES_SCALAR); /* not on this processor */
        return;
    }
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].literal.len > longest)
            longest = all->list[i].literal.len;
    ENSURE(vw_needles_longest(needles) == longest);
    check_finds(all, text, needles);
    check_sweeps(all, text, needles, 1 + text.len % 97, VW_TAGS_ALL);
    check_sweeps(all, text, needles, VW_SWEEP_BYTES, 0x5555);
    vw_needles_close(needles);
}

/* Places as an image may have them: the first bytes of the text stand for any. */
static void check_places(const literals *all, vw_span text)
{
    vw_needle_place places[LITERALS_MAX] = {0};
    vw_needles *needles;

    for (size_t i = 0; i < all->count && 2 * i + 1 < text.len; i++)
        for (int way = 0; way < VW_NEEDLE_WAYS; way++) {
            places[i].by[way].offset = (uint8_t)text.ptr[2 * i] % 16;
            places[i].by[way].bucket = (uint8_t)text.ptr[2 * i + 1] % 17;
        }
    ENSURE(vw_needles_open_placed(&needles, all->list, all->count, places, NULL) == VW_OK);
    check_finds(all, text, needles);
    vw_needles_close(needles);
}

static void check_survey(vw_span text)
{
    vw_survey survey = vw_survey_text(text);
    size_t lines = 0;

    for (size_t i = 0; i < text.len; i++)
        lines += text.ptr[i] == '\n';
    ENSURE(survey.lines == lines && vw_count_lines(text) == lines);
    ENSURE(survey.ascii == (vw_utf8_ascii(text, 0) == text.len));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span input = fuzz_text(data, size);
    literals all;
    vw_span text;

    read_literals(&input, &all);
    text = fuzz_copy(input);
    for (vw_needles_kind kind = VW_NEEDLES_BEST; kind < VW_NEEDLES_KINDS; kind++)
        check_kind(&all, text, kind);
    check_places(&all, text);
    check_survey(text);
    free((char *)text.ptr);
    return 0;
}
