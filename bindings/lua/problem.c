#include "problem.h"

#include "base/ascii.h"
#include "folder.h"
#include "source.h"

#include <stdlib.h>

/* Takes "FILE: " or "FILE:LINE: " off a sentence; *line is set where it names one. */
static vw_span strip(vw_span sentence, vw_span file, size_t *line)
{
    vw_span rest;
    int64_t number = 0;
    size_t digits;

    if (!vw_starts(sentence, file) || sentence.len <= file.len || sentence.ptr[file.len] != ':')
        return sentence;
    rest = vw_span_from(sentence, file.len + 1);
    digits = vw_read_int(rest, &number);
    if (digits && digits < rest.len && rest.ptr[digits] == ':') {
        *line = (size_t)number;
        rest = vw_span_from(rest, digits + 1);
    }
    return vw_trim(rest);
}

static bool reserve(vw_problems *problems)
{
    size_t cap = problems->cap ? problems->cap * 2 : 16;
    vw_problem *grown;

    if (problems->count < problems->cap)
        return true;
    grown = realloc(problems->list, cap * sizeof *grown);
    if (!grown)
        return false;
    problems->list = grown;
    problems->cap = cap;
    return true;
}

static vw_span keep(vw_problems *problems, vw_span text)
{
    return text.ptr ? vw_arena_copy(&problems->arena, text) : VW_SPAN_NONE;
}

vw_status vw_problems_add(vw_problems *problems, bool warning, vw_span file, vw_span rule,
                          const vw_refusal *refusal, vw_error *err)
{
    vw_problem *problem;
    const char *said[VW_LANG_COUNT] = {refusal->why.en, refusal->why.ja};
    vw_span key = keep(problems, refusal->key.ptr ? refusal->key : VW_SPAN(""));

    if (!reserve(problems))
        return vw_fail_memory(err);
    problem = &problems->list[problems->count++];
    *problem = (vw_problem){.warning = warning,
                            .file = keep(problems, file),
                            .rule = keep(problems, rule),
                            .key = key,
                            .meant = keep(problems, refusal->meant)};
    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++) {
        problem->message[lang] =
            keep(problems, strip(vw_span_of(said[lang]), file, &problem->line));
        problem->expected[lang] = keep(problems, refusal->expected[lang]);
    }
    if (!problem->line)
        problem->line =
            problem->file.ptr && key.ptr ? vw_source_line(problem->file.ptr, key.ptr) : 0;
    return problem->file.ptr && problem->message[VW_LANG_EN].ptr ? VW_OK : vw_fail_memory(err);
}

vw_status vw_problems_warn(vw_problems *problems, const vw_rule *rule, const char *key,
                           const vw_error *why, vw_error *err)
{
    vw_refusal refusal = {.key = vw_span_of(key), .why = *why};

    return vw_problems_add(problems, true, rule->file, rule->id, &refusal, err);
}

vw_status vw_problems_add_skipped(vw_problems *problems, const vw_rules *rules, size_t from,
                                  const char *folder, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = from; status == VW_OK && i < rules->skipped_count; i++) {
        const vw_skipped *skipped = &rules->skipped[i];
        vw_refusal refusal = {.key = vw_span_of(skipped->key), .why = skipped->why};

        if (vw_folder_holds(folder, skipped->file))
            status = vw_problems_add(problems, false, skipped->file, VW_SPAN_NONE, &refusal, err);
    }
    return status;
}

static int order(const void *a, const void *b)
{
    const vw_problem *one = a, *two = b;
    int by_file = vw_span_order(one->file, two->file);

    if (by_file)
        return by_file;
    if (one->line != two->line)
        return one->line < two->line ? -1 : 1;
    return vw_span_order(one->message[VW_LANG_EN], two->message[VW_LANG_EN]);
}

void vw_problems_sort(vw_problems *problems)
{
    if (problems->count)
        qsort(problems->list, problems->count, sizeof *problems->list, order);
}

void vw_problems_free(vw_problems *problems)
{
    vw_arena_free(&problems->arena);
    free(problems->list);
    *problems = (vw_problems){0};
}
