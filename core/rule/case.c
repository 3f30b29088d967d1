#include "rule/case.h"

#include "base/ascii.h"

const char *const vw_case_kind_names[5] = {NULL, "aip-task", "event-text", "listing", "text"};
const char *const vw_verdict_names[3] = {"failed", "ok", "unknown"};
const char *const vw_note_names[VW_NOTE_COUNT] = {
    "bytes-replaced",    "nul-characters",       "line-cut",
    "entry-cut",         "pasted-text-mended",   "lines-joined",
    "bracket-date",      "code-misread",         "excerpt",
    "lines-left-out",    "unknown-error-text",   "encoding",
    "hits-counted-only", "picked-by-local-time", "picked-by-log-time",
};

const vw_finding *vw_case_root(const vw_case *report)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].role == VW_ROLE_ROOT)
            return &report->findings[i];
    return NULL;
}

/* Makes room for one more note: the list doubles where its length is a power of two. */
static bool grow_notes(vw_case *report)
{
    size_t count = report->note_count;
    vw_note *grown;

    if (count & (count - 1))
        return true;
    grown = count ? VW_ARENA_ARRAY(&report->arena, vw_note, count * 2) : &report->note;
    if (!grown)
        return false;
    if (count)
        memcpy(grown, report->notes, count * sizeof *grown);
    report->notes = grown;
    return true;
}

void vw_case_note(vw_case *report, vw_note_what what, uint64_t count, uint64_t line, int64_t value)
{
    if (!count || report->note_count == VW_NOTE_COUNT)
        return;
    if (grow_notes(report))
        report->notes[report->note_count++] = (vw_note){what, count, line, value};
    else
        report->incomplete = true;
}

vw_span vw_case_file(const vw_case *report)
{
    return vw_file_name(vw_span_of(report->path));
}

bool vw_case_same_root(const vw_case *a, const vw_case *b)
{
    const vw_finding *one = vw_case_root(a), *two = vw_case_root(b);

    return one && two && one->rule == two->rule && one->has_code == two->has_code &&
           one->code == two->code && vw_span_is(one->writer, two->writer);
}

vw_time vw_case_begun(const vw_case *report)
{
    const vw_finding *root = vw_case_root(report);
    vw_time time = report->first_time;

    if (time == VW_TIME_NONE && root)
        time = root->first_time;
    if (time == VW_TIME_NONE || report->zone.basis == VW_BASIS_NONE)
        return time;
    return vw_zone_utc(&report->zone, time);
}

int vw_case_order(const vw_case *a, const vw_case *b)
{
    vw_time first = vw_case_begun(a), second = vw_case_begun(b);

    if (first != second)
        return first < second ? -1 : 1;
    return strcmp(a->path, b->path);
}
