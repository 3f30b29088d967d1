#include "base/needles_parts.h"

#include "base/bits.h"

/*
 * A sweep: the filter over a stretch of text, then the places that pass it and
 * whose bytes are those of a window. What vectors cannot read whole, the last
 * places of a text, is copied to where zeros stand behind it.
 */

/* A rest: less than a block, as far as a window may begin behind it, and what is read behind. */
enum { REST_BYTES = VW_REST_BLOCKS * VW_BLOCK_PLACES + VW_WINDOW_BYTES };

/* Adds the places of a word of blocks. How many marks one has is hard to foretell: few are taken without a branch. */
static uint32_t list_word(const vw_marks *marks, unsigned word, size_t base, uint16_t *places,
                          uint32_t count)
{
    enum { FEW = 2 };
    const uint64_t last = UINT64_C(1) << 63;

    for (uint64_t blocks = marks->blocks[word]; blocks; blocks &= blocks - 1) {
        unsigned block = word * 64 + vw_lowest_bit(blocks);
        size_t start = base + (size_t)block * VW_BLOCK_PLACES;
        uint64_t left = marks->places[block];

        for (int k = 0; k < FEW; k++, left &= left - 1) {
            places[count] = (uint16_t)(start + vw_lowest_bit(left | last));
            count += left != 0;
        }
        for (; left; left &= left - 1)
            places[count++] = (uint16_t)(start + vw_lowest_bit(left));
    }
    return count;
}

/* Of the places listed behind those that the sweep has, keeps those whose bytes are those of a window. */
static void keep_seen(const vw_filter *filter, const char *ptr, size_t base, uint32_t listed,
                      vw_sweep *sweep)
{
    uint32_t count = sweep->count;

    for (uint32_t i = count; i < listed; i++) {
        uint16_t place = sweep->places[i];

        sweep->places[count] = place;
        count += vw_filter__is_seen(filter, ptr + (place - base));
    }
    sweep->count = count;
}

static unsigned buckets_for(const vw_filter *filter, uint32_t tags)
{
    unsigned buckets = 0;

    for (unsigned i = 0; i < VW_FILTER_BUCKETS; i++)
        buckets |= (filter->tags[i] & tags) ? 1u << i : 0;
    return buckets;
}

/* Sweeps blocks that are `base` bytes behind the start of the sweep. */
static void sweep_blocks(const vw_needles *needles, vw_blocks blocks, size_t base, vw_sweep *sweep,
                         vw_survey *survey)
{
    const vw_filter *filter = &needles->filter;
    uint32_t listed = sweep->count;
    vw_marks marks;

    needles->run(filter, buckets_for(filter, sweep->tags), blocks, &marks, survey);
    for (unsigned word = 0; word * 64 < blocks.count; word++)
        listed = list_word(&marks, word, base, sweep->places, listed);
    keep_seen(filter, blocks.ptr, base, listed, sweep);
}

/* How many blocks there are in a stretch, and how many it takes to cover it. */
static unsigned blocks_in(size_t from, size_t to)
{
    return from < to ? (unsigned)((to - from) / VW_BLOCK_PLACES) : 0;
}

static unsigned blocks_over(size_t from, size_t to)
{
    return from < to ? (unsigned)((to - from + VW_BLOCK_PLACES - 1) / VW_BLOCK_PLACES) : 0;
}

/* The places [at, end), to which no whole block can be read any more. */
static void sweep_rest(const vw_needles *needles, vw_span text, size_t at, size_t end,
                       vw_sweep *sweep)
{
    char rest[REST_BYTES] = {0};
    vw_survey unused = {0, true};

    text = vw_span_cut(text, at, end + VW_WINDOW_BYTES - 1);
    memcpy(rest, text.ptr, text.len);
    sweep_blocks(needles, (vw_blocks){rest, blocks_over(at, end), 0}, at - sweep->from, sweep,
                 &unused);
}

/* Where places end that may begin a window of a literal that begins before `to`. */
static size_t places_end(const vw_needles *needles, vw_span text, size_t to)
{
    size_t end = to + needles->reach;

    if (end + VW_KEY_BYTES <= text.len)
        return end;
    return text.len < VW_KEY_BYTES ? 0 : text.len - VW_KEY_BYTES + 1;
}

/* Sweeps all of [from, to), surveys whole blocks that can be read where they stand, and returns where they end. */
static size_t sweep_places(const vw_needles *needles, vw_span text, size_t from, size_t to,
                           uint32_t tags, vw_sweep *sweep, vw_survey *survey)
{
    size_t readable = text.len < VW_WINDOW_BYTES ? 0 : text.len - (VW_WINDOW_BYTES - 1);
    vw_blocks blocks = {text.ptr + from, 0, blocks_in(from, to < readable ? to : readable)};
    size_t end, swept;

    sweep->from = from;
    sweep->to = to;
    sweep->tags = tags;
    sweep->count = sweep->next = 0;
    vw_needles__make_ready(needles);
    end = places_end(needles, text, to);
    blocks.count = blocks_over(from, end);
    if (blocks.count > blocks_in(from, readable))
        blocks.count = blocks_in(from, readable);
    if (blocks.count)
        sweep_blocks(needles, blocks, 0, sweep, survey);
    swept = from + (size_t)blocks.count * VW_BLOCK_PLACES;
    if (swept < end)
        sweep_rest(needles, text, swept, end, sweep);
    while (sweep->count && sweep->places[sweep->count - 1] >= end - from)
        sweep->count--;
    return from + (size_t)blocks.surveyed * VW_BLOCK_PLACES;
}

vw_survey vw_needles_sweep(const vw_needles *needles, vw_span text, size_t from, size_t to,
                           uint32_t tags, vw_sweep *sweep)
{
    vw_survey survey = {0, true};
    size_t done = sweep_places(needles, text, from, to, tags, sweep, &survey);

    if (done < to) {
        vw_survey rest = vw_survey_text(vw_span_cut(text, done, to));

        survey.lines += rest.lines;
        survey.ascii = survey.ascii && rest.ascii;
    }
    return survey;
}

bool vw_needles_next_of(const vw_needles *needles, vw_span text, size_t from, size_t to,
                        uint32_t tags, vw_sweep *sweep, vw_find_at *found)
{
    vw_search search = {text, from, tags, {SIZE_MAX, 0}};
    size_t end = to < sweep->to ? to : sweep->to;

    while (sweep->next < sweep->count && sweep->from + sweep->places[sweep->next] < from)
        sweep->next++;
    for (uint32_t i = sweep->next; i < sweep->count; i++) {
        size_t at = sweep->from + sweep->places[i];

        /* A literal that begins no later can have its window only this far on. */
        if (at > (search.best.at < end ? search.best.at : end) + needles->reach)
            break;
        vw_groups__confirm(&needles->groups, needles->literals, at, &search);
    }
    *found = search.best;
    return search.best.at < end;
}

bool vw_needles_next(const vw_needles *needles, vw_span text, size_t from, vw_sweep *sweep,
                     vw_find_at *found)
{
    return vw_needles_next_of(needles, text, from, sweep->to, sweep->tags, sweep, found);
}

/* Short sweeps, for the first find ends the search. */
bool vw_needles_find(const vw_needles *needles, vw_span text, size_t from, uint32_t tags,
                     vw_find_at *found)
{
    enum { AT_ONCE = 1024 };
    vw_sweep sweep;
    vw_survey unused = {0, true};

    while (needles->count && from < text.len) {
        size_t to = text.len - from < AT_ONCE ? text.len : from + AT_ONCE;

        sweep_places(needles, text, from, to, tags, &sweep, &unused);
        if (vw_needles_next(needles, text, from, &sweep, found))
            return true;
        from = to;
    }
    return false;
}
