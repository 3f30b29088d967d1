#include "report/aside.h"

#include "report/entry.h"
#include "report/json_values.h"
#include "report/words.h"

void vw_aside_write(vw_buf *out, const vw_report *report, const vw_suppressed *suppressed)
{
    const vw_override *by = suppressed->by;

    vw_buf_format(out, vw_term_in(VW_TERM_SET_ASIDE_UNTIL, report->lang),
                  (unsigned long long)suppressed->line, (int)by->until.len, by->until.ptr);
    vw_entry_title(report->rules, suppressed->rule, report->lang, out);
    vw_buf_format(out, " (%.*s)", (int)by->reason.len, by->reason.ptr);
}

void vw_aside_write_override(vw_buf *out, const vw_override *override, vw_lang lang)
{
    static const char *const suppress[VW_LANG_COUNT] = {"suppress until %s%s",
                                                        "suppress: %s まで%s"};
    static const char *const past[VW_LANG_COUNT] = {" (past: it no longer holds)", " (期限切れ)"};
    static const char *const set_by[VW_LANG_COUNT] = {"  set by %s%s", "  指定: %s%s"};
    static const char *const replaced[VW_LANG_COUNT] = {" (replaced by a later file)",
                                                        " (後のファイルで変更)"};

    if (override->what == VW_OVERRIDE_SEVERITY)
        vw_buf_format(out, "severity = %s", vw_severity_names[override->severity]);
    else if (override->what == VW_OVERRIDE_OFF)
        vw_buf_format(out, "off = %s", override->off ? "true" : "false");
    else
        vw_buf_format(out, suppress[lang], override->until.ptr, override->past ? past[lang] : "");
    if (override->reason.len)
        vw_buf_format(out, " (%.*s)", (int) override->reason.len, override->reason.ptr);
    vw_buf_format(out, set_by[lang], override->file.ptr, override->replaced ? replaced[lang] : "");
}

void vw_aside_write_past(vw_buf *out, const vw_override *past, vw_lang lang)
{
    vw_buf_format(out,
                  lang == VW_LANG_JA
                      ? "%s: %s の抑制は %s で終わりました。削除するか、期限を更新してください。"
                      : "%s: the suppress of %s ended on %s; remove it or give it a new date.",
                  past->file.ptr, past->id.ptr, past->until.ptr);
}

json_t *vw_aside_suppressed(const vw_case *report)
{
    json_t *made = json_array();

    for (size_t i = 0; i < report->suppressed_count; i++) {
        const vw_suppressed *one = &report->suppressed[i];
        json_t *entry = json_pack(
            "{s:o, s:o, s:o, s:I, s:I, s:o, s:o, s:o}", "rule", vw_json_text(one->rule->id), "code",
            vw_json_code(one->has_code, one->code), "writer", vw_json_text(one->writer), "count",
            (json_int_t)one->count, "line", (json_int_t)one->line, "by", vw_json_text(one->by->id),
            "until", vw_json_text(one->by->until), "reason", vw_json_text(one->by->reason));

        if (json_array_append_new(made, entry) != 0) {
            json_decref(made);
            return NULL;
        }
    }
    return made;
}

/* What an override says: true, "warning"; null for a suppress. */
static json_t *value_of(const vw_override *one)
{
    if (one->what == VW_OVERRIDE_OFF)
        return json_boolean(one->off);
    return vw_json_word(one->what == VW_OVERRIDE_SEVERITY ? vw_severity_names[one->severity]
                                                          : NULL);
}

json_t *vw_aside_overrides(const vw_rules *rules)
{
    json_t *made = json_array();

    for (size_t i = 0; i < rules->override_count; i++) {
        const vw_override *one = rules->overrides[i];
        json_t *entry;

        if (!one->rule || one->replaced)
            continue;
        entry = json_pack("{s:o, s:s, s:o, s:o, s:b, s:o, s:o}", "rule", vw_json_text(one->id),
                          "what", vw_override_names[one->what], "value", value_of(one), "until",
                          vw_json_text(one->until), "past", one->past, "reason",
                          vw_json_text(one->reason), "file", vw_json_text(one->file));
        if (json_array_append_new(made, entry) != 0) {
            json_decref(made);
            return NULL;
        }
    }
    return made;
}
