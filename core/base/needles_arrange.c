#include "base/needles_parts.h"

#include <stdlib.h>

/* Which bytes of each literal are looked for, and in which bucket. */

void vw_needles__arrange(vw_candidates *candidates, vw_groups *groups, vw_filter_way way,
                         vw_span like, vw_literal *literals, size_t count)
{
    vw_needles__choose(candidates, like, literals, count);
    vw_groups__fill(groups, literals, count);
    vw_needles__sort(groups, candidates, way, literals, count);
}

/* The literals once more, to be arranged otherwise than the set itself is, and room for it. */
typedef struct trial {
    vw_literal *literals;
    vw_candidates *candidates;
    vw_groups groups;
} trial;

static bool begin_trial(trial *all, const vw_needles *needles)
{
    bool room = vw_groups__allocate(&all->groups, needles->count);

    all->candidates = vw_needles__candidates(needles->literals, needles->count);
    all->literals = malloc((needles->count + 1) * sizeof *all->literals);
    if (!room || !all->candidates || !all->literals)
        return false;
    memcpy(all->literals, needles->literals, needles->count * sizeof *all->literals);
    return true;
}

static void end_trial(trial *all)
{
    vw_groups__free(&all->groups);
    free(all->candidates);
    free(all->literals);
}

static vw_status places_by(const vw_needles *needles, vw_filter_way way, vw_needle_place *out,
                           vw_error *err)
{
    trial all = {0};
    bool begun = begin_trial(&all, needles);

    if (begun) {
        vw_needles__arrange(all.candidates, &all.groups, way, VW_SPAN_NONE, all.literals,
                            needles->count);
        for (size_t i = 0; i < needles->count; i++) {
            out[i].by[way].offset = (uint8_t)all.literals[i].offset;
            out[i].by[way].bucket = (uint8_t)all.literals[i].bucket;
        }
    }
    end_trial(&all);
    return begun ? VW_OK : vw_fail_memory(err);
}

vw_status vw_needles_places(const vw_needles *needles, vw_needle_place *out, vw_error *err)
{
    vw_status status = VW_OK;

    vw_needles__make_ready(needles);
    for (int way = 0; status == VW_OK && way < VW_NEEDLE_WAYS; way++)
        status = places_by(needles, (vw_filter_way)way, out, err);
    return status;
}
