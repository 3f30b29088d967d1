/*
 * A hostile log, and a hostile name of it, through everything: the default
 * rules with their functions, the verdict, every format. What
 * the case says must be true of the log, what is written must be harmless.
 */
#include "all_formats.h"
#include "ask.h"
#include "load.h"
#include "run/diagnose.h"

static vw_rules *rules;
static vw_asker asker;

/* Opened once, for the whole run. */
static void load_rules(void)
{
    vw_lua_asker *opened;

    ENSURE(vw_rules_open(&rules, NULL) == VW_OK);
    ENSURE(vw_lua_load(rules, FUZZ_RULES, VW_TRUST_BUILTIN, NULL) == VW_OK);
    ENSURE(vw_rules_freeze(rules, NULL) == VW_OK && rules->skipped_count == 0);
    ENSURE(vw_lua_asker_open(&opened, rules, NULL) == VW_OK);
    asker = vw_lua_asker_face(opened);
}

static void check_finding(const vw_case *one, const vw_finding *finding)
{
    ENSURE(finding->count >= 1 && finding->evidence_count >= 1);
    ENSURE(finding->evidence_count <= VW_EVIDENCE_FIRST_MAX + 1);
    for (size_t i = 0; i < finding->evidence_count; i++) {
        const vw_finding_evidence *evidence = &finding->evidence[i];

        ENSURE(evidence->line >= 1 && evidence->line <= one->lines);
        ENSURE(evidence->offset < one->bytes);
        ENSURE(!i || evidence->line > evidence[-1].line);
    }
    ENSURE((finding->role == VW_ROLE_CONSEQUENCE) == (finding->explained_by != NULL));
}

static void check_case(const vw_case *one, vw_span text)
{
    const vw_finding *root = vw_case_root(one);

    ENSURE(!one->failed && one->bytes == text.len);
    ENSURE(one->lines <= one->bytes && one->limited_count == 0);
    ENSURE((one->verdict == VW_VERDICT_FAILED) == (root != NULL));
    ENSURE(one->verdict != VW_VERDICT_OK || one->finding_count || one->kind != VW_CASE_UNKNOWN);
    ENSURE((one->verdict == VW_VERDICT_UNKNOWN) == (one->reason != VW_REASON_NONE));
    for (size_t i = 0; i < one->finding_count; i++)
        check_finding(one, &one->findings[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    char *path = fuzz_string(fuzz_line(&text));
    vw_settings settings;
    vw_task task = {.path = path};
    vw_case *one;

    if (!rules)
        load_rules();
    settings = (vw_settings){.rules = rules, .lang = path[0] & 1 ? VW_LANG_EN : VW_LANG_JA};
    task.asker = &asker;
    ENSURE(vw_diagnose_text(&one, &settings, &task, text, NULL) == VW_OK);
    check_case(one, text);
    all_formats_write(rules, one, settings.lang, 25);
    vw_case_free(one);
    free(path);
    return 0;
}
