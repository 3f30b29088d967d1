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

static bool is_cut(vw_span text)
{
    return text.len > VW_EVIDENCE_BYTES_MAX;
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

/* Where the bytes of a span stand in `kept`, a copy of `origin`; absent where they are none of its bytes. */
static vw_span same_part(vw_span span, vw_span origin, vw_span kept)
{
    uintptr_t at = (uintptr_t)span.ptr, from = (uintptr_t)origin.ptr;

    if (!origin.ptr || at < from || at - from > kept.len || span.len > kept.len - (at - from))
        return VW_SPAN_NONE;
    return (vw_span){kept.ptr + (at - from), span.len};
}

/* Most spans are parts of one that is kept already: they take no memory of their own. */
static bool keep_span(vw_arena *arena, vw_span *span, vw_span origin, vw_span kept)
{
    vw_span part = span->ptr ? same_part(*span, origin, kept) : *span;

    if (!span->ptr)
        return true;
    *span = part.ptr ? part : vw_arena_copy(arena, *span);
    return span->ptr != NULL;
}

/* The text of an event of one line mostly is a part of it. */
static bool keep_text(vw_arena *arena, const vw_event *event, vw_event *copy)
{
    const vw_evidence *first = event->lines, *kept = copy->lines;
    bool whole = copy->line_count && kept->offset == first->offset && !is_cut(first->text);

    return keep_span(arena, &copy->text, whole ? first->text : VW_SPAN_NONE,
                     whole ? kept->text : VW_SPAN_NONE);
}

static bool keep_spans(vw_arena *arena, const vw_event *event, vw_event *copy)
{
    vw_span origin = event->text;

    return keep_text(arena, event, copy) && keep_span(arena, &copy->call, origin, copy->text) &&
           keep_span(arena, &copy->writer, origin, copy->text) &&
           keep_span(arena, &copy->writer_id, origin, copy->text) &&
           keep_span(arena, &copy->provider, origin, copy->text) &&
           keep_span(arena, &copy->listed, origin, copy->text);
}

const vw_event *vw_event_keep(vw_arena *arena, const vw_event *event)
{
    vw_event *copy = VW_ARENA_NEW(arena, vw_event);

    if (!copy)
        return NULL;
    *copy = *event;
    return keep_lines(arena, event, copy) && keep_spans(arena, event, copy) ? copy : NULL;
}

static bool copy_lines(vw_arena *arena, const vw_event *event, vw_event *copy)
{
    copy->lines = VW_ARENA_ARRAY(arena, vw_evidence, event->line_count);
    for (size_t i = 0; copy->lines && i < event->line_count; i++) {
        copy->lines[i] = event->lines[i];
        copy->lines[i].text = vw_arena_copy(arena, event->lines[i].text);
        if (!copy->lines[i].text.ptr)
            return false;
    }
    return copy->lines != NULL;
}

vw_event *vw_event_copy(vw_arena *arena, const vw_event *event)
{
    vw_event *copy = VW_ARENA_NEW(arena, vw_event);

    if (!copy)
        return NULL;
    *copy = *event;
    return copy_lines(arena, event, copy) && keep_spans(arena, event, copy) ? copy : NULL;
}
