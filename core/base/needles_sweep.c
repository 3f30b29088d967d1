#include "base/needles_parts.h"

#include "base/bits.h"

/*
 * A sweep: the filter over a stretch of text, then the places that pass it and
 * whose bytes are those of a window. What vectors cannot read whole, the last
 * places of a text, is copied to where zeros stand behind it.
 */

/* A rest: less than a block, as far as a window may begin behind it, and what is read behind. */
enum { REST_BLOCKS = 3, REST_BYTES = REST_BLOCKS * VW_BLOCK_PLACES + VW_WINDOW_BYTES };

/* Places of marked blocks, from their start; two more are written than count. */
enum { LISTED_MAX = VW_MARKED_BLOCKS * VW_BLOCK_PLACES + 4 };

/* How many marks a block has is hard to foretell: few are taken without a branch. */
static uint32_t list_places(const vw_marks *marks, uint16_t *places)
{
    enum { FEW = 2 };
    const uint64_t last = UINT64_C(1) << 63;
    uint32_t count = 0;

    for (uint64_t blocks = marks->blocks; blocks; blocks &= blocks - 1) {
        unsigned block = vw_lowest_bit(blocks);
        unsigned base = block * (unsigned)VW_BLOCK_PLACES;
        uint64_t left = marks->places[block];

        for (int k = 0; k < FEW; k++, left &= left - 1) {
            places[count] = (uint16_t)(base + vw_lowest_bit(left | last));
            count += left != 0;
        }
        for (; left; left &= left - 1)
            places[count++] = (uint16_t)(base + vw_lowest_bit(left));
    }
    return count;
}

/* Keeps the places whose bytes are those of a window. */
static void keep_seen(const vw_filter *filter, const char *ptr, size_t base, const vw_marks *marks,
                      vw_sweep *sweep)
{
    uint16_t places[LISTED_MAX];
    uint32_t listed = list_places(marks, places);
    uint32_t count = sweep->count;

    for (uint32_t i = 0; i < listed; i++) {
        const char *window = ptr + places[i];

        sweep->places[count] = (uint16_t)(base + places[i]);
        count += vw_filter__is_seen(filter, window);
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

/* Sweeps whole blocks from `ptr` on, which is `base` bytes behind the start of the sweep. */
static void sweep_blocks(const vw_needles *needles, const char *ptr, size_t blocks, size_t base,
                         vw_sweep *sweep, vw_survey *survey)
{
    const vw_filter *filter = &needles->filter;
    unsigned buckets = buckets_for(filter, sweep->tags);

    for (size_t done = 0; done < blocks; done += VW_MARKED_BLOCKS) {
        size_t left = blocks - done;
        unsigned now = left < VW_MARKED_BLOCKS ? (unsigned)left : VW_MARKED_BLOCKS;
        size_t at = done * VW_BLOCK_PLACES;
        vw_marks marks;

        marks.blocks = 0;
        needles->run(filter, buckets, ptr + at, now, &marks, survey);
        keep_seen(filter, ptr + at, base + at, &marks, sweep);
    }
}

/* The places from `at` on, up to where a window of a literal that begins before `to` may stand. */
static void sweep_rest(const vw_needles *needles, vw_span text, size_t at, vw_sweep *sweep)
{
    size_t end = sweep->to + needles->reach;
    char rest[REST_BYTES] = {0};
    vw_survey unused = {0};

    if (end + VW_KEY_BYTES > text.len + 1)
        end = text.len + 1 < VW_KEY_BYTES ? 0 : text.len + 1 - VW_KEY_BYTES;
    if (at >= end)
        return;
    text = vw_span_cut(text, at, end + VW_WINDOW_BYTES - 1);
    memcpy(rest, text.ptr, text.len);
    sweep_blocks(needles, rest, (end - at + VW_BLOCK_PLACES - 1) / VW_BLOCK_PLACES,
                 at - sweep->from, sweep, &unused);
    while (sweep->count && sweep->places[sweep->count - 1] >= end - sweep->from)
        sweep->count--;
}

/* Blocks of the stretch that can be read where they stand. */
static size_t whole_blocks(vw_span text, size_t from, size_t to)
{
    size_t readable =
        text.len - from < VW_WINDOW_BYTES ? 0 : text.len - from - (VW_WINDOW_BYTES - 1);

    return (to - from < readable ? to - from : readable) / VW_BLOCK_PLACES;
}

/* Sweeps all of [from, to), surveys its whole blocks and returns where they end. */
static size_t sweep_places(const vw_needles *needles, vw_span text, size_t from, size_t to,
                           uint32_t tags, vw_sweep *sweep, vw_survey *survey)
{
    size_t blocks = whole_blocks(text, from, to);
    size_t done = from + blocks * VW_BLOCK_PLACES;

    sweep->from = from;
    sweep->to = to;
    sweep->tags = tags;
    sweep->count = sweep->next = 0;
    vw_needles__make_ready(needles);
    sweep_blocks(needles, text.ptr + from, blocks, 0, sweep, survey);
    sweep_rest(needles, text, done, sweep);
    return done;
}

vw_survey vw_needles_sweep(const vw_needles *needles, vw_span text, size_t from, size_t to,
                           uint32_t tags, vw_sweep *sweep)
{
    vw_survey survey = {0, true}, rest;
    size_t done = sweep_places(needles, text, from, to, tags, sweep, &survey);

    rest = vw_survey_text(vw_span_cut(text, done, to));
    return (vw_survey){survey.lines + rest.lines, survey.ascii && rest.ascii};
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
