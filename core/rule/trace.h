#ifndef VW_RULE_TRACE_H
#define VW_RULE_TRACE_H

#include "rule/hit.h"

/*
 * Why a rule fired or did not: the matcher and the relating tell what they see,
 * step by step, to whoever listens. It is the same code that decides in every
 * run; without a listener (a NULL) it costs one comparison an event.
 */
typedef enum vw_trace_what {
    /* Of an event and one of its readings, in file order. */
    VW_TRACE_LACKS,      /* `condition` of alternative `clause`, the nearest one, does not hold */
    VW_TRACE_UNLESS,     /* alternative `clause` of unless holds */
    VW_TRACE_OFF,        /* it fits, but a limit has switched the rule off in an earlier log */
    VW_TRACE_TURNED_OFF, /* it fits, but an override has switched the rule off */
    VW_TRACE_LEFT_OUT,   /* it fits, but was only counted: there were too many hits */
    VW_TRACE_FITS,       /* alternative `clause` of match holds, and unless does not */
    /* Of a hit, when the log is read. */
    VW_TRACE_AFTER,     /* dropped: `other` is the nearest earlier hit of that rule, or NULL */
    VW_TRACE_COUNT,     /* dropped: there are only `number` such hits */
    VW_TRACE_WITHOUT,   /* dropped: `other` is the hit that must not be there */
    VW_TRACE_NOT_ASKED, /* dropped: `when` was asked about VW_ASKED_MAX hits, or nobody can ask */
    VW_TRACE_WHEN_NO,   /* dropped by `when` */
    VW_TRACE_WHEN_YES,  /* kept by `when` */
    VW_TRACE_LIMITED,   /* dropped: the rule hit limit `text` in this log */
    VW_TRACE_REFINED,   /* dropped, or context: `other` refines it */
    /* Of a hit that is reported: how. */
    VW_TRACE_SUPPRESSED, /* not at all: an override sets it aside until `text`, a date */
    VW_TRACE_CLEARED,    /* context: `other` came later and clears it */
    VW_TRACE_CONTEXT,    /* context: its severity is no error */
    VW_TRACE_ECHO,       /* consequence: echo of `other` */
    VW_TRACE_CLEAN_UP,   /* consequence: a clean-up call that failed beside `other` */
    VW_TRACE_LED,        /* consequence: `other`, later, leads to it */
    VW_TRACE_UNSURE,     /* consequence: its code may be misread, that of `other`, later, is sure */
    VW_TRACE_FOLLOWS,    /* consequence: `other` failed first in the attempt */
    VW_TRACE_ROOT
} vw_trace_what;

/* One step. Borrowed: it lives for the call only. What a step has no use for is zero. */
typedef struct vw_trace_point {
    vw_trace_what what;
    const vw_rule *rule;
    const vw_event *event;
    int reading;
    size_t clause;
    const vw_condition *condition;
    const vw_hit *hit, *other;
    uint64_t number;
    const char *text;
} vw_trace_point;

typedef struct vw_trace {
    const vw_rule
        *rule; /* the one asked about; NULL: every rule, of which VW_TRACE_LACKS is not told */
    void (*tell)(void *context, const vw_trace_point *point);
    void *context;
} vw_trace;

/* Whether somebody listens to this rule. */
static inline bool vw_trace_wants(const vw_trace *trace, const vw_rule *rule)
{
    return trace && (!trace->rule || trace->rule == rule);
}

/* Tells a step of a hit, where somebody listens. */
static inline void vw_trace_hit(const vw_hits *hits, const vw_hit *hit, vw_trace_what what,
                                const vw_hit *other, uint64_t number)
{
    if (vw_trace_wants(hits->trace, hit->rule))
        hits->trace->tell(hits->trace->context, &(vw_trace_point){.what = what,
                                                                  .rule = hit->rule,
                                                                  .event = hit->event,
                                                                  .reading = hit->reading,
                                                                  .hit = hit,
                                                                  .other = other,
                                                                  .number = number});
}

#endif
