#include "base/needles_parts.h"

#include "base/ascii.h"

#include <stdlib.h>

/* A set of literals: opened, made, closed. */

enum { STATE_NEW, STATE_ARRANGING, STATE_READY };

static vw_status check_list(const vw_needle *list, size_t count, size_t *bytes, vw_error *err)
{
    *bytes = 0;
    for (size_t i = 0; i < count; i++) {
        size_t len = list[i].literal.len;

        if (len < VW_NEEDLE_BYTES_MIN || len > VW_NEEDLE_BYTES_MAX)
            return vw_fail(
                err, VW_ERR_LIMIT,
                "The literal \"%.*s\" cannot be searched for: it must have %d to %d bytes.",
                "検索語「%.*s」は使えません。%d～%d バイトでなければなりません。",
                (int)(len < VW_NEEDLE_BYTES_MAX ? len : VW_NEEDLE_BYTES_MAX), list[i].literal.ptr,
                VW_NEEDLE_BYTES_MIN, VW_NEEDLE_BYTES_MAX);
        *bytes += len;
    }
    return VW_OK;
}

static vw_status choose_kind(vw_needles *needles, vw_needles_kind kind, vw_error *err)
{
    static const char *const names[VW_NEEDLES_KINDS] = {
        [VW_NEEDLES_BEST] = "best",   [VW_NEEDLES_SCALAR] = "scalar",
        [VW_NEEDLES_SSSE3] = "SSSE3", [VW_NEEDLES_AVX2] = "AVX2",
        [VW_NEEDLES_NEON] = "NEON",   [VW_NEEDLES_AVX512] = "AVX-512 VBMI",
    };

    needles->run = vw_filter__choose(kind, &needles->way);
    if (needles->run)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "This processor cannot run the %s search.",
                   "このプロセッサは %s による検索に対応していません。", names[kind]);
}

static bool allocate(vw_needles *needles, size_t count, size_t bytes)
{
    needles->literals = calloc(count + 1, sizeof *needles->literals);
    needles->texts = malloc(bytes + 1);
    return needles->literals && needles->texts && vw_groups__allocate(&needles->groups, count) &&
           vw_filter__allocate(&needles->filter, count);
}

static void copy_literals(vw_needles *needles, const vw_needle *list, size_t count)
{
    char *text = needles->texts;

    for (size_t i = 0; i < count; i++) {
        vw_span literal = list[i].literal;

        for (size_t at = 0; at < literal.len; at++)
            text[at] = vw_lower(literal.ptr[at]);
        needles->literals[i] = (vw_literal){text, (uint32_t)literal.len, 0, list[i].tag, 0};
        if (literal.len > needles->longest)
            needles->longest = literal.len;
        text += literal.len;
    }
    needles->count = count;
}

/* False where one is of no literal that there can be. */
static bool take_places(vw_needles *needles, const vw_needle_place *places)
{
    for (size_t i = 0; i < needles->count; i++) {
        vw_literal *literal = &needles->literals[i];

        literal->offset = places[i].by[needles->way].offset;
        literal->bucket = places[i].by[needles->way].bucket;
        if (literal->offset >= vw_keys_of(literal) || literal->bucket >= VW_FILTER_BUCKETS)
            return false;
    }
    return true;
}

vw_status vw_needles_fill(vw_needles *needles, const vw_needle *list, size_t count,
                          const vw_needle_place *places, vw_error *err)
{
    size_t bytes;
    vw_status status = check_list(list, count, &bytes, err);

    if (status != VW_OK)
        return status;
    if (!allocate(needles, count, bytes))
        return vw_fail_memory(err);
    copy_literals(needles, list, count);
    needles->placed = places && take_places(needles, places);
    if (!needles->placed)
        needles->candidates = vw_needles__candidates(needles->literals, count);
    return needles->placed || needles->candidates ? VW_OK : vw_fail_memory(err);
}

static vw_status open_set(vw_needles **out, vw_needles_kind kind, vw_error *err)
{
    vw_status status;

    *out = calloc(1, sizeof **out);
    status = *out ? choose_kind(*out, kind, err) : vw_fail_memory(err);
    if (status != VW_OK) {
        free(*out);
        *out = NULL;
    }
    return status;
}

static vw_status open_filled(vw_needles **out, const vw_needle *list, size_t count,
                             const vw_needle_place *places, vw_needles_kind kind, vw_error *err)
{
    vw_status status = open_set(out, kind, err);

    if (status == VW_OK)
        status = vw_needles_fill(*out, list, count, places, err);
    if (status != VW_OK) {
        vw_needles_close(*out);
        *out = NULL;
    }
    return status;
}

vw_status vw_needles_open(vw_needles **out, const vw_needle *list, size_t count,
                          vw_needles_kind kind, vw_error *err)
{
    return open_filled(out, list, count, NULL, kind, err);
}

vw_status vw_needles_open_placed(vw_needles **out, const vw_needle *list, size_t count,
                                 const vw_needle_place *places, vw_error *err)
{
    return open_filled(out, list, count, places, VW_NEEDLES_BEST, err);
}

vw_status vw_needles_open_later(vw_needles **out, vw_needles_maker make, const void *context,
                                vw_error *err)
{
    vw_status status = open_set(out, VW_NEEDLES_BEST, err);

    if (status == VW_OK) {
        (*out)->make = make;
        (*out)->context = context;
    }
    return status;
}

/* --- making ready -------------------------------------------------------------------------------- */

/* Chooses windows and makes the filter. It cannot fail: memory was taken before. */
static void arrange(vw_needles *needles, vw_span like)
{
    vw_literal *literals = needles->literals;
    size_t count = needles->count;

    if (!needles->placed)
        vw_needles__arrange(needles->candidates, &needles->groups, needles->way, like, literals,
                            count);
    free(needles->candidates);
    needles->candidates = NULL;
    vw_groups__fill(&needles->groups, literals, count);
    vw_filter__fill(&needles->filter, needles->way, literals, count);
    for (size_t i = 0; i < count; i++)
        if (literals[i].offset > needles->reach)
            needles->reach = literals[i].offset;
}

/* Gives back what a set is made of. */
static void empty(vw_needles *needles)
{
    vw_groups__free(&needles->groups);
    vw_filter__free(&needles->filter);
    free(needles->literals);
    free(needles->candidates);
    free(needles->texts);
    needles->groups = (vw_groups){0};
    needles->filter = (vw_filter){0};
    needles->literals = NULL;
    needles->candidates = NULL;
    needles->texts = NULL;
    needles->count = needles->longest = 0;
}

static vw_status make(vw_needles *needles, vw_span like, vw_error *err)
{
    vw_status status = needles->make ? needles->make(needles, needles->context, err) : VW_OK;

    if (status == VW_OK)
        arrange(needles, like);
    else
        empty(needles);
    return status;
}

/* Whichever thread comes first does it; others wait, which is short, and try themselves where it failed. */
vw_status vw_needles_prepare(const vw_needles *shared, vw_span like, vw_error *err)
{
    vw_needles *needles = (vw_needles *)shared;

    while (atomic_load_explicit(&needles->state, memory_order_acquire) != STATE_READY) {
        int state = STATE_NEW;

        if (atomic_compare_exchange_strong(&needles->state, &state, STATE_ARRANGING)) {
            vw_status status = make(needles, like, err);

            atomic_store_explicit(&needles->state, status == VW_OK ? STATE_READY : STATE_NEW,
                                  memory_order_release);
            if (status != VW_OK)
                return status;
        }
    }
    return VW_OK;
}

size_t vw_needles_count(const vw_needles *needles)
{
    return needles->count;
}

size_t vw_needles_longest(const vw_needles *needles)
{
    return needles->longest;
}

void vw_needles_close(vw_needles *needles)
{
    if (!needles)
        return;
    empty(needles);
    free(needles);
}
