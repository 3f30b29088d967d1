#include "run/intake.h"

#include "input/part.h"

/* Whether one of the hits from `first` on says that there is no harm in their event. */
static bool is_harmless(const vw_hits *hits, size_t first)
{
    for (size_t i = first; i < hits->count; i++)
        if (hits->list[i].rule->severity == VW_SEVERITY_INFO)
            return true;
    return false;
}

vw_status vw_intake_passage(vw_log *log, vw_reader *reader, vw_take_fn take, void *context,
                            vw_error *err)
{
    bool is_task_log = vw_log_facts_of(log)->first.form == VW_STAMP_AIP;
    vw_passage passage;
    vw_event event;
    vw_status status = vw_log_next(log, &passage, err);

    if (status != VW_OK)
        return status;
    vw_reader_begin(reader, &passage);
    while (status == VW_OK && vw_reader_next(reader, &event)) {
        /* An entry of Windows that was pasted below a task log is told by another clock. */
        if (is_task_log && event.kind == VW_KIND_EVENT)
            event.time = VW_TIME_NONE;
        status = take(context, &event, err);
    }
    return vw_reader_failed(reader) ? vw_fail_memory(err) : status;
}

vw_status vw_intake_matched(vw_intake *intake, const vw_event *event, const vw_matched *matched,
                            vw_error *err)
{
    size_t before = intake->hits.count;
    vw_status status = vw_hits_take(&intake->hits, event, matched, err);

    vw_sight_see(&intake->sight, event, is_harmless(&intake->hits, before));
    return status;
}

vw_status vw_intake_event(vw_intake *intake, vw_rematch *rematch, vw_event *event, vw_error *err)
{
    vw_matched matched; /* not cleared: it has room for many hits and mostly holds none */
    vw_status status = vw_rematch_event(rematch, &intake->hits, event, &matched);

    return status == VW_OK ? vw_intake_matched(intake, event, &matched, err) : status;
}

void vw_intake_counts(vw_intake *intake, const vw_reader *reader, const vw_log_facts *behind)
{
    if (!intake->wrapped)
        intake->wrapped_line = reader->wrapped_line;
    intake->wrapped += reader->wrapped;
    vw_log_join_facts(&intake->facts, behind);
}

/* A log that is read by one thread. */
struct whole {
    vw_intake *intake;
    vw_rematch rematch;
};

static vw_status take_event(void *context, vw_event *event, vw_error *err)
{
    struct whole *whole = context;

    return vw_intake_event(whole->intake, &whole->rematch, event, err);
}

vw_status vw_intake_log(vw_intake *intake, vw_log *log, vw_error *err)
{
    struct whole whole = {.intake = intake};
    vw_reader reader;
    vw_status status;

    vw_reader_open(&reader, &intake->hits.rules->names);
    do
        status = vw_intake_passage(log, &reader, take_event, &whole, err);
    while (status == VW_OK);
    vw_intake_counts(intake, &reader, vw_log_facts_of(log));
    vw_rematch_free(&whole.rematch);
    vw_reader_close(&reader);
    return status == VW_END ? VW_OK : status;
}
