#include "lookup_answer.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "event/code.h"
#include "lookup_topic.h"
#include "report/states.h"

static void set_reading(lookup_reading *reading, uint32_t code, const char *en, const char *ja)
{
    *reading = (lookup_reading){code, {en, ja}};
}

static bool read_spelled(const vw_rules *rules, vw_span word, lookup_reading *reading)
{
    static const char *const as[][VW_LANG_COUNT] = {
        [VW_SPELLED_HEX] = {"hexadecimal", "16 進数"},
        [VW_SPELLED_HEX_H] = {"hexadecimal", "16 進数"},
        [VW_SPELLED_BARE] = {"hexadecimal without 0x", "0x のない 16 進数"},
        [VW_SPELLED_NEGATIVE] = {"signed decimal", "符号付き 10 進数"},
        [VW_SPELLED_DECIMAL] = {"unsigned decimal", "符号なし 10 進数"},
        [VW_SPELLED_NAME] = {"symbol", "シンボル名"},
        [VW_SPELLED_MISREAD] = {"hexadecimal, letters taken for digits",
                                "英字を数字とみなした 16 進数"},
    };
    uint32_t code;
    vw_spelling spelling = vw_code_spelled(&rules->names, word, &code);

    if (spelling == VW_SPELLED_NOT)
        return false;
    set_reading(reading, code, as[spelling][VW_LANG_EN], as[spelling][VW_LANG_JA]);
    return true;
}

/* The code in "[0x80042316]", "hr = 0x80042316," or whatever else was copied along with it. */
static bool read_within(const vw_rules *rules, vw_span text, lookup_reading *reading)
{
    for (size_t from = 0, to; from < text.len; from = to + 1) {
        for (to = from; to < text.len && vw_is_word(text.ptr[to]);)
            to++;
        if (to > from && read_spelled(rules, vw_span_cut(text, from, to), reading))
            return true;
    }
    return false;
}

/* A Win32 error such as 14 is met as 0x8007000e. */
static bool read_win32(vw_span word, lookup_reading *reading)
{
    int64_t number;

    if (vw_read_int(word, &number) != word.len || number < 1 || number > 0xffff)
        return false;
    set_reading(reading, 0x80070000u | (uint32_t)number, "Win32 error, wrapped as 0x8007....",
                "0x8007.... の Win32 エラー番号");
    return true;
}

bool lookup_read_code(const vw_rules *rules, vw_span word, lookup_reading *out)
{
    *out = (lookup_reading){0};
    return read_spelled(rules, word, out) || read_win32(word, out) || read_within(rules, word, out);
}

void lookup_heading(vw_buf *out, vw_span name, const lookup_reading *reading, vw_lang lang)
{
    char code[VW_HRESULT_BYTES];

    vw_hresult_text(code, reading->code);
    vw_buf_text(out, code);
    if (name.ptr)
        vw_buf_format(out, "  %.*s", (int)name.len, name.ptr);
    if (reading->as[lang])
        vw_buf_format(out, lang == VW_LANG_JA ? "  (%sとして解釈)" : "  (read as %s)",
                      reading->as[lang]);
}

static vw_entry_answer answer_topic(const topic *topic, vw_span word, vw_lang lang, vw_buf *means)
{
    const char *state = topic->kind == TOPIC_STATE ? vw_state_in((int)topic->number, lang) : NULL;
    const char *kind = topic->rule || state ? topic_kind_names[topic->kind] : "unknown";

    topic_heading(topic, means);
    return (vw_entry_answer){word, kind, state ? vw_span_of(state) : vw_buf_span(means),
                             topic->rule};
}

vw_entry_answer lookup_answer(const vw_rules *rules, vw_span word, vw_lang lang, vw_buf *means)
{
    topic topic = topic_read(rules, word);
    lookup_reading reading;
    const vw_rule *rule = NULL;

    if (topic.kind != TOPIC_NONE)
        return answer_topic(&topic, word, lang, means);
    if (lookup_read_code(rules, word, &reading))
        rule = vw_rules_for_code(rules, reading.code);
    if (!rule)
        return (vw_entry_answer){word, "unknown", VW_SPAN_NONE, NULL};
    lookup_heading(means, rule->name, &reading, lang);
    return (vw_entry_answer){word, "code", vw_buf_span(means), rule};
}
