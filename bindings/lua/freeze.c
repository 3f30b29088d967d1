#include "freeze.h"

#include "load.h"
#include "rule/frozen_folder.h"

/*
 * The rules side by side, their files named below the folder: an image holds no
 * path of this machine. Their examples stay out, a third of all: who runs them
 * reads rule files.
 */
static vw_rule *copy_rules(const vw_rules *rules, const char *folder, vw_arena *arena)
{
    vw_rule *list = VW_ARENA_ARRAY(arena, vw_rule, rules->count);
    size_t front = strlen(folder) + 1;

    for (size_t i = 0; list && i < rules->count; i++) {
        list[i] = *rules->rules[i];
        list[i].file = vw_span_from(list[i].file, front);
        list[i].hits = list[i].misses = (vw_examples){0};
    }
    return list;
}

vw_status vw_lua_freeze_set(const vw_rules *rules, const char *folder, const vw_frozen *about,
                            const vw_frozen_key *key, vw_buf *out, vw_error *err)
{
    vw_arena arena = {0};
    vw_frozen frozen = *about;
    vw_status status;

    frozen.packs = rules->packs;
    frozen.pack_count = rules->pack_count;
    frozen.rules = copy_rules(rules, folder, &arena);
    frozen.rule_count = rules->count;
    status = frozen.rules ? vw_frozen_write(&frozen, key, out, err) : vw_fail_memory(err);
    vw_arena_free(&arena);
    return status;
}

static vw_status check_all(const vw_rules *rules, vw_error *err)
{
    if (rules->skipped_count == 0)
        return VW_OK;
    *err = rules->skipped[0].why;
    return VW_ERR_RULE;
}

/* --- a folder ------------------------------------------------------------------------------------- */

/* The set that a start makes of an image, frozen. VW_ERR_RULE where a rule of it cannot be related. */
static vw_status start_from(vw_rules **out, const vw_buf *image, const char *folder, vw_error *err)
{
    vw_arena arena = {0};
    vw_span copy = vw_arena_copy(&arena, vw_buf_span(image));
    const vw_frozen *frozen = copy.ptr ? vw_frozen_read((char *)copy.ptr, copy.len, NULL) : NULL;
    vw_status status = frozen ? vw_rules_open(out, err) : vw_fail_memory(err);

    if (status == VW_OK)
        status = vw_frozen_add(*out, frozen, &arena, folder, VW_TRUST_BUILTIN, VW_SPAN_NONE, err);
    vw_arena_free(&arena);
    if (status == VW_OK)
        status = vw_rules_freeze(*out, err);
    return status == VW_OK ? check_all(*out, err) : status;
}

/* Arranges the needles of these rules, which takes a start longer than anything else. */
static vw_status arrange(vw_frozen *about, const vw_buf *image, const char *folder, vw_arena *arena,
                         vw_error *err)
{
    vw_rules *rules = NULL;
    vw_buf places = {0};
    vw_status status = start_from(&rules, image, folder, err);

    for (size_t i = 0; status == VW_OK && i < VW_RULES_ALL_SETS; i++) {
        vw_buf_clear(&places);
        status = vw_rules_write_places(rules, i, &places, err);
        about->places[i] = vw_arena_copy(arena, vw_buf_span(&places));
        if (status == VW_OK && !about->places[i].ptr)
            status = vw_fail_memory(err);
    }
    vw_buf_free(&places);
    vw_rules_close(rules);
    return status;
}

static vw_status load_all(vw_rules *rules, const char *folder, vw_error *err)
{
    vw_status status = vw_lua_load(rules, folder, VW_TRUST_BUILTIN, err);

    return status == VW_OK ? check_all(rules, err) : status;
}

static vw_status fail_change(const char *folder, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE, "%s: its files were changed while they were read; try again.",
                   "%s: 読み取り中にファイルが変更されました。もう一度実行してください。", folder);
}

vw_status vw_lua_freeze(const char *folder, vw_buf *image, vw_error *err)
{
    vw_arena arena = {0};
    vw_frozen about = {0};
    vw_rules *rules;
    vw_status status = vw_rules_open(&rules, err);

    if (status == VW_OK)
        status = vw_frozen_list(folder, &about.files, &about.file_count, &arena, err);
    if (status == VW_OK)
        status = load_all(rules, folder, err);
    if (status == VW_OK && !vw_frozen_is_current(&about, folder))
        status = fail_change(folder, err);
    if (status == VW_OK)
        status = vw_lua_freeze_set(rules, folder, &about, NULL, image, err);
    if (status == VW_OK)
        status = arrange(&about, image, folder, &arena, err);
    vw_buf_clear(image);
    if (status == VW_OK)
        status = vw_lua_freeze_set(rules, folder, &about, NULL, image, err);
    vw_arena_free(&arena);
    vw_rules_close(rules);
    return status;
}
