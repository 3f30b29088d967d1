#include "lookup_topic.h"

#include "base/ascii.h"
#include "rule/known.h"

const char *const topic_kind_names[5] = {NULL, "event", "writer", "state", "exit"};

/* The number behind a label such as "state:9", "state 9" or "Exit Code: -311". */
static bool read_labelled(vw_span word, vw_span label, int64_t *out)
{
    vw_span rest;

    if (!vw_starts_nocase(word, label))
        return false;
    rest = vw_trim(vw_span_from(word, label.len));
    if (rest.len && rest.ptr[0] == ':')
        rest = vw_trim(vw_span_from(rest, 1));
    return rest.len && vw_read_int(rest, out) == rest.len;
}

static bool read_state(vw_span word, topic *out)
{
    int state = vw_state_read(word);

    if (state != VW_STATE_NONE)
        out->number = state;
    else if (!read_labelled(word, VW_SPAN("state"), &out->number) ||
             !vw_state_name((int)out->number))
        return false;
    out->kind = TOPIC_STATE;
    return true;
}

static bool read_exit(const vw_rules *rules, vw_span word, topic *out)
{
    if (!read_labelled(word, VW_SPAN("exit code"), &out->number) &&
        !read_labelled(word, VW_SPAN("exit"), &out->number))
        return false;
    out->kind = TOPIC_EXIT;
    out->rule = vw_known_exit(rules, out->number);
    return true;
}

/* With a colon any provider is meant; with a blank only one that some rule names. */
static bool read_event(const vw_rules *rules, vw_span word, topic *out)
{
    size_t at = word.len;
    vw_span known;

    while (at && word.ptr[at - 1] != ':' && word.ptr[at - 1] != ' ')
        at--;
    if (at < 2 || at == word.len ||
        vw_read_int(vw_span_from(word, at), &out->number) != word.len - at || out->number < 0)
        return false;
    out->provider = vw_trim(vw_span_cut(word, 0, at - 1));
    known = vw_known_provider(rules, out->provider);
    if (!known.ptr && word.ptr[at - 1] == ' ')
        return false;
    if (known.ptr)
        out->provider = known;
    out->kind = TOPIC_EVENT;
    out->rule = vw_known_event(rules, out->provider, out->number);
    return true;
}

topic topic_read(const vw_rules *rules, vw_span word)
{
    topic made = {0};

    if (read_state(word, &made) || read_exit(rules, word, &made) || read_event(rules, word, &made))
        return made;
    made = (topic){.rule = vw_known_writer(rules, word)};
    made.kind = made.rule ? TOPIC_WRITER : TOPIC_NONE;
    return made;
}

/* The longest name of a writer has five words. */
enum { WORDS_MAX = 6 };

/* Of several words an event must end in its id, so that "a" "VSS:12289" stay two. */
static bool is_joined(const topic *topic, const char *last)
{
    vw_span word = vw_span_of(last);
    int64_t id;

    return topic->kind != TOPIC_NONE &&
           (topic->kind != TOPIC_EVENT || vw_read_int(word, &id) == word.len);
}

size_t topic_join(const vw_rules *rules, const char *const *words, size_t count, vw_buf *joined)
{
    for (size_t taken = count < WORDS_MAX ? count : WORDS_MAX; taken > 1; taken--) {
        topic topic;

        vw_buf_clear(joined);
        for (size_t i = 0; i < taken; i++) {
            vw_buf_text(joined, i ? " " : "");
            vw_buf_text(joined, words[i]);
        }
        topic = topic_read(rules, vw_buf_span(joined));
        if (is_joined(&topic, words[taken - 1]))
            return taken;
    }
    vw_buf_clear(joined);
    vw_buf_text(joined, words[0]);
    return 1;
}

void topic_heading(const topic *topic, vw_buf *out)
{
    switch (topic->kind) {
    case TOPIC_EVENT:
        vw_buf_format(out, "%.*s %lld", (int)topic->provider.len, topic->provider.ptr,
                      (long long)topic->number);
        break;
    case TOPIC_WRITER:
        vw_buf_add(out, topic->rule->writer);
        if (topic->rule->guid.ptr)
            vw_buf_format(out, "  {%.*s}", (int)topic->rule->guid.len, topic->rule->guid.ptr);
        break;
    case TOPIC_STATE:
        vw_buf_format(out, "%s (%lld)", vw_state_name((int)topic->number),
                      (long long)topic->number);
        break;
    case TOPIC_EXIT: vw_buf_format(out, "Exit Code: %lld", (long long)topic->number); break;
    case TOPIC_NONE: break;
    }
}

static int64_t apart(int64_t a, int64_t b)
{
    return a > b ? a - b : b - a;
}

static size_t insert_near(int64_t *list, size_t count, size_t max, int64_t id, int64_t wanted)
{
    size_t at = count;

    for (size_t i = 0; i < count; i++)
        if (list[i] == id)
            return count;
    while (at > 0 && apart(id, wanted) < apart(list[at - 1], wanted))
        at--;
    if (at == max)
        return count;
    count += count < max;
    for (size_t k = count - 1; k > at; k--)
        list[k] = list[k - 1];
    list[at] = id;
    return count;
}

size_t topic_near_ids(const vw_rules *rules, const topic *topic, int64_t *out, size_t max)
{
    size_t count = 0;
    vw_span provider;
    int64_t id;

    for (size_t i = 0; i < rules->count; i++)
        for (size_t at = 0; vw_rule_event(rules->rules[i], at, &provider, &id); at++)
            if (vw_same_nocase(provider, topic->provider))
                count = insert_near(out, count, max, id, topic->number);
    return count;
}
