#include "run/pick.h"

#include "base/ascii.h"

static vw_status open_log(vw_log **out, const vw_settings *settings, const char *path,
                          vw_error *err)
{
    vw_log_needles needles = vw_rules_needles(settings->rules);

    needles.every = true;
    return vw_log_open(out, path, &needles, settings->encoding, err);
}

static uint64_t last_line(const vw_event *event)
{
    uint64_t last = event->line;

    for (size_t i = 0; i < event->line_count; i++)
        last = event->lines[i].line > last ? event->lines[i].line : last;
    return last;
}

static bool has_code(const vw_event *event, uint32_t code)
{
    for (size_t i = 0; i < event->code_count; i++)
        if (event->codes[i].code == code)
            return true;
    return event->has_writer_code && event->writer_code == code;
}

static bool is_wanted(const vw_event *event, const vw_pick_wanted *wanted)
{
    if (wanted->line && (wanted->line < event->line || wanted->line > last_line(event)))
        return false;
    if (wanted->has_code && !has_code(event, wanted->code))
        return false;
    return !wanted->text.ptr || vw_find(event->text, wanted->text, 0) != SIZE_MAX;
}

static vw_span keep_lines(vw_arena *arena, const vw_event *event)
{
    vw_buf lines = {0};
    vw_span kept;

    for (size_t i = 0; i < event->line_count; i++) {
        vw_buf_add(&lines, event->lines[i].text);
        vw_buf_char(&lines, '\n', 1);
    }
    kept = lines.failed ? VW_SPAN_NONE : vw_arena_copy(arena, vw_buf_span(&lines));
    vw_buf_free(&lines);
    return kept;
}

/* A search in its course: the entry before the one in hand, and what was found. */
struct search {
    const vw_pick_wanted *wanted;
    vw_arena *arena, before_arena;
    vw_span before;
    vw_picked *out;
};

/* Looks at one event; true once the entry behind the wanted one is known too. */
static bool look(struct search *search, const vw_event *event)
{
    vw_picked *out = search->out;

    if (out->event) {
        out->behind = keep_lines(search->arena, event);
        return true;
    }
    if (is_wanted(event, search->wanted)) {
        out->event = vw_event_keep(search->arena, event);
        out->lines = keep_lines(search->arena, event);
        out->line = event->line;
        out->end_line = last_line(event) + 1;
        if (search->before.ptr)
            out->before = vw_arena_copy(search->arena, search->before);
        return !out->event; /* memory ran out */
    }
    vw_arena_free(&search->before_arena);
    search->before_arena = (vw_arena){0};
    search->before = keep_lines(&search->before_arena, event);
    return false;
}

static vw_status search_log(struct search *search, vw_log *log, const vw_names *names,
                            vw_error *err)
{
    vw_reader reader;
    vw_passage passage;
    vw_event event;
    vw_status status;
    bool done = false;

    vw_reader_open(&reader, names);
    while (!done && (status = vw_log_next(log, &passage, err)) == VW_OK) {
        vw_reader_begin(&reader, &passage);
        while (!done && vw_reader_next(&reader, &event))
            done = look(search, &event);
    }
    vw_reader_close(&reader);
    return done || status == VW_END ? VW_OK : status;
}

static vw_status refuse(const vw_pick_wanted *wanted, const char *path, vw_error *err)
{
    if (wanted->line)
        return vw_fail(err, VW_ERR_USAGE, "%s: there is no entry at line %llu.",
                       "%s: %llu 行目に記録がありません。", path, (unsigned long long)wanted->line);
    return vw_fail(err, VW_ERR_USAGE, "%s: no entry has that code or text.",
                   "%s: そのコードや文字列を含む記録がありません。", path);
}

vw_status vw_pick(vw_picked *out, const vw_settings *settings, const char *path,
                  const vw_pick_wanted *wanted, vw_arena *arena, vw_error *err)
{
    struct search search = {.wanted = wanted, .arena = arena, .out = out};
    vw_log *log = NULL;
    vw_status status = open_log(&log, settings, path, err);

    *out = (vw_picked){0};
    if (status == VW_OK)
        status = search_log(&search, log, &settings->rules->names, err);
    vw_log_close(log);
    vw_arena_free(&search.before_arena);
    if (status == VW_OK && !out->event)
        return refuse(wanted, path, err);
    return status == VW_OK && !out->lines.ptr ? vw_fail_memory(err) : status;
}

vw_status vw_pick_lines(vw_buf *out, const vw_settings *settings, const char *path, uint64_t from,
                        uint64_t to, vw_error *err)
{
    vw_log *log = NULL;
    vw_passage passage;
    vw_status status = open_log(&log, settings, path, err);
    bool done = false;

    while (status == VW_OK && !done && (status = vw_log_next(log, &passage, err)) == VW_OK)
        for (size_t i = 0; i < passage.count; i++) {
            const vw_record *record = &passage.records[i];

            done |= record->line >= to;
            if (record->line < from || record->line >= to)
                continue;
            vw_buf_add(out, record->stored);
            vw_buf_char(out, '\n', 1);
        }
    vw_log_close(log);
    if (out->failed)
        return vw_fail_memory(err);
    return status == VW_END ? VW_OK : status;
}
