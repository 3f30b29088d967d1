#include "report/table.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "report/alike.h"
#include "report/page.h"
#include "report/spell.h"
#include "report/words.h"

#include <stdlib.h>

/* Rows shown before the table says how many more there are; --all shows every one. */
enum { ROWS_MAX = 10 };

/* Columns of the table by language: start, took, exit, cause; the file takes the rest. */
static const struct {
    size_t start, took, exit, cause;
} widths[VW_LANG_COUNT] = {{22, 7, 6, 29}, {23, 7, 6, 28}};

static const char *const heads[VW_LANG_COUNT][5] = {
    {"start", "took", "exit", "cause", "file"},
    {"開始", "所要", "終了", "原因", "ファイル"},
};

/* How near to each other times of day must be to be called "always". */
#define ALWAYS_WITHIN (10 * VW_MINUTE)

/* The time shown of a case: when the task began, else when it failed. */
static vw_time begun(const vw_case *one)
{
    const vw_finding *root = vw_case_root(one);

    if (one->first_time != VW_TIME_NONE)
        return one->first_time;
    return root ? root->first_time : VW_TIME_NONE;
}

static int newest_first(const void *a, const void *b)
{
    return vw_case_order(*(const vw_case *const *)b, *(const vw_case *const *)a);
}

const vw_case **vw_failures_by_time(const vw_report *report, size_t *count)
{
    const vw_case **list = calloc(report->count + 1, sizeof *list);

    *count = 0;
    for (size_t i = 0; list && i < report->count; i++)
        if (report->cases[i]->verdict == VW_VERDICT_FAILED)
            list[(*count)++] = report->cases[i];
    if (list)
        qsort(list, *count, sizeof *list, newest_first);
    return list;
}

static void put_cell(vw_buf *line, vw_span text, size_t width)
{
    vw_span cut = vw_cut_columns(text, width - 2);

    vw_buf_add(line, cut);
    vw_buf_char(line, ' ', width - vw_columns(cut));
}

struct table {
    const vw_report *report;
    const vw_case *const *failures; /* newest first */
    size_t count;
    const vw_zone *common; /* see common_zone */
};

/*
 * The one clock of all failures, or none: then times are shown as the logs
 * write them, for only then do they compare.
 */
static const vw_zone *common_zone(const vw_case *const *failures, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!failures[i]->zone.has_local ||
            failures[i]->zone.local_minutes != failures[0]->zone.local_minutes)
            return NULL;
    return count ? &failures[0]->zone : NULL;
}

/* A time of a case on that clock. */
static vw_time shown_time(const struct table *table, const vw_case *one, vw_time time)
{
    return table->common ? vw_zone_local(&one->zone, time) : time;
}

/* Whether the logs are proven to write UTC. */
static bool is_utc(const struct table *table)
{
    for (size_t i = 0; i < table->count; i++)
        if (table->failures[i]->zone.basis == VW_BASIS_NONE ||
            table->failures[i]->zone.stamp_minutes != 0)
            return false;
    return true;
}

static void put_head(const struct table *table, vw_buf *line)
{
    const vw_report *report = table->report;
    unsigned long long counts[3] = {0}, suppressed = 0;

    for (size_t i = 0; i < report->count; i++) {
        counts[report->cases[i]->verdict]++;
        suppressed += report->cases[i]->reason == VW_REASON_SUPPRESSED;
    }
    vw_buf_format(line,
                  report->lang == VW_LANG_JA
                      ? "logs  %llu 件: 失敗 %llu、成功 %llu、判定できない %llu"
                      : "logs  %llu logs: %llu failed, %llu ok, %llu unknown",
                  (unsigned long long)report->count, counts[VW_VERDICT_FAILED],
                  counts[VW_VERDICT_OK], counts[VW_VERDICT_UNKNOWN] - suppressed);
    if (suppressed)
        vw_buf_format(line, report->lang == VW_LANG_JA ? "、抑制中 %llu" : ", %llu suppressed",
                      suppressed);
    vw_buf_text(line, report->lang == VW_LANG_JA ? "    " : "     ");
    if (!counts[VW_VERDICT_FAILED])
        return;
    vw_buf_text(line, report->lang == VW_LANG_JA ? "時刻は " : "times are ");
    if (table->common)
        vw_offset_write(line, table->common->local_minutes);
    else if (is_utc(table))
        vw_buf_text(line, "UTC");
    else
        vw_buf_text(line, report->lang == VW_LANG_JA ? "ログの表記" : "as the logs write them");
}

static void put_took(vw_buf *line, const vw_case *one, size_t width)
{
    vw_buf text = {0};
    vw_time took = one->last_time - one->first_time;

    if (one->first_time != VW_TIME_NONE && one->last_time != VW_TIME_NONE && took >= 0) {
        long long seconds = (long long)(took / VW_SECOND);

        if (seconds >= 3600)
            vw_buf_format(&text, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60,
                          seconds % 60);
        else
            vw_buf_format(&text, "%lld:%02lld", seconds / 60, seconds % 60);
    }
    put_cell(line, vw_buf_span(&text), width);
    line->failed |= text.failed;
    vw_buf_free(&text);
}

/* "0x80042316 another running" */
static void put_cause(vw_buf *text, const vw_case *one, vw_lang lang)
{
    const vw_finding *root = vw_case_root(one);
    char code[VW_HRESULT_BYTES];

    if (root->has_code) {
        vw_hresult_text(code, root->code);
        vw_buf_format(text, "%s ", code);
    }
    vw_show(text, root->brief.len ? root->brief : root->title);
    if (root->rule->draft)
        vw_buf_text(text, vw_term_in(VW_TERM_DRAFT, lang));
}

static void put_row(const struct table *table, const vw_case *one, vw_buf *line)
{
    vw_lang lang = table->report->lang;
    vw_buf text = {0};

    vw_buf_char(line, ' ', 2);
    if (begun(one) != VW_TIME_NONE)
        vw_moment_write(&text, shown_time(table, one, begun(one)), false, lang);
    put_cell(line, vw_buf_span(&text), widths[lang].start);
    put_took(line, one, widths[lang].took);
    vw_buf_clear(&text);
    if (one->has_exit_code)
        vw_buf_format(&text, "%lld", (long long)one->exit_code);
    else
        vw_buf_text(&text, lang == VW_LANG_JA ? "なし" : "none");
    put_cell(line, vw_buf_span(&text), widths[lang].exit);
    vw_buf_clear(&text);
    put_cause(&text, one, lang);
    put_cell(line, vw_buf_span(&text), widths[lang].cause);
    vw_show(line, vw_case_name(one, lang));
    line->failed |= text.failed;
    vw_buf_free(&text);
}

static void end_line(const vw_report *report, vw_buf *line, vw_buf *out)
{
    vw_buf_add(out, vw_cut_columns(vw_buf_span(line), report->columns));
    while (out->len && out->ptr[out->len - 1] == ' ')
        out->len--;
    vw_buf_char(out, '\n', 1);
    vw_buf_clear(line);
}

static void put_rows(const struct table *table, vw_buf *line, vw_buf *out)
{
    const vw_report *report = table->report;
    size_t count = table->count;
    size_t shown = report->all || count < ROWS_MAX ? count : ROWS_MAX;
    vw_lang lang = report->lang;

    vw_buf_char(line, ' ', 2);
    put_cell(line, vw_span_of(heads[lang][0]), widths[lang].start);
    put_cell(line, vw_span_of(heads[lang][1]), widths[lang].took);
    put_cell(line, vw_span_of(heads[lang][2]), widths[lang].exit);
    put_cell(line, vw_span_of(heads[lang][3]), widths[lang].cause);
    vw_buf_text(line, heads[lang][4]);
    end_line(report, line, out);
    for (size_t i = 0; i < shown; i++) {
        put_row(table, table->failures[i], line);
        end_line(report, line, out);
    }
    if (shown < count) {
        vw_buf_char(line, ' ', 2);
        vw_buf_format(line, vw_term_in(VW_TERM_MORE, lang), (unsigned long long)(count - shown));
        end_line(report, line, out);
    }
}

/* One root that failed several logs: how often, and between which times of day. */
struct repeat {
    size_t count;
    vw_time earliest, latest; /* of the day */
    bool always;              /* near enough to each other to say so */
};

static bool measure_repeat(const struct table *table, const vw_alike *alike, struct repeat *repeat)
{
    vw_time *times = calloc(alike->count, sizeof *times);
    bool timed = true;

    *repeat = (struct repeat){.count = alike->count};
    for (size_t i = 0; times && i < alike->count; i++) {
        vw_time time = vw_case_root(alike->cases[i])->first_time;

        timed &= time != VW_TIME_NONE;
        times[i] = time == VW_TIME_NONE ? 0 : shown_time(table, alike->cases[i], time);
    }
    if (times && timed)
        repeat->always = vw_day_stretch(times, repeat->count, &repeat->earliest, &repeat->latest) <=
                         ALWAYS_WITHIN;
    free(times);
    return times != NULL;
}

static void write_root(vw_buf *text, const vw_finding *root)
{
    char code[VW_HRESULT_BYTES];

    if (root->has_code) {
        vw_hresult_text(code, root->code);
        vw_buf_text(text, code);
    } else {
        vw_buf_add(text, root->title);
    }
    if (root->has_code && root->writer.ptr)
        vw_buf_format(text, " (%.*s)", (int)root->writer.len, root->writer.ptr);
}

static void write_repeat(vw_buf *text, const vw_finding *root, const struct repeat *repeat,
                         vw_lang lang)
{
    bool japanese = lang == VW_LANG_JA;
    vw_date from = vw_date_of(repeat->earliest), to = vw_date_of(repeat->latest);

    write_root(text, root);
    vw_buf_format(text, japanese ? " が %zu 回" : " %zu times", repeat->count);
    if (!repeat->always)
        vw_buf_text(text, japanese ? "です。" : ".");
    else if (repeat->earliest / VW_MINUTE == repeat->latest / VW_MINUTE)
        vw_buf_format(text, japanese ? "、毎回 %02d:%02d です。" : ", always at %02d:%02d.",
                      from.hour, from.minute);
    else
        vw_buf_format(text,
                      japanese ? "、毎回 %02d:%02d から %02d:%02d です。"
                               : ", always %02d:%02d to %02d:%02d.",
                      from.hour, from.minute, to.hour, to.minute);
}

/* The oldest failure, where its cause is another than the newest one's. `only`: no other differs. */
static void write_first(const struct table *table, bool only, vw_buf *text)
{
    const vw_case *oldest = table->failures[table->count - 1];
    vw_lang lang = table->report->lang;
    vw_span name = vw_case_name(oldest, lang);
    vw_buf root = {0}, day = {0};

    write_root(&root, vw_case_root(oldest));
    if (begun(oldest) != VW_TIME_NONE)
        vw_day_write(&day, shown_time(table, oldest, begun(oldest)));
    vw_buf_text(text, lang == VW_LANG_JA ? "最初の失敗" : " The first failure");
    if (day.len)
        vw_buf_format(text, lang == VW_LANG_JA ? " (%s) " : ", on %s,", day.ptr);
    if (lang == VW_LANG_JA)
        vw_buf_text(text, only ? "だけ" : "は、");
    vw_buf_format(text,
                  lang == VW_LANG_JA ? "原因が異なります (%.*s)。%.*s から調べてください。"
                                     : " has another cause (%.*s): read %.*s first.",
                  (int)root.len, vw_buf_span(&root).ptr, (int)name.len, name.ptr);
    text->failed |= root.failed;
    vw_buf_free(&root);
    vw_buf_free(&day);
}

static void put_repeat(const struct table *table, const vw_alike *alike, vw_page *page)
{
    const vw_case *const *failures = table->failures;
    struct repeat repeat;
    vw_buf text = {0};

    if (alike->count < 2)
        return;
    page->failed |= !measure_repeat(table, alike, &repeat);
    write_repeat(&text, vw_case_root(alike->cases[0]), &repeat, table->report->lang);
    if (alike->first == 0 && !vw_case_same_root(failures[0], failures[table->count - 1]))
        write_first(table, repeat.count + 1 == table->count, &text);
    vw_page_add(page, VW_SPAN(""), vw_buf_span(&text), 0);
    page->failed |= text.failed;
    vw_buf_free(&text);
}

/* What rules that count logs found. */
static void put_across(const vw_report *report, vw_page *page)
{
    for (size_t i = 0; report->across && i < report->across->finding_count; i++) {
        const vw_finding *finding = &report->across->findings[i];
        vw_buf text = {0};

        vw_buf_text(&text, vw_confidence_in(finding->confidence, report->lang, true));
        vw_buf_text(&text, vw_term_in(VW_TERM_STOP, report->lang));
        vw_title_write(&text, finding, report->lang);
        vw_page_add(page, VW_SPAN(""), vw_buf_span(&text), 2);
        page->failed |= text.failed;
        vw_buf_free(&text);
    }
}

static void put_summary(const struct table *table, vw_buf *out)
{
    vw_alikes alikes;
    vw_page page;

    vw_page_open(&page, table->report->columns, table->report->lang == VW_LANG_JA ? 8 : 10);
    vw_page_block(&page, vw_term_in(VW_TERM_SUMMARY, table->report->lang), VW_KEEP);
    page.failed |= !vw_alikes_gather(&alikes, table->failures, table->count);
    for (size_t i = 0; i < alikes.count; i++)
        put_repeat(table, &alikes.groups[i], &page);
    vw_alikes_free(&alikes);
    put_across(table->report, &page);
    vw_page_close(&page, SIZE_MAX, out);
}

/* Where nothing failed: the logs that could not be judged, and why. --all has each in full. */
static void put_not_judged(const vw_report *report, vw_buf *out)
{
    size_t count = 0;
    vw_page page;

    vw_page_open(&page, report->columns, report->lang == VW_LANG_JA ? 14 : 10);
    for (size_t i = 0; i < report->count; i++) {
        const vw_case *one = report->cases[i];
        vw_span name = vw_case_name(one, report->lang);
        vw_buf text = {0};

        if (one->verdict != VW_VERDICT_UNKNOWN || one->reason == VW_REASON_SUPPRESSED)
            continue;
        if (count++ == 0)
            vw_page_block(&page, vw_term_in(VW_TERM_NOT_JUDGED, report->lang), VW_KEEP);
        if (count > ROWS_MAX)
            continue;
        vw_buf_add(&text, name);
        vw_buf_format(&text, ": %s", vw_reason_in(one->reason, report->lang));
        vw_page_add(&page, VW_SPAN(""), vw_buf_span(&text), 2);
        page.failed |= text.failed;
        vw_buf_free(&text);
    }
    if (count > ROWS_MAX) {
        vw_buf more = {0};

        vw_buf_format(&more, vw_term_in(VW_TERM_MORE, report->lang),
                      (unsigned long long)(count - ROWS_MAX));
        vw_page_add(&page, VW_SPAN(""), vw_buf_span(&more), 0);
        page.failed |= more.failed;
        vw_buf_free(&more);
    }
    vw_page_close(&page, SIZE_MAX, out);
}

void vw_table_write(const vw_report *report, const vw_case *const *failures, size_t count,
                    vw_buf *out)
{
    struct table table = {report, failures, count, common_zone(failures, count)};
    vw_buf line = {0};

    put_head(&table, &line);
    end_line(report, &line, out);
    if (count) {
        put_rows(&table, &line, out);
        put_summary(&table, out);
    } else if (!report->all) {
        put_not_judged(report, out);
    }
    out->failed |= line.failed;
    vw_buf_free(&line);
}
