#include "rule/phrase.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "base/utf8.h"

/* Minutes around a failure for which event logs are asked for, outward to full minutes. */
enum { MINUTES_BEFORE = 10, MINUTES_BEHIND = 5 };

struct filling {
    vw_case *report;
    const vw_finding *finding;
    vw_buf *out;
};

/* Writes the value of a word; false where it is missing. */
typedef bool (*word_fn)(const struct filling *filling);

/* A log must not be able to make a sentence of any length: the whole value stands in the evidence. */
static bool put(const struct filling *filling, vw_span value)
{
    vw_span shown = vw_cut_bytes(value, VW_VALUE_BYTES_MAX);

    if (value.len)
        vw_buf_add(filling->out, shown);
    if (shown.len < value.len)
        vw_buf_text(filling->out, "...");
    return value.len > 0;
}

static bool put_call(const struct filling *f)
{
    return put(f, f->finding->call);
}

static bool put_code(const struct filling *f)
{
    char text[VW_HRESULT_BYTES];

    if (!f->finding->has_code)
        return false;
    vw_hresult_text(text, f->finding->code);
    return put(f, vw_span_of(text));
}

static bool put_name(const struct filling *f)
{
    return put(f, f->finding->name);
}

static bool put_phase(const struct filling *f)
{
    return put(f, vw_span_of(vw_phase_name(f->finding->phase)));
}

static bool put_writer(const struct filling *f)
{
    return put(f, f->finding->writer);
}

static bool put_state(const struct filling *f)
{
    return put(f, vw_span_of(vw_state_name(f->finding->state)));
}

static bool put_service(const struct filling *f)
{
    return put(f, f->finding->service);
}

static bool put_line(const struct filling *f)
{
    vw_buf_format(f->out, "%llu", (unsigned long long)f->finding->evidence[0].line);
    return true;
}

static bool put_log(const struct filling *f)
{
    return put(f, vw_case_file(f->report));
}

static bool put_count(const struct filling *f)
{
    vw_buf_format(f->out, "%llu", (unsigned long long)f->finding->count);
    return true;
}

/* Seconds since the attempt began. */
static bool put_gap(const struct filling *f)
{
    const vw_hit *hit = f->finding->hit;

    if (hit->started == VW_TIME_NONE || hit->event->time == VW_TIME_NONE ||
        hit->event->time < hit->started)
        return false;
    vw_buf_format(f->out, "%lld s", (long long)((hit->event->time - hit->started) / VW_SECOND));
    return true;
}

static bool put_clock(const struct filling *f, vw_time time)
{
    vw_date date = vw_date_of(time);

    vw_buf_format(f->out, "%02d:%02d", date.hour, date.minute);
    return true;
}

static bool put_local(const struct filling *f)
{
    vw_time time = f->finding->first_time;

    return time != VW_TIME_NONE && put_clock(f, vw_zone_local(&f->report->zone, time));
}

static bool put_utc(const struct filling *f)
{
    vw_time time = f->finding->first_time;

    return time != VW_TIME_NONE && f->report->zone.basis != VW_BASIS_NONE &&
           put_clock(f, vw_zone_utc(&f->report->zone, time));
}

/* Rounds down to a minute; times before 1970 too. */
static vw_time to_minute(vw_time time)
{
    vw_time rest = time % VW_MINUTE;

    return time - (rest < 0 ? rest + VW_MINUTE : rest);
}

static bool put_from(const struct filling *f)
{
    vw_time time = f->finding->first_time;

    if (time == VW_TIME_NONE)
        return false;
    if (f->finding->hit->started != VW_TIME_NONE && f->finding->hit->started < time)
        time = f->finding->hit->started;
    time = vw_zone_local(&f->report->zone, time) - MINUTES_BEFORE * VW_MINUTE;
    return put_clock(f, to_minute(time));
}

static bool put_to(const struct filling *f)
{
    vw_time time = f->finding->last_time;

    if (time == VW_TIME_NONE)
        return false;
    time = vw_zone_local(&f->report->zone, time) + MINUTES_BEHIND * VW_MINUTE + VW_MINUTE - 1;
    return put_clock(f, to_minute(time));
}

static const struct {
    const char *name;
    word_fn put;
} words[] = {
    {"call", put_call},     {"code", put_code},   {"name", put_name},       {"phase", put_phase},
    {"writer", put_writer}, {"state", put_state}, {"service", put_service}, {"line", put_line},
    {"log", put_log},       {"count", put_count}, {"gap", put_gap},         {"local", put_local},
    {"utc", put_utc},       {"from", put_from},   {"to", put_to},
};

const char *const vw_phrase_words[] = {
    "call", "code",  "name", "phase", "writer", "state", "service", "line",
    "log",  "count", "gap",  "local", "utc",    "from",  "to",      NULL,
};

static bool put_word(const struct filling *filling, vw_span name)
{
    const vw_hit *hit = filling->finding->hit;

    for (size_t i = 0; i < hit->capture_count; i++)
        if (vw_span_is(hit->captures[i].name, name))
            return put(filling, hit->captures[i].value);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (vw_span_is(name, vw_span_of(words[i].name)))
            return words[i].put(filling);
    return false;
}

static void fill_brace(const struct filling *filling, vw_span inside)
{
    size_t bar = vw_find(inside, VW_SPAN("|"), 0);

    if (put_word(filling, vw_span_cut(inside, 0, bar)))
        return;
    vw_buf_add(filling->out, bar == SIZE_MAX ? VW_SPAN("?") : vw_span_from(inside, bar + 1));
}

/* The first character of a text; a blank for an empty one. */
static uint32_t first_of(vw_span text)
{
    uint32_t character = ' ';

    if (text.len)
        vw_utf8_read(text, &character);
    return character;
}

static uint32_t last_of(vw_span text)
{
    size_t from = text.len;

    while (from && ((unsigned char)text.ptr[--from] & 0xc0) == 0x80)
        ;
    return first_of(vw_span_from(text, from));
}

static bool is_wide(uint32_t character)
{
    return vw_char_columns(character) == 2;
}

static bool is_hiragana(uint32_t character)
{
    return character >= 0x3041 && character <= 0x309f;
}

/*
 * A Japanese text has blanks around a `{x}` for what is spelled in Latin letters.
 * Beside Japanese words they are idle: the one behind them always, the one in front
 * where it follows hiragana, for names such as イベント ログ have blanks of their own.
 */
static bool is_idle_behind(vw_span filled, vw_span rest)
{
    return first_of(rest) == ' ' && is_wide(last_of(filled)) &&
           is_wide(first_of(vw_span_from(rest, 1)));
}

static bool is_idle_in_front(vw_span before, vw_span value)
{
    return last_of(before) == ' ' && is_wide(first_of(value)) &&
           is_hiragana(last_of(vw_span_cut(before, 0, before.len - 1)));
}

static void drop_in_front(vw_buf *out, size_t at)
{
    memmove(out->ptr + at - 1, out->ptr + at, out->len - at);
    out->len--;
}

/* A piece of a text: characters as they stand, or the inside of `{…}`. */
struct piece {
    vw_span literal;
    vw_span inside; /* absent for a literal */
};

/* The piece at the start of a text that is not empty; returns its bytes. */
static size_t read_piece(vw_span text, struct piece *piece)
{
    char c = text.ptr[0];
    size_t close = c == '{' ? vw_find(text, VW_SPAN("}"), 0) : SIZE_MAX;
    size_t end = 1;

    *piece = (struct piece){.literal = vw_span_cut(text, 0, 1)};
    if ((c == '{' || c == '}') && text.len > 1 && text.ptr[1] == c)
        return 2;
    if (close != SIZE_MAX) {
        piece->inside = vw_span_cut(text, 1, close);
        return close + 1;
    }
    while (end < text.len && text.ptr[end] != '{' && text.ptr[end] != '}')
        end++;
    piece->literal = vw_span_cut(text, 0, end);
    return end;
}

static void fill(const struct filling *filling, vw_span text)
{
    struct piece piece;

    for (size_t i = 0; i < text.len;) {
        size_t at = filling->out->len;
        vw_span filled;

        i += read_piece(vw_span_from(text, i), &piece);
        if (!piece.inside.ptr) {
            vw_buf_add(filling->out, piece.literal);
            continue;
        }
        fill_brace(filling, piece.inside);
        filled = vw_buf_span(filling->out);
        i += is_idle_behind(filled, vw_span_from(text, i));
        if (is_idle_in_front(vw_span_cut(filled, 0, at), vw_span_from(filled, at)))
            drop_in_front(filling->out, at);
    }
}

bool vw_phrase_stranger(vw_span text, bool (*known)(void *context, vw_span name), void *context,
                        vw_span *name)
{
    struct piece piece;

    for (size_t i = 0; i < text.len;) {
        size_t from = i;

        i += read_piece(vw_span_from(text, i), &piece);
        *name = vw_span_cut(piece.inside, 0, vw_find(piece.inside, VW_SPAN("|"), 0));
        if (piece.inside.ptr ? !known(context, *name)
                             : text.ptr[from] == '{' && i == from + piece.literal.len)
            return true;
    }
    return false;
}

void vw_phrase_day(vw_buf *out, vw_time time, vw_lang lang)
{
    static const char *const months[12] = {"January",   "February", "March",    "April",
                                           "May",       "June",     "July",     "August",
                                           "September", "October",  "November", "December"};
    vw_date date = vw_date_of(time);

    if (lang == VW_LANG_JA)
        vw_buf_format(out, "%d 年 %d 月 %d 日", date.year, date.month, date.day);
    else
        vw_buf_format(out, "%d %s %d", date.day, months[date.month - 1], date.year);
}

/* Most texts of a rule say the same of every log. */
static bool has_nothing_to_fill(vw_span text)
{
    return !text.len || (!memchr(text.ptr, '{', text.len) && !memchr(text.ptr, '}', text.len));
}

static vw_span filled(vw_case *report, const vw_finding *finding, vw_span text)
{
    vw_buf out = {0};
    struct filling filling = {report, finding, &out};
    vw_span result;

    if (has_nothing_to_fill(text))
        return text;
    fill(&filling, text);
    result = out.failed ? VW_SPAN_NONE : vw_arena_copy(&report->arena, vw_buf_span(&out));
    vw_buf_free(&out);
    return result;
}

vw_span vw_phrase(vw_case *report, const vw_finding *finding, const vw_texts *texts, vw_lang lang)
{
    vw_span text = texts->in[lang];

    for (size_t other = 0; !text.ptr && other < VW_LANG_COUNT; other++)
        text = texts->in[other];
    return text.ptr ? filled(report, finding, text) : VW_SPAN_NONE;
}

vw_text_list vw_phrase_list(vw_case *report, const vw_finding *finding, const vw_items *items,
                            vw_lang lang)
{
    vw_text_list list = {0};
    vw_item *all;
    size_t from = lang;

    for (size_t other = 0; items->count[from] == 0 && other < VW_LANG_COUNT; other++)
        from = other;
    all = VW_ARENA_ARRAY(&report->arena, vw_item, items->count[from] + 1);
    for (size_t i = 0; all && i < items->count[from]; i++) {
        all[i] = items->list[from][i];
        all[i].text = filled(report, finding, all[i].text);
        if (all[i].reply.ptr)
            all[i].reply = filled(report, finding, all[i].reply);
        if (!all[i].text.ptr)
            return list;
    }
    if (all)
        list = (vw_text_list){all, items->count[from]};
    return list;
}
