#include "rule/rule.h"

#include "base/ascii.h"
#include "rule/rules_parts.h"

#include <stdlib.h>

const char *const vw_lang_names[VW_LANG_COUNT] = {"en", "ja"};
const char *const vw_severity_names[3] = {"info", "warning", "error"};
const char *const vw_confidence_names[4] = {NULL, "possible", "likely", "certain"};
const char *const vw_retry_names[5] = {NULL, "yes", "after-wait", "after-restart", "no"};
const char *const vw_risk_names[5] = {NULL, "check", "change", "outage", "loss"};
const char *const vw_trust_names[3] = {"builtin", "signed", "unsigned"};
const char *const vw_word_names[VW_WORD_COUNT] = {
    "code",  "call",     "phase",    "level", "string_id", "exit_code", "writer", "writer_code",
    "state", "provider", "event_id", "kind",  "vss",       "text",      "rule",   "every",
};

vw_status vw_rules_open(vw_rules **out, vw_error *err)
{
    *out = calloc(1, sizeof **out);
    return *out ? VW_OK : vw_fail_memory(err);
}

/* Makes room for one more of `size` bytes; false where memory ran out. */
static bool reserve(void **list, size_t *cap, size_t count, size_t size)
{
    size_t bigger = *cap ? *cap * 2 : 32;
    void *grown;

    if (count < *cap)
        return true;
    grown = realloc(*list, bigger * size);
    if (!grown)
        return false;
    *list = grown;
    *cap = bigger;
    return true;
}

vw_status vw_rules_add_pack(vw_rules *rules, vw_span name, vw_span version, vw_trust trust,
                            size_t *pack, vw_error *err)
{
    vw_pack added = {.trust = trust};

    added.name = vw_arena_copy(&rules->arena, name);
    added.version = vw_arena_copy(&rules->arena, version);
    if (!added.name.ptr || !added.version.ptr ||
        !reserve((void **)&rules->packs, &rules->pack_cap, rules->pack_count, sizeof added))
        return vw_fail_memory(err);
    *pack = rules->pack_count;
    rules->packs[rules->pack_count++] = added;
    return VW_OK;
}

vw_status vw_rules_add(vw_rules *rules, vw_rule *rule, vw_error *err)
{
    const vw_rule *known = vw_rules_find(rules, rule->id);

    if (known)
        return vw_fail(err, VW_ERR_RULE,
                       "%.*s: the id \"%.*s\" is taken by %.*s; give the rule another name.",
                       "%.*s: id「%.*s」は %.*s で使われています。別の名前にしてください。",
                       (int)rule->file.len, rule->file.ptr, (int)rule->id.len, rule->id.ptr,
                       (int)known->file.len, known->file.ptr);
    if (!reserve((void **)&rules->rules, &rules->cap, rules->count, sizeof *rules->rules))
        return vw_fail_memory(err);
    rules->rules[rules->count++] = rule;
    if (vw_rules__note_id(rules))
        return VW_OK;
    rules->count--;
    return vw_fail_memory(err);
}

vw_status vw_rules_skip(vw_rules *rules, vw_span file, const vw_error *why)
{
    vw_skipped skipped = {.file = vw_arena_copy(&rules->arena, file), .why = *why};

    if (!skipped.file.ptr || !reserve((void **)&rules->skipped, &rules->skipped_cap,
                                      rules->skipped_count, sizeof skipped))
        return VW_ERR_MEMORY;
    rules->skipped[rules->skipped_count++] = skipped;
    return VW_OK;
}

static vw_status teach_names(vw_rules *rules, vw_error *err)
{
    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        if (rule->has_code && rule->name.ptr &&
            !vw_names_teach(&rules->names, rule->name, rule->code))
            return vw_fail_memory(err);
        for (size_t k = 0; k < rule->last_error_count; k++)
            if (!vw_names_teach_last_error(&rules->names, rule->last_errors[k], rule->code))
                return vw_fail_memory(err);
    }
    return VW_OK;
}

vw_status vw_rules_freeze(vw_rules *rules, vw_error *err)
{
    vw_status status = vw_rules__resolve(rules, err);

    if (status == VW_OK)
        status = teach_names(rules, err);
    if (status == VW_OK)
        status = vw_rules__build_index(rules, err);
    if (status == VW_OK)
        status = vw_rules__build_needles(rules, err);
    for (size_t i = 0; status == VW_OK && i < rules->count; i++) {
        rules->rules[i]->index = i;
        rules->packs[rules->rules[i]->pack].rules++;
        rules->has_when |= rules->rules[i]->has_when;
    }
    rules->frozen = status == VW_OK;
    return status;
}

const vw_rule *vw_rules_find(const vw_rules *rules, vw_span id)
{
    size_t at = vw_rules__index_of(rules, id);

    return at == SIZE_MAX ? NULL : rules->rules[at];
}

const vw_rule *vw_rules_for_code(const vw_rules *rules, uint32_t code)
{
    const struct vw_rule_index *index = rules->index;
    size_t count = index->explaining_count;

    for (size_t i = vw_coded_first(index->explaining, count, code);
         i < count && index->explaining[i].code == code; i++)
        if (!rules->rules[index->explaining[i].rule]->off)
            return rules->rules[index->explaining[i].rule];
    return NULL;
}

vw_span vw_rules_service(const vw_rules *rules, vw_span writer, vw_span writer_id)
{
    bool named = writer.len || writer_id.len;

    for (size_t i = 0; named && i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        if (!rule->service.ptr)
            continue;
        if ((writer.len && vw_same_nocase(rule->writer, writer)) ||
            (writer_id.len && rule->guid.ptr && vw_same_nocase(rule->guid, writer_id)))
            return rule->service;
    }
    return VW_SPAN_NONE;
}

void vw_rules_close(vw_rules *rules)
{
    if (!rules)
        return;
    for (size_t i = 0; i < sizeof rules->needles / sizeof *rules->needles; i++)
        vw_needles_close(rules->needles[i]);
    vw_rules__close_index(rules);
    vw_names_free(&rules->names);
    vw_arena_free(&rules->arena);
    free(rules->rules);
    free(rules->ids);
    free(rules->packs);
    free(rules->skipped);
    free(rules->overrides);
    free(rules);
}
