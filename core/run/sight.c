#include "run/sight.h"

vw_sight vw_sight_new(void)
{
    return (vw_sight){.pair = {VW_TIME_NONE, VW_TIME_NONE, 0}};
}

static void see_kind(vw_sight *sight, const vw_event *event)
{
    switch (event->kind) {
    case VW_KIND_TEXT: break;
    case VW_KIND_EVENT: sight->event = true; break;
    case VW_KIND_LISTING: sight->listing = true; break;
    default: sight->task = true; break;
    }
    sight->code |= event->code_count > 0;
}

/* An entry of an event log that is an error or has a code, a listed writer that has failed. */
static bool is_trouble(const vw_event *event)
{
    if (event->kind == VW_KIND_LISTING)
        return vw_state_failed(event->state);
    return event->kind == VW_KIND_EVENT && (event->level == VW_LEVEL_ERROR || event->code_count);
}

static void see_exit_code(vw_sight *sight, const vw_event *event)
{
    if (!event->has_exit_code)
        return;
    if (!sight->has_exit_code)
        sight->exit_line = event->line;
    sight->has_exit_code = true;
    sight->exit_code = event->exit_code;
}

void vw_sight_see(vw_sight *sight, const vw_event *event, bool harmless)
{
    see_kind(sight, event);
    see_exit_code(sight, event);
    sight->troubled |= is_trouble(event) && !harmless;
    if (event->bracket != VW_TIME_NONE && event->time != VW_TIME_NONE &&
        sight->pair.left == VW_TIME_NONE)
        sight->pair = (vw_stamp_pair){event->time, event->bracket, event->line};
    if (!sight->first_line)
        sight->first_line = event->line;
    if (event->code_count && !sight->failed_line)
        sight->failed_line = event->line;
    if (event->unknown_error_text && !sight->unknown_text_line) {
        sight->unknown_text_line = event->line;
        sight->unknown_text_code = event->writer_code;
    }
}

void vw_sight_join(vw_sight *sight, const vw_sight *behind, uint64_t lines)
{
    sight->task |= behind->task;
    sight->event |= behind->event;
    sight->listing |= behind->listing;
    sight->code |= behind->code;
    sight->troubled |= behind->troubled;
    if (behind->has_exit_code) {
        if (!sight->has_exit_code)
            sight->exit_line = behind->exit_line + lines;
        sight->has_exit_code = true;
        sight->exit_code = behind->exit_code;
    }
    if (sight->pair.left == VW_TIME_NONE && behind->pair.left != VW_TIME_NONE) {
        sight->pair = behind->pair;
        sight->pair.line += lines;
    }
    if (!sight->first_line && behind->first_line)
        sight->first_line = behind->first_line + lines;
    if (!sight->failed_line && behind->failed_line)
        sight->failed_line = behind->failed_line + lines;
    if (!sight->unknown_text_line && behind->unknown_text_line) {
        sight->unknown_text_line = behind->unknown_text_line + lines;
        sight->unknown_text_code = behind->unknown_text_code;
    }
}
