#ifndef TESTS_STORY_OF_H
#define TESTS_STORY_OF_H

#include "rules_of.h"

#include "input/log.h"
#include "rule/case.h"
#include "rule/relate.h"
#include "rule/rematch.h"

/*
 * A log told by a rule set: its hits, related to each other. Frees the rule
 * set together with itself.
 */
typedef struct story {
    vw_rules *rules;
    vw_case report; /* the arena of the hits, and what findings are made for */
    vw_hits hits;
    vw_limited limited[4];
    size_t limited_count;
} story;

/* Freezes the rules and reads the text; nothing is related yet. `off` may be NULL. */
static inline void read_story(story *story, vw_rules *rules, const bool *off, vw_span text)
{
    vw_log_needles needles;
    vw_log *log = NULL;
    vw_reader reader;
    vw_rematch rematch = {0};
    vw_passage passage;
    vw_event event;
    vw_matched matched;

    *story = (struct story){.rules = rules, .report.path = "task.log"};
    if (!rules->frozen)
        assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    needles = vw_rules_needles(rules);
    assert_int_equal(vw_log_open_text(&log, text, &needles, VW_ENCODING_UNKNOWN, NULL), VW_OK);
    vw_hits_open(&story->hits, &story->report.arena, rules, off);
    vw_reader_open(&reader, &rules->names);
    while (vw_log_next(log, &passage, NULL) == VW_OK) {
        vw_reader_begin(&reader, &passage);
        while (vw_reader_next(&reader, &event)) {
            assert_int_equal(vw_rematch_event(&rematch, &story->hits, &event, &matched), VW_OK);
            assert_int_equal(vw_hits_take(&story->hits, &event, &matched, NULL), VW_OK);
        }
    }
    story->hits.lines = vw_log_facts_of(log)->lines;
    vw_rematch_free(&rematch);
    vw_reader_close(&reader);
    vw_log_close(log);
}

static inline void tell_story(story *story, vw_rules *rules, const char *text)
{
    read_story(story, rules, NULL, vw_span_of(text));
    vw_relate(&story->hits, NULL, VW_LANG_EN, story->limited, 4, &story->limited_count);
}

static inline void free_story(story *story)
{
    vw_hits_close(&story->hits);
    vw_arena_free(&story->report.arena);
    vw_rules_close(story->rules);
}

/* The nth hit of a rule, counted from 0. */
static inline const vw_hit *nth_hit(const story *story, const char *id, size_t nth)
{
    for (size_t i = 0; i < story->hits.count; i++)
        if (vw_span_is(story->hits.list[i].rule->id, vw_span_of(id)) && nth-- == 0)
            return &story->hits.list[i];
    fail_msg("no such hit of %s", id);
    return NULL;
}

static inline const vw_hit *hit_of(const story *story, const char *id)
{
    return nth_hit(story, id, 0);
}

/*
 * All hits in file order with their roles, and behind a consequence its cause:
 * "a.root root, a.exit consequence of a.root, a.old dropped".
 */
static inline const char *told(const story *story)
{
    static char text[2048];
    size_t len = 0;

    text[0] = '\0';
    for (size_t i = 0; i < story->hits.count; i++) {
        const vw_hit *hit = &story->hits.list[i];
        const char *role = hit->dropped ? "dropped" : vw_role_names[hit->role];
        vw_span cause = hit->cause && !hit->dropped ? hit->cause->rule->id : VW_SPAN_NONE;

        len +=
            (size_t)snprintf(text + len, sizeof text - len, "%s%.*s %s%s%.*s", i ? ", " : "",
                             (int)hit->rule->id.len, hit->rule->id.ptr, role,
                             cause.ptr ? " of " : "", (int)cause.len, cause.ptr ? cause.ptr : "");
    }
    return text;
}

/* Tells the text and frees the story. */
#define ASSERT_STORY(rules, text, expected)                                                        \
    do {                                                                                           \
        story story_;                                                                              \
        tell_story(&story_, (rules), (text));                                                      \
        assert_string_equal(told(&story_), expected);                                              \
        free_story(&story_);                                                                       \
    } while (0)

/* Lines of a task log. */
#define AT(time) "03/04/2021 " time ".000 "
#define COM_ERROR(time, code, call) AT(time) "COM Error(" code "): p->" call "(&id)\n"
#define BEGIN(time) AT(time) "VssStart()\n"
#define EXIT(time, code) AT(time) "Exit Code: " code "\n"

#endif
