/*
 * Runs rule folders in this process, one after the other, and says how each
 * ended: hostile_runner LOG FOLDER…, where a FOLDER holds a pack `hostile` of
 * one rule and the pack `innocent`. A line for each:
 *
 *     FOLDER <tab> END <tab> MILLISECONDS <tab> FIRED <tab> WHY
 *
 * END is "refused", "pass", "dropped" or the word of a limit; FIRED is 1 where
 * the innocent rule has its finding. That closing a state gives back all its
 * memory is asserted by vw_sandbox_close.
 */
#include "ask.h"
#include "base/os.h"
#include "load.h"
#include "run/diagnose.h"

#include <stdio.h>
#include <stdlib.h>

/* How a folder ended. */
struct ending {
    const char *end;
    char why[VW_ERROR_BYTES];
    bool fired;
};

static const vw_finding *finding_of(const vw_case *report, const char *pack)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (strncmp(report->findings[i].rule->id.ptr, pack, strlen(pack)) == 0)
            return &report->findings[i];
    return NULL;
}

static void diagnose(const vw_rules *rules, const char *log, struct ending *ending)
{
    vw_settings settings = {.rules = rules, .lang = VW_LANG_EN};
    vw_lua_asker *asker = NULL;
    vw_asker face;
    vw_task task = {.path = log, .asker = &face};
    vw_case *report = NULL;
    vw_error err;

    if (vw_lua_asker_open(&asker, rules, &err) != VW_OK)
        exit(EXIT_FAILURE);
    face = vw_lua_asker_face(asker);
    if (vw_diagnose(&report, &settings, &task, &err) != VW_OK)
        exit(EXIT_FAILURE);
    ending->fired = finding_of(report, "innocent.") != NULL;
    if (report->limited_count) {
        ending->end = report->limited[0].limit;
        memcpy(ending->why, report->limited[0].why.en, VW_ERROR_BYTES);
    } else if (strcmp(ending->end, "refused") != 0) {
        ending->end = finding_of(report, "hostile.") ? "pass" : "dropped";
    }
    vw_lua_asker_close(asker);
    vw_case_free(report);
}

static void run(const char *log, const char *folder)
{
    int64_t began = vw_clock_us();
    struct ending ending = {.end = ""};
    vw_rules *rules = NULL;
    vw_error err;

    if (vw_rules_open(&rules, &err) != VW_OK ||
        vw_lua_load(rules, folder, VW_TRUST_UNSIGNED, &err) != VW_OK ||
        vw_rules_freeze(rules, &err) != VW_OK) {
        fprintf(stderr, "%s: %s\n", folder, err.en);
        exit(EXIT_FAILURE);
    }
    if (rules->skipped_count) {
        ending.end = "refused";
        memcpy(ending.why, rules->skipped[0].why.en, VW_ERROR_BYTES);
    }
    diagnose(rules, log, &ending);
    vw_rules_close(rules);
    printf("%s\t%s\t%.1f\t%d\t%s\n", folder, ending.end, (double)(vw_clock_us() - began) / 1000,
           ending.fired, ending.why);
}

int main(int argc, char **argv)
{
    for (int i = 2; i < argc; i++)
        run(argv[1], argv[i]);
    return EXIT_SUCCESS;
}
