#include "report/change.h"

#include <stdlib.h>

const char *const vw_step_names[4] = {"none", "patch", "minor", "major"};

static vw_status add(vw_changes *changes, const vw_change *change, vw_error *err)
{
    size_t cap = changes->cap ? changes->cap * 2 : 32;
    vw_change *grown;

    if (changes->count == changes->cap) {
        grown = realloc(changes->list, cap * sizeof *grown);
        if (!grown)
            return vw_fail_memory(err);
        changes->list = grown;
        changes->cap = cap;
    }
    changes->list[changes->count++] = *change;
    if (change->step > changes->step)
        changes->step = change->step;
    return VW_OK;
}

static vw_status compare(vw_changes *changes, const vw_aspect *aspect, const vw_rule *before,
                         const vw_rule *after, vw_error *err)
{
    vw_buf old = {0}, new = {0};
    bool differs = false;
    vw_status status = VW_OK;

    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        vw_aspect_write(&old, aspect, before, lang);
        vw_aspect_write(&new, aspect, after, lang);
        differs |= !vw_span_is(vw_buf_span(&old), vw_buf_span(&new));
        vw_buf_char(&old, '\n', 1);
        vw_buf_char(&new, '\n', 1);
    }
    if (old.failed || new.failed)
        status = vw_fail_memory(err);
    else if (differs)
        status = add(changes, &(vw_change){aspect, aspect->step, before, after}, err);
    vw_buf_free(&old);
    vw_buf_free(&new);
    return status;
}

static vw_status compare_rules(vw_changes *changes, const vw_rule *before, const vw_rule *after,
                               vw_error *err)
{
    vw_status status = VW_OK;

    if (!before || !after)
        return add(changes,
                   &(vw_change){.step = before ? VW_STEP_MAJOR : VW_STEP_MINOR,
                                .before = before,
                                .after = after},
                   err);
    for (size_t i = 0; status == VW_OK && i < vw_aspect_count; i++)
        status = compare(changes, &vw_aspects[i], before, after, err);
    return status;
}

static void compare_langs(vw_changes *changes, const vw_rules *before, const vw_rules *after)
{
    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++) {
        bool old = before && before->pack_count && before->packs[0].langs[lang];
        bool new = after->pack_count && after->packs[0].langs[lang];
        vw_version_step step = old == new ? VW_STEP_NONE : old ? VW_STEP_MAJOR : VW_STEP_MINOR;

        changes->lang_added[lang] = new && !old;
        changes->lang_removed[lang] = old && !new;
        if (step > changes->step)
            changes->step = step;
    }
}

vw_status vw_changes_find(vw_changes *out, const vw_rules *before, const vw_rules *after,
                          vw_error *err)
{
    vw_status status = VW_OK;

    *out = (vw_changes){0};
    compare_langs(out, before, after);
    for (size_t i = 0; status == VW_OK && i < after->count; i++) {
        const vw_rule *rule = after->rules[i];

        status = compare_rules(out, before ? vw_rules_find(before, rule->id) : NULL, rule, err);
    }
    for (size_t i = 0; before && status == VW_OK && i < before->count; i++)
        if (!vw_rules_find(after, before->rules[i]->id))
            status = compare_rules(out, before->rules[i], NULL, err);
    return status;
}

void vw_changes_free(vw_changes *changes)
{
    free(changes->list);
    *changes = (vw_changes){0};
}
