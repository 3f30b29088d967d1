#include "base/needles_parts.h"

#include "base/ascii.h"

#include <stdlib.h>

/* A set of literals: opened, arranged, closed. */

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

    needles->run = vw_filter__choose(kind);
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
        needles->literals[i] = (vw_literal){text, (uint32_t)literal.len, 0, list[i].tag};
        if (literal.len > needles->longest)
            needles->longest = literal.len;
        text += literal.len;
    }
    needles->count = count;
}

vw_status vw_needles_open(vw_needles **out, const vw_needle *list, size_t count,
                          vw_needles_kind kind, vw_error *err)
{
    vw_needles *needles;
    size_t bytes;
    vw_status status = check_list(list, count, &bytes, err);

    *out = NULL;
    if (status != VW_OK)
        return status;
    needles = calloc(1, sizeof *needles);
    if (!needles)
        return vw_fail_memory(err);
    status = choose_kind(needles, kind, err);
    if (status != VW_OK)
        goto done;
    status = VW_ERR_MEMORY;
    if (allocate(needles, count, bytes)) {
        copy_literals(needles, list, count);
        needles->candidates = vw_needles__candidates(needles->literals, count);
        status = needles->candidates ? VW_OK : VW_ERR_MEMORY;
    }
    if (status != VW_OK)
        vw_fail_memory(err);
done:
    if (status == VW_OK)
        *out = needles;
    else
        vw_needles_close(needles);
    return status;
}

/* Chooses windows and makes the filter. It cannot fail: memory was taken before. */
static void arrange(vw_needles *needles)
{
    vw_needles__choose(needles->candidates, needles->literals, needles->count);
    vw_groups__fill(&needles->groups, needles->literals, needles->count);
    vw_filter__build(&needles->filter, &needles->groups, needles->literals, needles->count);
    for (size_t i = 0; i < needles->count; i++)
        if (needles->literals[i].offset > needles->reach)
            needles->reach = needles->literals[i].offset;
}

/* Whichever thread comes first does it; others wait, which is short. */
void vw_needles__make_ready(const vw_needles *shared)
{
    vw_needles *needles = (vw_needles *)shared;
    int state = STATE_NEW;

    if (atomic_load_explicit(&needles->state, memory_order_acquire) == STATE_READY)
        return;
    if (atomic_compare_exchange_strong(&needles->state, &state, STATE_ARRANGING)) {
        arrange(needles);
        atomic_store_explicit(&needles->state, STATE_READY, memory_order_release);
    }
    while (atomic_load_explicit(&needles->state, memory_order_acquire) != STATE_READY)
        ;
}

size_t vw_needles_longest(const vw_needles *needles)
{
    return needles->longest;
}

void vw_needles_close(vw_needles *needles)
{
    if (!needles)
        return;
    vw_groups__free(&needles->groups);
    vw_filter__free(&needles->filter);
    free(needles->literals);
    free(needles->candidates);
    free(needles->texts);
    free(needles);
}
