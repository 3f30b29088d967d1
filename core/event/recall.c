#include "event/recall.h"

#include "input/twins.h"

#include <stddef.h>
#include <stdlib.h>

/* The spans of an event, which lie in its line or are absent. */
static const size_t SPANS[] = {
    offsetof(vw_event, text),      offsetof(vw_event, call),     offsetof(vw_event, writer),
    offsetof(vw_event, writer_id), offsetof(vw_event, provider), offsetof(vw_event, listed),
};
enum { SPAN_COUNT = sizeof SPANS / sizeof *SPANS, ABSENT = UINT8_MAX };

/* What a line may have behind its stamp: another one in brackets, and the text. */
enum { BEHIND_MAX = sizeof " [01/19/2018 10:23:20.701]" - 1 + VW_TWIN_BYTES_MAX };
_Static_assert((int)BEHIND_MAX < (int)ABSENT, "a place in it takes a byte");

/* Where a span lies, counted from the end of the stamp. */
typedef struct part {
    uint8_t from, len;
} part;

/* Codes kept; an event of more is read anew. */
enum { KEPT_CODES = 2 };

struct vw_recalled {
    uint64_t twin;                                                      /* 0: nothing is kept */
    _Alignas(vw_event) unsigned char numbers[offsetof(vw_event, text)]; /* the start of the event */
    vw_reading codes[KEPT_CODES];
    part parts[SPAN_COUNT];
    bool cited;
};

static vw_span *span_of(vw_event *event, size_t i)
{
    return (vw_span *)(void *)((char *)event + SPANS[i]);
}

static vw_span span_at(const vw_event *event, size_t i)
{
    return *(const vw_span *)(const void *)((const char *)event + SPANS[i]);
}

static vw_span behind_stamp(const vw_record *record)
{
    return vw_span_from(record->text, record->stamp.len);
}

/* Notes where a span lies in `text`; false where it does not, as a name that the grammar itself has. */
static bool note_part(vw_span span, vw_span text, part *out)
{
    uintptr_t at = (uintptr_t)span.ptr, from = (uintptr_t)text.ptr;

    *out = (part){ABSENT, 0};
    if (!span.ptr)
        return true;
    if (at < from || at - from > text.len || span.len > text.len - (at - from))
        return false;
    *out = (part){(uint8_t)(at - from), (uint8_t)span.len};
    return true;
}

static bool note_parts(const vw_event *event, vw_span text, part parts[])
{
    for (size_t i = 0; i < SPAN_COUNT; i++)
        if (!note_part(span_at(event, i), text, &parts[i]))
            return false;
    return true;
}

void vw_recall_keep(vw_recall *recall, const vw_record *record, const vw_event *event)
{
    vw_span text = behind_stamp(record);
    struct vw_recalled kept = {.twin = record->twin, .cited = event->lines[0].cited};

    if (text.len > BEHIND_MAX || event->code_count > KEPT_CODES ||
        !note_parts(event, text, kept.parts))
        return;
    memcpy(kept.numbers, event, sizeof kept.numbers);
    memcpy(kept.codes, event->codes, event->code_count * sizeof *kept.codes);
    if (!recall->list)
        recall->list = calloc(VW_TWINS_MAX, sizeof *recall->list);
    if (recall->list)
        recall->list[record->twin % VW_TWINS_MAX] = kept;
}

static void recall_words(const struct vw_recalled *kept, vw_span text, vw_event *event)
{
    for (size_t i = 0; i < SPAN_COUNT; i++) {
        part at = kept->parts[i];

        *span_of(event, i) =
            at.from == ABSENT ? VW_SPAN_NONE : (vw_span){text.ptr + at.from, at.len};
    }
}

bool vw_recall_event(const vw_recall *recall, const vw_record *record, vw_evidence *line,
                     vw_event *event)
{
    const struct vw_recalled *kept;

    if (!recall->list || !record->twin)
        return false;
    kept = &recall->list[record->twin % VW_TWINS_MAX];
    if (kept->twin != record->twin)
        return false;
    memcpy(event, kept->numbers, sizeof kept->numbers);
    memcpy(event->codes, kept->codes, sizeof kept->codes);
    recall_words(kept, behind_stamp(record), event);
    if (event->bracket != VW_TIME_NONE) /* twins may differ in it */
        event->bracket = vw_stamp_read(vw_span_from(event->text, 1)).time;
    event->time = record->stamp.time;
    event->line = record->line;
    event->continues = false;
    event->lines = line;
    event->line_count = 1;
    *line = (vw_evidence){record->line, record->offset, record->stored, 0, kept->cited};
    return true;
}

void vw_recall_free(vw_recall *recall)
{
    free(recall->list);
    recall->list = NULL;
}
