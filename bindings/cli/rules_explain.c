#include "rules.h"

#include "ask.h"
#include "base/ascii.h"
#include "base/utf8.h"
#include "report/aside.h"
#include "report/page.h"
#include "report/step.h"

#include <stdlib.h>

/* Entries shown in full; of those that the trigger does not fit, the nearest ones. */
enum { COLUMNS = 80, INDENT = 10, SHOWN_MAX = 20, NEAREST_MAX = 5, TEXT_MAX = 160 };

/* An entry of the log, and what was decided about it. */
struct entry {
    uint64_t first, last; /* lines */
    bool fits;            /* the trigger does */
    uint64_t held;        /* how near it is where it does not */
    char label[32];
    char text[TEXT_MAX];
    vw_buf steps; /* one sentence a line */
};

/* All that is asked, and what was heard. */
struct inquiry {
    const options *options;
    const vw_rules *rules;
    const vw_rule *rule;
    struct entry *entries;
    size_t count, cap;
    uint64_t heard;   /* entries that were read */
    uint64_t wanting; /* of them, those that the trigger does not fit */
    uint64_t last_heard;
    bool failed;
};

/* --- listening -------------------------------------------------------------------------------------- */

static struct entry *find_entry(struct inquiry *inquiry, uint64_t line)
{
    for (size_t i = inquiry->count; i-- > 0;)
        if (inquiry->entries[i].first == line)
            return &inquiry->entries[i];
    return NULL;
}

static void forget(struct inquiry *inquiry, size_t at)
{
    vw_buf_free(&inquiry->entries[at].steps);
    inquiry->count--;
    for (size_t i = at; i < inquiry->count; i++)
        inquiry->entries[i] = inquiry->entries[i + 1];
}

static struct entry *add_entry(struct inquiry *inquiry, const vw_event *event)
{
    size_t cap = inquiry->cap ? inquiry->cap * 2 : 16;
    struct entry *entry;
    vw_span text = vw_cut_bytes(event->text, TEXT_MAX - 1);

    if (inquiry->count == inquiry->cap) {
        struct entry *grown = realloc(inquiry->entries, cap * sizeof *grown);

        inquiry->failed |= !grown;
        if (!grown)
            return NULL;
        inquiry->entries = grown;
        inquiry->cap = cap;
    }
    entry = &inquiry->entries[inquiry->count++];
    *entry = (struct entry){.first = event->line, .last = event->line};
    for (size_t i = 0; i < event->line_count; i++)
        if (event->lines[i].line > entry->last)
            entry->last = event->lines[i].line;
    snprintf(entry->label, sizeof entry->label,
             inquiry->options->lang == VW_LANG_JA ? "%llu 行目" : "Line %llu",
             (unsigned long long)entry->first);
    snprintf(entry->text, sizeof entry->text, "%.*s", (int)text.len, text.ptr ? text.ptr : "");
    return entry;
}

/* Of entries that do not fit keeps the nearest: those of which most holds, the earlier first. */
static void keep_nearest(struct inquiry *inquiry)
{
    size_t kept = 0, worst = SIZE_MAX;

    for (size_t i = 0; i < inquiry->count; i++) {
        const struct entry *entry = &inquiry->entries[i];

        if (entry->fits)
            continue;
        kept++;
        if (worst == SIZE_MAX || entry->held <= inquiry->entries[worst].held)
            worst = i;
    }
    if (kept > NEAREST_MAX)
        forget(inquiry, worst);
}

static bool is_meant(const struct inquiry *inquiry, const vw_event *event)
{
    uint64_t line = inquiry->options->line, last = event->line;

    for (size_t i = 0; i < event->line_count; i++)
        last = event->lines[i].line > last ? event->lines[i].line : last;
    return !line || (event->line <= line && line <= last);
}

static void hear(void *context, const vw_trace_point *point)
{
    struct inquiry *inquiry = context;
    struct entry *entry = find_entry(inquiry, point->event->line);

    if (!point->hit && point->event->line != inquiry->last_heard) {
        inquiry->heard++;
        inquiry->wanting += point->what == VW_TRACE_LACKS;
        inquiry->last_heard = point->event->line;
    }
    if (!entry && !point->hit && is_meant(inquiry, point->event))
        entry = add_entry(inquiry, point->event);
    if (!entry)
        return;
    entry->fits |= point->what != VW_TRACE_LACKS;
    if (point->what == VW_TRACE_LACKS)
        entry->held =
            2 * point->number + (point->reading >= 0); /* an entry with a code is nearer */
    vw_step_write(&entry->steps, point, inquiry->options->lang);
    vw_buf_text(&entry->steps, "\n");
    if (point->what == VW_TRACE_LACKS)
        keep_nearest(inquiry);
}

static vw_status listen(struct inquiry *inquiry, const vw_asker *asker, bool every, vw_case **out,
                        vw_error *err)
{
    vw_trace trace = {inquiry->rule, hear, inquiry};
    vw_settings settings = {.rules = inquiry->rules,
                            .lang = inquiry->options->lang,
                            .encoding = inquiry->options->encoding};
    vw_task task = {.path = inquiry->options->arguments[1],
                    .asker = asker->ask ? asker : NULL,
                    .trace = &trace,
                    .every = every};
    vw_status status = vw_diagnose(out, &settings, &task, err);

    if (status == VW_OK && (*out)->failed) {
        *err = *(*out)->failed;
        status = VW_ERR_IO;
    }
    return status == VW_OK && inquiry->failed ? vw_fail_memory(err) : status;
}

/* --- telling ---------------------------------------------------------------------------------------- */

static void put_rule(vw_page *page, const struct inquiry *inquiry)
{
    const vw_rule *rule = inquiry->rule;
    vw_buf line = {0};

    vw_page_block(page, inquiry->options->lang == VW_LANG_JA ? "ルール" : "Rule", VW_KEEP);
    vw_buf_format(&line, "%.*s  (%.*s)", (int)rule->id.len, rule->id.ptr, (int)rule->file.len,
                  rule->file.ptr);
    vw_page_add(page, VW_SPAN(""), vw_buf_span(&line), 0);
    vw_page_block(page, inquiry->options->lang == VW_LANG_JA ? "条件" : "Trigger", VW_KEEP);
    for (size_t i = 0; i < rule->match.count && i < SHOWN_MAX; i++) {
        vw_buf_clear(&line);
        if (i)
            vw_buf_text(&line, inquiry->options->lang == VW_LANG_JA ? "または " : "or ");
        vw_clause_write(&line, &rule->match.any[i], inquiry->options->lang);
        vw_page_add(page, VW_SPAN(""), vw_buf_span(&line), 2);
    }
    vw_buf_free(&line);
}

/* What overrides change of the rule. */
static void put_overrides(vw_page *page, const struct inquiry *inquiry)
{
    bool begun = false;

    for (size_t i = 0; i < inquiry->rules->override_count; i++) {
        const vw_override *one = inquiry->rules->overrides[i];
        vw_buf line = {0};

        if (one->rule != inquiry->rule || one->replaced)
            continue;
        if (!begun)
            vw_page_block(page, inquiry->options->lang == VW_LANG_JA ? "変更" : "Changed", VW_KEEP);
        begun = true;
        vw_aside_write_override(&line, one, inquiry->options->lang);
        vw_page_add(page, VW_SPAN(""), vw_buf_span(&line), 2);
        vw_buf_free(&line);
    }
}

static void put_entry(vw_page *page, const struct entry *entry)
{
    vw_span rest = vw_buf_span(&entry->steps);

    vw_page_block(page, entry->label, VW_KEEP);
    vw_page_add_cut(page, VW_SPAN(""), vw_span_of(entry->text));
    while (rest.len) {
        size_t end = vw_find(rest, VW_SPAN("\n"), 0);

        vw_page_add(page, VW_SPAN("- "), vw_span_cut(rest, 0, end), 2);
        rest = vw_span_from(rest, end + 1);
    }
}

static const vw_finding *finding_of(const vw_case *report, const vw_rule *rule)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].rule == rule)
            return &report->findings[i];
    return NULL;
}

static void write_result(vw_buf *out, const struct inquiry *inquiry, const vw_case *report)
{
    static const char *const roles[VW_LANG_COUNT][3] = {
        {"as the cause", "as an effect", "as context"}, {"原因", "結果", "参考"}};
    const vw_finding *finding = finding_of(report, inquiry->rule);
    bool ja = inquiry->options->lang == VW_LANG_JA;

    if (finding)
        vw_buf_format(out,
                      ja ? "このルールは%sとして報告されました (%llu 件)。"
                         : "It fired: reported %s (hits: %llu).",
                      roles[inquiry->options->lang][finding->role],
                      (unsigned long long)finding->count);
    else if (inquiry->heard == inquiry->wanting)
        vw_buf_format(out,
                      ja ? "当たりませんでした。条件を満たす記録がありません (読み取った記録 %llu "
                           "件、全 %llu 行)。"
                         : "It did not fire: its trigger fits no entry (read: %llu entries of %llu "
                           "lines).",
                      (unsigned long long)inquiry->heard, (unsigned long long)report->lines);
    else
        vw_buf_text(out, ja ? "条件は満たしましたが、報告されませんでした。上の判定をご覧ください。"
                            : "It did not fire: its trigger fits, but see what was decided above.");
}

static void put_result(vw_page *page, const struct inquiry *inquiry, const vw_case *report,
                       bool unread)
{
    bool ja = inquiry->options->lang == VW_LANG_JA;
    vw_buf line = {0};

    vw_page_block(page, ja ? "結果" : "Result", VW_KEEP);
    if (unread)
        vw_buf_format(
            &line,
            ja ? "%llu 行目は読み取られません。どのルールの検索語も、その行にありません "
                 "(上は、読み取った場合の判定です)。"
               : "Line %llu is never read: nothing that any rule searches for stands on it "
                 "(above: what would be decided if it were).",
            (unsigned long long)inquiry->options->line);
    else
        write_result(&line, inquiry, report);
    vw_page_add(page, VW_SPAN(""), vw_buf_span(&line), 0);
    vw_buf_free(&line);
}

static int order(const void *a, const void *b)
{
    const struct entry *one = a, *two = b;

    return (one->first > two->first) - (one->first < two->first);
}

static void print(const struct inquiry *inquiry, const vw_case *report, bool unread)
{
    vw_page *page = calloc(1, sizeof *page);
    vw_buf out = {0};
    bool none_fits = true;
    size_t shown = 0;

    for (size_t i = 0; i < inquiry->count; i++)
        none_fits &= !inquiry->entries[i].fits;
    if (!page)
        return;
    if (inquiry->count)
        qsort(inquiry->entries, inquiry->count, sizeof *inquiry->entries, order);
    vw_page_open(page, COLUMNS, INDENT);
    put_rule(page, inquiry);
    put_overrides(page, inquiry);
    for (size_t i = 0; i < inquiry->count && shown < SHOWN_MAX; i++)
        if (inquiry->entries[i].fits || none_fits) {
            put_entry(page, &inquiry->entries[i]);
            shown++;
        }
    put_result(page, inquiry, report, unread);
    vw_page_close(page, SIZE_MAX, &out);
    printf("%.*s", (int)out.len, out.ptr ? out.ptr : "");
    vw_buf_free(&out);
    free(page);
}

/* --- the command ------------------------------------------------------------------------------------ */

static vw_status check_line(const struct inquiry *inquiry, const vw_case *report, vw_error *err)
{
    uint64_t line = inquiry->options->line;

    if (line <= report->lines)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "--line %llu: the log ends at line %llu.",
                   "--line %llu: このログは %llu 行までです。", (unsigned long long)line,
                   (unsigned long long)report->lines);
}

static vw_status explain(struct inquiry *inquiry, vw_error *err)
{
    vw_asker_maker maker = vw_lua_asker_maker(inquiry->rules);
    vw_asker asker = {0};
    vw_case *report = NULL, *again = NULL;
    vw_status status = maker.open ? maker.open(maker.context, &asker, err) : VW_OK;
    bool unread;

    if (status == VW_OK)
        status = listen(inquiry, &asker, false, &report, err);
    if (status == VW_OK)
        status = check_line(inquiry, report, err);
    unread = status == VW_OK && inquiry->options->line && !inquiry->count;
    if (unread && strcmp(inquiry->options->arguments[1], "-") != 0)
        status = listen(inquiry, &asker, true, &again, err);
    if (status == VW_OK)
        print(inquiry, report, unread);
    vw_case_free(report);
    vw_case_free(again);
    if (maker.close && asker.ask)
        maker.close(maker.context, &asker);
    return status;
}

/* The refusal of the file that would be this rule, or NULL. */
static const vw_skipped *refusal_of(const vw_rules *rules, vw_span id)
{
    vw_span name = vw_span_from(id, vw_find(id, VW_SPAN("."), 0) + 1);

    for (size_t i = 0; i < rules->skipped_count && name.len < id.len; i++) {
        vw_span file = rules->skipped[i].file;
        vw_span stem = vw_span_cut(file, 0, file.len < 4 ? 0 : file.len - 4);

        if (vw_ends_nocase(stem, name) && stem.len > name.len &&
            !vw_is_word(stem.ptr[stem.len - name.len - 1]))
            return &rules->skipped[i];
    }
    return NULL;
}

static int explain_missing(const vw_rules *rules, vw_span id, vw_lang lang)
{
    const vw_skipped *skipped = refusal_of(rules, id);

    if (!skipped)
        return refuse_unknown_rule(rules, id, lang);
    complain(&skipped->why, lang);
    return EXIT_REFUSED;
}

int rules_explain(const options *options)
{
    struct inquiry inquiry = {.options = options};
    vw_rules *rules;
    vw_error err;
    vw_span id = vw_span_of(options->arguments[0]);
    int code = EXIT_GOOD;

    if (load_rules(&rules, options, &err) != VW_OK)
        return complain(&err, options->lang);
    inquiry.rules = rules;
    inquiry.rule = vw_rules_find(rules, id);
    if (!inquiry.rule)
        code = explain_missing(rules, id, options->lang);
    else if (explain(&inquiry, &err) != VW_OK)
        code = complain(&err, options->lang);
    while (inquiry.count)
        forget(&inquiry, inquiry.count - 1);
    free(inquiry.entries);
    vw_rules_close(rules);
    return code;
}
