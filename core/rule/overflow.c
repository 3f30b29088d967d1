#include "rule/overflow.h"

#include "base/utf8.h"

void vw_overflow_add(vw_overflow *overflow, const vw_event *event)
{
    const vw_evidence *line = event->lines;
    vw_span text;

    for (size_t i = event->line_count; i-- > 0;)
        if (event->lines[i].cited)
            line = &event->lines[i];
    text = vw_cut_bytes(line->text, VW_EVIDENCE_BYTES_MAX);
    memcpy(overflow->text, text.len ? text.ptr : "", text.len);
    if (text.len < line->text.len)
        memcpy(overflow->text + text.len, "...", 3);
    overflow->last = *line;
    overflow->last.text = (vw_span){overflow->text, text.len + (text.len < line->text.len ? 3 : 0)};
    overflow->time = event->time;
    overflow->count += !event->continues;
}

void vw_overflow_join(vw_overflow *overflow, const vw_overflow *behind, uint64_t lines)
{
    uint64_t before = overflow->count;

    *overflow = *behind;
    overflow->last.line += lines;
    overflow->last.text.ptr = overflow->text;
    overflow->count += before;
}
