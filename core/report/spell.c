#include "report/spell.h"

#include "report/words.h"

vw_span vw_case_name(const vw_case *one, vw_lang lang)
{
    if (vw_span_is(vw_span_of(one->path), VW_SPAN("-")))
        return vw_span_of(vw_term_in(VW_TERM_STANDARD_INPUT, lang));
    return vw_case_file(one);
}

void vw_offset_write(vw_buf *out, int minutes)
{
    int distance = minutes < 0 ? -minutes : minutes;

    vw_buf_format(out, "UTC%c%02d:%02d", minutes < 0 ? '-' : '+', distance / 60, distance % 60);
}

static void write_clock(vw_buf *out, const vw_date *date, bool seconds)
{
    vw_buf_format(out, "%02d:%02d", date->hour, date->minute);
    if (seconds)
        vw_buf_format(out, ":%02d", date->second);
}

void vw_day_write(vw_buf *out, vw_time time)
{
    vw_date date = vw_date_of(time);

    vw_buf_format(out, "%04d-%02d-%02d", date.year, date.month, date.day);
}

void vw_moment_write(vw_buf *out, vw_time time, bool seconds, vw_lang lang)
{
    vw_date date = vw_date_of(time);
    const char *weekday = vw_weekday_in(date.weekday, lang);

    if (lang == VW_LANG_EN)
        vw_buf_format(out, "%s ", weekday);
    vw_day_write(out, time);
    if (lang == VW_LANG_JA)
        vw_buf_format(out, " (%s)", weekday);
    vw_buf_char(out, ' ', 1);
    write_clock(out, &date, seconds);
}

void vw_title_write(vw_buf *out, const vw_finding *finding, vw_lang lang)
{
    vw_buf_add(out, finding->title);
    if (finding->rule->draft)
        vw_buf_text(out, vw_term_in(VW_TERM_DRAFT, lang));
}

/* "the log writes 01:23:20", with its date where that differs. */
static void write_stamp(vw_buf *out, vw_time local, vw_time stamp, vw_lang lang)
{
    vw_date here = vw_date_of(local), there = vw_date_of(stamp);

    vw_buf_text(out, lang == VW_LANG_JA ? "。ログの表記は " : "; the log writes ");
    if (here.day != there.day)
        vw_buf_format(out, "%02d/%02d ", there.month, there.day);
    vw_buf_format(out, "%02d:%02d:%02d", there.hour, there.minute, there.second);
}

void vw_clock_write(vw_buf *out, const vw_zone *zone, vw_time stamp, vw_lang lang)
{
    bool japanese = lang == VW_LANG_JA;
    vw_time local = vw_zone_local(zone, stamp);

    if (zone->has_local) {
        vw_buf_text(out, " (");
        vw_offset_write(out, zone->local_minutes);
        if (zone->given)
            vw_buf_text(out, japanese ? " (指定)" : " as given");
        if (local != stamp)
            write_stamp(out, local, stamp, lang);
        vw_buf_text(out, ")");
    } else if (zone->basis != VW_BASIS_NONE) {
        vw_buf_text(out, " (UTC)");
    } else {
        vw_buf_text(out, japanese ? " (ログの表記。UTC か現地時刻かは不明)"
                                  : " as the log writes it (UTC or local unknown)");
    }
}
