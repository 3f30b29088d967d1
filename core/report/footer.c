#include "report/footer.h"

#include "base/utf8.h"
#include "report/words.h"

static bool has_note(const vw_case *one, vw_note_what what)
{
    for (size_t i = 0; i < one->note_count; i++)
        if (one->notes[i].what == what)
            return true;
    return false;
}

static vw_term lines_read_term(const vw_case *one)
{
    bool all = !has_note(one, VW_NOTE_GAP) && !has_note(one, VW_NOTE_LINE_CUT) &&
               !has_note(one, VW_NOTE_ENTRY_CUT);

    if (one->lines == 1)
        return all ? VW_TERM_LINE_READ_ALL : VW_TERM_LINE_READ;
    return all ? VW_TERM_LINES_READ_ALL : VW_TERM_LINES_READ;
}

/* How much was read, and whether blocks gave way. */
static void write_read(const vw_report *report, const vw_case *one, bool whole, vw_buf *out)
{
    vw_buf_text(out, "  (");
    vw_buf_format(out, vw_term_in(lines_read_term(one), report->lang),
                  (unsigned long long)one->lines);
    if (!whole) {
        vw_buf_text(out, vw_term_in(VW_TERM_JOINT, report->lang));
        vw_buf_text(out, vw_term_in(VW_TERM_SHORTENED, report->lang));
    }
    vw_buf_text(out, ")");
}

static bool uses_pack(const vw_case *one, size_t pack)
{
    for (size_t i = 0; i < one->finding_count; i++)
        if (one->findings[i].rule->pack == pack)
            return true;
    return false;
}

static void write_versions(const vw_report *report, const vw_case *one, vw_buf *out)
{
    vw_buf_format(out, "vsswhy %s", report->version);
    for (size_t i = 0; i < report->rules->pack_count; i++) {
        const vw_pack *pack = &report->rules->packs[i];

        if (uses_pack(one, i))
            vw_buf_format(
                out, "  %.*s %.*s%s", (int)pack->name.len, pack->name.ptr, (int)pack->version.len,
                pack->version.ptr,
                pack->trust == VW_TRUST_UNSIGNED ? vw_term_in(VW_TERM_UNSIGNED, report->lang) : "");
    }
}

void vw_footer_write(const vw_report *report, const vw_case *one, bool whole, vw_buf *out)
{
    vw_buf versions = {0}, read = {0};
    size_t room;

    write_versions(report, one, &versions);
    write_read(report, one, whole, &read);
    room = report->columns - vw_columns(vw_buf_span(&read));
    if (vw_columns(vw_buf_span(&versions)) > room) {
        versions.len = vw_cut_columns(vw_buf_span(&versions), room - 3).len;
        vw_buf_text(&versions, "...");
    }
    vw_buf_add(out, vw_buf_span(&versions));
    vw_buf_add(out, vw_buf_span(&read));
    out->failed |= versions.failed || read.failed;
    vw_buf_free(&versions);
    vw_buf_free(&read);
}
