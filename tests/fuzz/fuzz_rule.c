/*
 * A made-up rule file through the door that every pack goes through: it is
 * loaded or refused with a reason in both languages, is asked about a log where
 * it was loaded, and what it says is harmless in every format.
 */
#define _POSIX_C_SOURCE 200809L /* mkdtemp */

#include "all_formats.h"
#include "ask.h"
#include "load.h"
#include "run/diagnose.h"

#include <sys/stat.h>
#include <unistd.h>

static char root[] = "/tmp/vsswhy-fuzz-XXXXXX";
static char pack[64], file[128];

static void leave_nothing(void)
{
    unlink(file);
    rmdir(pack);
    rmdir(root);
}

static void make_folder(void)
{
    if (pack[0])
        return;
    ENSURE(mkdtemp(root));
    snprintf(pack, sizeof pack, "%s/ours", root);
    snprintf(file, sizeof file, "%s/rule.lua", pack);
    ENSURE(mkdir(pack, 0700) == 0 && atexit(leave_nothing) == 0);
}

static void write_rule(vw_span source)
{
    FILE *out;

    make_folder();
    out = fopen(file, "wb");
    ENSURE(out && fwrite(source.ptr, 1, source.len, out) == source.len && fclose(out) == 0);
}

static const char LOG[] =
    "05/14/2023 18:01:30.015 VssStart()\n"
    "05/14/2023 18:02:11.480 COM Error(0x80042316): p->DoSnapshotSet(&a)\n"
    "05/14/2023 18:02:11.481 ArrayAgent: busy, job 4711 of 'x y'\n"
    "05/14/2023 18:02:11.482 OUTPUT: Selected writer 'Writer Q' is in failed state!\n"
    "   - Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)\n"
    "   - Writer Failure code: 0x800423f2 (<Unknown error code>)\n"
    "05/14/2023 18:02:11.613 {IDS_STRING3018}Exit Code: -311\n";

static void ask_about_a_log(const vw_rules *rules)
{
    vw_settings settings = {.rules = rules, .lang = VW_LANG_EN};
    vw_task task = {.path = "1684087350.log"};
    vw_lua_asker *opened;
    vw_asker asker;
    vw_case *one;

    ENSURE(vw_lua_asker_open(&opened, rules, NULL) == VW_OK);
    asker = vw_lua_asker_face(opened);
    task.asker = &asker;
    ENSURE(vw_diagnose_text(&one, &settings, &task, VW_SPAN(LOG), NULL) == VW_OK);
    ENSURE(!one->failed && one->lines == 7 && one->has_exit_code);
    all_formats_write(rules, one, VW_LANG_EN, SIZE_MAX);
    all_formats_write(rules, one, VW_LANG_JA, SIZE_MAX);
    vw_case_free(one);
    vw_lua_asker_close(opened);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_rules *rules;

    write_rule(fuzz_text(data, size));
    ENSURE(vw_rules_open(&rules, NULL) == VW_OK);
    ENSURE(vw_lua_load(rules, pack, VW_TRUST_UNSIGNED, NULL) == VW_OK);
    ENSURE(vw_rules_freeze(rules, NULL) == VW_OK);
    ENSURE(rules->count + rules->skipped_count == 1);
    for (size_t i = 0; i < rules->skipped_count; i++)
        ENSURE(rules->skipped[i].why.en[0] && rules->skipped[i].why.ja[0]);
    ask_about_a_log(rules);
    vw_rules_close(rules);
    return 0;
}
