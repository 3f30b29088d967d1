#ifndef TESTS_EVENTS_OF_H
#define TESTS_EVENTS_OF_H

#include "event/event.h"

/*
 * Reads a text as a log whose dictionary knows a few symbols, and keeps its
 * events. Every line is selected by one of the needles a test names, or by the
 * grammar's own words.
 */
enum { EVENTS_MAX = 32 };

typedef struct events {
    vw_arena arena;
    vw_names names;
    vw_needles *needles;
    const vw_event *list[EVENTS_MAX];
    size_t count;
    uint64_t wrapped;
} events;

static const vw_needle events_needles[] = {
    {{"COM Error", 9}, VW_TAG_STRONG},
    {{"com exception", 13}, VW_TAG_STRONG},
    {{"Writer Failure code", 19}, VW_TAG_STRONG},
    {{"Selected writer", 15}, VW_TAG_STRONG},
    {{"Exit Code", 9}, VW_TAG_STRONG},
    {{"80042", 5}, VW_TAG_STRONG},
    {{"VSS_E_", 6}, VW_TAG_STRONG},
    {{"21472", 5}, VW_TAG_STRONG},
    {{"21477", 5}, VW_TAG_STRONG},
    {{"VssStart()", 10}, VW_TAG_WEAK | VW_TAG_MARK},
    {{"IDS_STRING", 10}, VW_TAG_STRONG},
    {{"Exception", 9}, VW_TAG_STRONG},
    {{"Writer name", 11}, VW_TAG_STRONG},
    {{"Event ID", 8}, VW_TAG_STRONG},
    {{"EventID", 7}, VW_TAG_STRONG},
    {{"ProviderName", 12}, VW_TAG_STRONG},
    {{"Event identifier", 16}, VW_TAG_STRONG},
    {{"Ereignis-ID", 11}, VW_TAG_STRONG},
    {{",volsnap,", 9}, VW_TAG_STRONG},
    {{"イベント ID", 15}, VW_TAG_STRONG},
    {{"Volume Shadow Copy Service", 26}, VW_TAG_STRONG},
    {{": [1] ", 6}, VW_TAG_STRONG},
    {{": [9] ", 6}, VW_TAG_STRONG},
    {{"* WRITER \"", 10}, VW_TAG_STRONG},
    {{"Status for writer", 17}, VW_TAG_STRONG},
    {{"Returned HRESULT", 16}, VW_TAG_STRONG},
    {{")\\\\?\\Volume{", 12}, VW_TAG_STRONG},
    {{"0x8o", 4}, VW_TAG_STRONG},
    {{"8000ffff", 8}, VW_TAG_STRONG},
    {{"Using Common", 12}, VW_TAG_STRONG},
    {{"\xef\xbc\x98\xef\xbc\x90", 6}, VW_TAG_STRONG},
};

static inline void events_read(events *events, vw_span text)
{
    vw_log_needles needles;
    vw_log *log = NULL;
    vw_reader reader;
    vw_passage passage;
    vw_event event;

    *events = (struct events){0};
    vw_names_teach(&events->names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
    vw_names_teach(&events->names, VW_SPAN("VSS_E_PROVIDER_VETO"), 0x80042306);
    vw_names_teach(&events->names, VW_SPAN("E_UNEXPECTED"), 0x8000ffff);
    vw_needles_open(&events->needles, events_needles,
                    sizeof events_needles / sizeof *events_needles, VW_NEEDLES_BEST, NULL);
    vw_names_teach_last_error(&events->names, VW_SPAN("Came too late"), 0x800423f2);
    needles.any = (vw_needle_sets){events->needles, events->needles, events->needles};
    needles.task = needles.any;
    needles.every = false;
    vw_log_open_text(&log, text, &needles, VW_ENCODING_UNKNOWN, NULL);
    vw_reader_open(&reader, &events->names);
    while (vw_log_next(log, &passage, NULL) == VW_OK) {
        vw_reader_begin(&reader, &passage);
        while (vw_reader_next(&reader, &event) && events->count < EVENTS_MAX)
            events->list[events->count++] = vw_event_keep(&events->arena, &event);
    }
    events->wrapped = reader.wrapped;
    vw_reader_close(&reader);
    vw_log_close(log);
}

static inline void events_free(events *events)
{
    vw_needles_close(events->needles);
    vw_names_free(&events->names);
    vw_arena_free(&events->arena);
}

#endif
