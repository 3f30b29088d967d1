#include "base/needles_parts.h"

#include "base/ascii.h"

#include <stdatomic.h>
#include <stdlib.h>

/*
 * Confirmation. All literals that chose one window form a group. Within it
 * they are sorted by how far behind the window their check stands and by the
 * check itself: the four bytes behind the window, or the last four. So a
 * window that a hundred codes share costs one load and one short search.
 */
typedef struct entry {
    uint32_t window;
    uint32_t distance; /* from the window to the check */
    uint32_t check;    /* folded */
    uint32_t literal;
    uint32_t run_end; /* where entries of another distance or window begin */
} entry;

typedef struct group {
    uint32_t window;
    uint32_t first, last; /* entries [first, last); empty: no group stands here */
} group;

/* How far a set is: it is arranged when it is first searched, for many sets never are. */
enum { STATE_NEW, STATE_ARRANGING, STATE_READY };

struct vw_needles {
    atomic_int state;
    vw_filter filter;
    vw_filter_mark mark;
    vw_literal *literals;
    size_t count;
    char *texts;
    entry *entries;
    group *groups; /* a hash table of 1 << group_bits */
    unsigned group_bits;
    vw_candidates *candidates; /* room for the choice of windows */
    uint32_t *windows;         /* room for each window once */
    size_t longest;
    size_t reach; /* the farthest that a window stands behind the start of its literal */
};

static int order_entries(const void *a, const void *b)
{
    const entry *x = a;
    const entry *y = b;

    if (x->window != y->window)
        return x->window < y->window ? -1 : 1;
    if (x->distance != y->distance)
        return x->distance < y->distance ? -1 : 1;
    if (x->check != y->check)
        return x->check < y->check ? -1 : 1;
    return (x->literal > y->literal) - (x->literal < y->literal);
}

static entry entry_of(const vw_literal *literal, size_t index)
{
    uint32_t behind = literal->len - VW_WINDOW_BYTES - literal->offset;
    uint32_t distance = behind < VW_WINDOW_BYTES ? behind : VW_WINDOW_BYTES;
    const char *window = literal->text + literal->offset;

    return (entry){vw_window_at(window), distance, vw_window_at(window + distance), (uint32_t)index,
                   0};
}

static group *group_slot(const vw_needles *needles, uint32_t window)
{
    size_t last = ((size_t)1 << needles->group_bits) - 1;
    size_t at = vw_window_hash(window, needles->group_bits);

    while (needles->groups[at].last && needles->groups[at].window != window)
        at = (at + 1) & last;
    return &needles->groups[at];
}

static bool same_run(const entry *a, const entry *b)
{
    return a->window == b->window && a->distance == b->distance;
}

/* Sorts the entries and makes the groups; puts each window once into `windows`. */
static size_t make_groups(vw_needles *needles, uint32_t *windows)
{
    size_t groups = 0;

    for (size_t i = 0; i < needles->count; i++)
        needles->entries[i] = entry_of(&needles->literals[i], i);
    if (needles->count)
        qsort(needles->entries, needles->count, sizeof *needles->entries, order_entries);
    for (size_t i = 0; i < needles->count; i++) {
        uint32_t window = needles->entries[i].window;
        group *slot = group_slot(needles, window);

        if (!slot->last) {
            *slot = (group){window, (uint32_t)i, 0};
            windows[groups++] = window;
        }
        slot->last = (uint32_t)i + 1;
    }
    for (size_t i = needles->count; i-- > 0;) {
        entry *now = &needles->entries[i];
        bool ends = i + 1 == needles->count || !same_run(now, now + 1);

        now->run_end = ends ? (uint32_t)i + 1 : now[1].run_end;
    }
    return groups;
}

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
    needles->mark = vw_filter__choose(kind);
    if (needles->mark)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "This processor cannot run the %s search.",
                   "このプロセッサは %s による検索に対応していません。",
                   kind == VW_NEEDLES_AVX512 ? "AVX-512 VBMI" : "AVX2");
}

static bool allocate(vw_needles *needles, size_t count, size_t bytes)
{
    for (needles->group_bits = 4; (size_t)1 << needles->group_bits < count * 2;)
        needles->group_bits++;
    needles->literals = calloc(count + 1, sizeof *needles->literals);
    needles->entries = calloc(count + 1, sizeof *needles->entries);
    needles->groups = calloc((size_t)1 << needles->group_bits, sizeof *needles->groups);
    needles->windows = malloc((count + 1) * sizeof *needles->windows);
    needles->texts = malloc(bytes + 1);
    return needles->literals && needles->entries && needles->groups && needles->windows &&
           needles->texts;
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

/* Chooses windows and makes the filter. A search cannot fail and gives nothing back: memory was taken before. */
static void arrange(vw_needles *needles)
{
    size_t groups;

    vw_needles__choose(needles->candidates, needles->literals, needles->count);
    groups = make_groups(needles, needles->windows);
    vw_filter__build(&needles->filter, needles->windows, groups);
    for (size_t i = 0; i < needles->count; i++)
        if (needles->literals[i].offset > needles->reach)
            needles->reach = needles->literals[i].offset;
}

/* Arranges a set once, whichever thread comes first; others wait, which is short. */
static void make_ready(vw_needles *needles)
{
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

static bool stands_at(const vw_literal *literal, const char *text)
{
    uint32_t last = literal->len - VW_WINDOW_BYTES;

    for (uint32_t i = 0; i < last; i += VW_WINDOW_BYTES)
        if (vw_window_at(text + i) != vw_load_four(literal->text + i))
            return false;
    return vw_window_at(text + last) == vw_load_four(literal->text + last);
}

/* A search under way: from where, and the earliest find so far. */
typedef struct search {
    vw_span text;
    size_t from;
    vw_find_at best; /* at = SIZE_MAX: none yet */
} search;

static void try_literal(const vw_literal *literal, size_t window_at, search *search)
{
    size_t at = window_at - literal->offset;

    if (window_at < search->from + literal->offset || at > search->best.at)
        return;
    if (search->text.len - at < literal->len || !stands_at(literal, search->text.ptr + at))
        return;
    if (at < search->best.at)
        search->best = (vw_find_at){at, 0};
    search->best.tag |= literal->tag;
}

/* The first of the entries [first, last), all of one distance, with a check not below `check`. */
static uint32_t lower_bound(const entry *entries, uint32_t first, uint32_t last, uint32_t check)
{
    while (first < last) {
        uint32_t middle = first + (last - first) / 2;

        if (entries[middle].check < check)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

static void try_run(const vw_needles *needles, uint32_t first, uint32_t last, size_t window_at,
                    search *search)
{
    size_t check_at = window_at + needles->entries[first].distance;
    uint32_t check;

    if (search->text.len - check_at < VW_WINDOW_BYTES || check_at > search->text.len)
        return;
    check = vw_window_at(search->text.ptr + check_at);
    first = lower_bound(needles->entries, first, last, check);
    for (; first < last && needles->entries[first].check == check; first++)
        try_literal(&needles->literals[needles->entries[first].literal], window_at, search);
}

static void confirm(const vw_needles *needles, size_t window_at, search *search)
{
    const group *slot = group_slot(needles, vw_window_at(search->text.ptr + window_at));

    for (uint32_t first = slot->first; first < slot->last;) {
        uint32_t last = needles->entries[first].run_end;

        try_run(needles, first, last, window_at, search);
        first = last;
    }
}

bool vw_needles_find(const vw_needles *needles, vw_span text, size_t from, vw_find_at *found)
{
    search search = {text, from, {SIZE_MAX, 0}};
    vw_cursor cursor;
    size_t to = text.len < VW_WINDOW_BYTES ? 0 : text.len - VW_WINDOW_BYTES + 1;

    if (!needles->count || from >= to)
        return false;
    make_ready((vw_needles *)needles);
    cursor.next = from;
    cursor.open = 0;
    for (;;) {
        size_t at = vw_filter__next(&needles->filter, needles->mark, text, &cursor, to);

        if (at >= to)
            break;
        confirm(needles, at, &search);
        /* A literal that begins no later can have its window only this far on. */
        if (search.best.at != SIZE_MAX && to - 1 > search.best.at + needles->reach)
            to = search.best.at + needles->reach + 1;
    }
    *found = search.best;
    return search.best.at != SIZE_MAX;
}

size_t vw_needles_longest(const vw_needles *needles)
{
    return needles->longest;
}

void vw_needles_close(vw_needles *needles)
{
    if (!needles)
        return;
    free(needles->literals);
    free(needles->entries);
    free(needles->groups);
    free(needles->windows);
    free(needles->candidates);
    free(needles->texts);
    free(needles);
}
