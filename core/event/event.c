#include "event/event.h"

#include "base/ascii.h"
#include "base/utf8.h"

static const char *const kind_names[VW_KIND_COUNT] = {
    "text",   "trace",   "com-error", "com-exception", "output",
    "writer", "message", "exit",      "event",         "listing",
};

static const char *const level_names[] = {NULL, "INFO", "WARNING", "ERROR"};

const char *vw_kind_name(vw_kind kind)
{
    return kind_names[kind];
}

bool vw_kind_read(vw_span name, vw_kind *out)
{
    for (vw_kind kind = VW_KIND_TEXT; kind < VW_KIND_COUNT; kind++) {
        if (vw_span_is(name, vw_span_of(kind_names[kind]))) {
            *out = kind;
            return true;
        }
    }
    return false;
}

const char *vw_level_name(vw_level level)
{
    return level_names[level];
}

bool vw_level_read(vw_span name, vw_level *out)
{
    for (vw_level level = VW_LEVEL_INFO; level <= VW_LEVEL_ERROR; level++) {
        if (vw_same_nocase(name, vw_span_of(level_names[level]))) {
            *out = level;
            return true;
        }
    }
    return false;
}

void vw_event_cite(vw_event *event, size_t at)
{
    for (size_t i = event->line_count; i-- > 0;) {
        if (event->lines[i].from <= at) {
            event->lines[i].cited = true;
            return;
        }
    }
}

static vw_span keep_evidence_text(vw_arena *arena, vw_span text)
{
    vw_span cut = vw_cut_bytes(text, VW_EVIDENCE_BYTES_MAX);
    char *copy = vw_arena_alloc(arena, cut.len + 4);

    if (!copy)
        return VW_SPAN_NONE;
    if (cut.len)
        memcpy(copy, cut.ptr, cut.len);
    if (cut.len < text.len)
        memcpy(copy + cut.len, "...", 3);
    return (vw_span){copy, cut.len + (cut.len < text.len ? 3 : 0)};
}

static bool keep_lines(vw_arena *arena, const vw_event *event, vw_event *copy)
{
    size_t cited = 0, kept = 0;

    for (size_t i = 0; i < event->line_count; i++)
        cited += event->lines[i].cited;
    copy->line_count = cited ? cited : event->line_count > 0;
    copy->lines = VW_ARENA_ARRAY(arena, vw_evidence, copy->line_count);
    if (!copy->lines)
        return false;
    for (size_t i = 0; i < event->line_count && kept < copy->line_count; i++) {
        if (cited && !event->lines[i].cited)
            continue;
        copy->lines[kept] = event->lines[i];
        copy->lines[kept].text = keep_evidence_text(arena, event->lines[i].text);
        if (!copy->lines[kept++].text.ptr)
            return false;
    }
    return true;
}

static bool keep_span(vw_arena *arena, vw_span *span)
{
    if (span->ptr)
        *span = vw_arena_copy(arena, *span);
    else
        return true;
    return span->ptr != NULL;
}

const vw_event *vw_event_keep(vw_arena *arena, const vw_event *event)
{
    vw_event *copy = VW_ARENA_NEW(arena, vw_event);

    if (!copy)
        return NULL;
    *copy = *event;
    if (!keep_span(arena, &copy->call) || !keep_span(arena, &copy->writer) ||
        !keep_span(arena, &copy->writer_id) || !keep_span(arena, &copy->provider) ||
        !keep_span(arena, &copy->listed) || !keep_span(arena, &copy->text) ||
        !keep_lines(arena, event, copy))
        return NULL;
    return copy;
}
