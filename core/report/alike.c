#include "report/alike.h"

#include <stdlib.h>

struct place {
    const vw_finding *root;
    size_t at;
};

static int order_numbers(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

/* 0 for what vw_case_same_root calls the same. */
static int order_roots(const vw_finding *a, const vw_finding *b)
{
    int order = order_numbers(a->rule->index, b->rule->index);

    if (order == 0)
        order = order_numbers(a->has_code, b->has_code);
    if (order == 0)
        order = order_numbers(a->code, b->code);
    return order ? order : vw_span_order(a->writer, b->writer);
}

static int by_root(const void *a, const void *b)
{
    const struct place *one = a, *two = b;
    int order = order_roots(one->root, two->root);

    return order ? order : order_numbers(one->at, two->at);
}

static int by_first(const void *a, const void *b)
{
    return order_numbers(((const vw_alike *)a)->first, ((const vw_alike *)b)->first);
}

/* Cuts the sorted places into groups. */
static void cut(vw_alikes *alikes, const struct place *places, const vw_case *const *failures,
                size_t count)
{
    for (size_t i = 0; i < count; i++) {
        alikes->cases[i] = failures[places[i].at];
        if (i == 0 || order_roots(places[i - 1].root, places[i].root) != 0)
            alikes->groups[alikes->count++] =
                (vw_alike){.cases = &alikes->cases[i], .first = places[i].at};
        alikes->groups[alikes->count - 1].count++;
    }
}

bool vw_alikes_gather(vw_alikes *alikes, const vw_case *const *failures, size_t count)
{
    struct place *places = calloc(count + 1, sizeof *places);

    *alikes = (vw_alikes){.groups = calloc(count + 1, sizeof *alikes->groups),
                          .cases = calloc(count + 1, sizeof *alikes->cases)};
    if (places && alikes->groups && alikes->cases) {
        for (size_t i = 0; i < count; i++)
            places[i] = (struct place){vw_case_root(failures[i]), i};
        qsort(places, count, sizeof *places, by_root);
        cut(alikes, places, failures, count);
        qsort(alikes->groups, alikes->count, sizeof *alikes->groups, by_first);
    }
    free(places);
    return places && alikes->groups && alikes->cases;
}

void vw_alikes_free(vw_alikes *alikes)
{
    free(alikes->groups);
    free(alikes->cases);
    *alikes = (vw_alikes){0};
}
