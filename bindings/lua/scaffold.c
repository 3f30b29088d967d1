#include "scaffold.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "rule/lint.h"
#include "rule/template.h"

/* A name is short enough to be typed. */
enum { NAME_WORDS = 3, NAME_BYTES = 40 };

/* What a rule is triggered by, in the words of a rule file. */
struct trigger {
    vw_buf lines;    /* of the file */
    vw_buf name;     /* of the rule, where none is given */
    vw_span pattern; /* the text template; absent where the trigger has none */
    const vw_rule *refined;
    char digits[VW_HRESULT_BYTES]; /* of its code; empty where it has none */
};

void vw_scaffold_quote(vw_buf *out, vw_span text)
{
    vw_buf_char(out, '"', 1);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if ((unsigned char)c < 0x20 || c == 0x7f)
            vw_buf_format(out, "\\%03d", c);
        else
            vw_buf_format(out, c == '"' || c == '\\' ? "\\%c" : "%c", c);
    }
    vw_buf_char(out, '"', 1);
}

/* --- the trigger ---------------------------------------------------------------------------------- */

/* A name from words: "ArrayAgent: busy, job" becomes arrayagent_busy_job. */
static void put_name(vw_buf *out, vw_span text)
{
    bool inside = false;
    size_t words = 0;

    for (size_t i = 0; i < text.len && words < NAME_WORDS && out->len < NAME_BYTES; i++) {
        char c = text.ptr[i];

        inside = c == '{' || (inside && c != '}');
        if (!inside && vw_is_word(c)) {
            vw_buf_char(out, vw_lower(c), 1);
        } else if (out->len && out->ptr[out->len - 1] != '_') {
            vw_buf_char(out, '_', 1);
            words++;
        }
    }
    while (out->len && out->ptr[out->len - 1] == '_')
        out->ptr[--out->len] = '\0';
}

static void use_code(struct trigger *trigger, const vw_scaffold *scaffold, uint32_t code)
{
    const vw_event *event = scaffold->picked->event;

    trigger->refined = vw_rules_for_code(scaffold->rules, code);
    vw_hresult_text(trigger->digits, code);
    vw_buf_format(&trigger->name, "code_%08x", (unsigned)code);
    if (!trigger->refined) {
        vw_buf_format(&trigger->lines, "  code     = 0x%08x,\n", (unsigned)code);
        return;
    }
    vw_buf_format(&trigger->lines, "  match    = { code = 0x%08x", (unsigned)code);
    if (event->call.ptr) {
        vw_buf_text(&trigger->lines, ", call = ");
        vw_scaffold_quote(&trigger->lines, event->call);
        vw_buf_text(&trigger->name, "_");
        put_name(&trigger->name, event->call);
    }
    vw_buf_text(&trigger->lines, " },\n");
}

static void use_writer(struct trigger *trigger, const vw_event *event)
{
    vw_buf_text(&trigger->lines, "  match    = { writer = ");
    vw_scaffold_quote(&trigger->lines, event->writer);
    if (event->has_writer_code)
        vw_buf_format(&trigger->lines, ", writer_code = 0x%08x", (unsigned)event->writer_code);
    vw_buf_text(&trigger->lines, " },\n");
    put_name(&trigger->name, event->writer);
}

static void use_event(struct trigger *trigger, const vw_event *event)
{
    vw_buf_text(&trigger->lines, "  match    = { provider = ");
    vw_scaffold_quote(&trigger->lines, event->provider);
    vw_buf_format(&trigger->lines, ", event_id = %lld },\n", (long long)event->event_id);
    put_name(&trigger->name, event->provider);
    vw_buf_format(&trigger->name, "_%lld", (long long)event->event_id);
}

static void use_number(struct trigger *trigger, const char *word, const char *name,
                       long long number)
{
    vw_buf_format(&trigger->lines, "  match    = { %s = %lld },\n", word, number);
    vw_buf_format(&trigger->name, "%s_%lld", name, number < 0 ? -number : number);
}

/*
 * The part of a line that names nobody: from its start or to its end, whichever
 * is longer, in whole words. A trigger must fit the customer's log and the
 * redacted one alike.
 */
static vw_span nameless(const vw_scaffold *scaffold, vw_span line)
{
    vw_buf redacted = {0};
    size_t head = 0, tail = 0;
    vw_span part = line;

    vw_redactor_learn(scaffold->redactor, scaffold->picked->lines);
    vw_redactor_write(scaffold->redactor, line, &redacted);
    while (head < line.len && head < redacted.len && line.ptr[head] == redacted.ptr[head])
        head++;
    while (tail < line.len && tail < redacted.len &&
           line.ptr[line.len - tail - 1] == redacted.ptr[redacted.len - tail - 1])
        tail++;
    if (head < line.len) {
        while (head && !vw_is_blank(line.ptr[head - 1]))
            head--;
        while (tail && !vw_is_blank(line.ptr[line.len - tail]))
            tail--;
        part = head >= tail ? vw_span_cut(line, 0, head) : vw_span_from(line, line.len - tail);
    }
    vw_buf_free(&redacted);
    return vw_trim(part);
}

static void use_text(struct trigger *trigger, const vw_scaffold *scaffold, vw_buf *pattern)
{
    vw_span asked = scaffold->wanted->text, text = scaffold->picked->event->text;
    vw_span line = vw_trim(vw_span_cut(text, 0, vw_find(text, VW_SPAN("\n"), 0)));

    if (asked.ptr)
        for (size_t i = 0; i < asked.len; i++)
            vw_buf_char(pattern, asked.ptr[i], asked.ptr[i] == '{' || asked.ptr[i] == '}' ? 2 : 1);
    else
        vw_scaffold_template(pattern, nameless(scaffold, line));
    trigger->pattern = vw_buf_span(pattern);
    vw_buf_text(&trigger->lines, "  match    = { text = ");
    vw_scaffold_quote(&trigger->lines, trigger->pattern);
    vw_buf_text(&trigger->lines, " },\n");
    put_name(&trigger->name, trigger->pattern);
}

/* By what tells the entry most surely from others: what was asked for, else a code, ids, its words. */
static void make_trigger(struct trigger *trigger, const vw_scaffold *scaffold, vw_buf *pattern)
{
    const vw_event *event = scaffold->picked->event;

    if (scaffold->wanted->text.ptr)
        use_text(trigger, scaffold, pattern);
    else if (scaffold->wanted->has_code)
        use_code(trigger, scaffold, scaffold->wanted->code);
    else if (event->writer.len && event->kind == VW_KIND_WRITER)
        use_writer(trigger, event);
    else if (event->code_count)
        use_code(trigger, scaffold, event->codes[0].code);
    else if (event->has_exit_code)
        use_number(trigger, "exit_code", "exit", event->exit_code);
    else if (event->event_id >= 0 && event->provider.len)
        use_event(trigger, event);
    else if (event->string_id >= 0)
        use_number(trigger, "string_id", "string", event->string_id);
    else
        use_text(trigger, scaffold, pattern);
}

/* --- the file ------------------------------------------------------------------------------------- */

/* What is still to be written, by key. */
static const struct blank {
    const char *key;
    bool step;
    const char *text[VW_LANG_COUNT];
} blanks[] = {
    {"title",
     false,
     {"the cause in one sentence, without a full stop", "原因を 1 文で (句点なし)"}},
    {"explain", false, {"why it happens.", "起こる理由。"}},
    {"advice",
     true,
     {"the first step, the one that changes least.", "最初の対処。影響の最も小さいもの。"}},
};

static void put_blanks(vw_buf *out, const bool langs[VW_LANG_COUNT])
{
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
        vw_buf_format(out, "  %s = {\n", blanks[i].key);
        for (size_t lang = 0; lang < VW_LANG_COUNT; lang++) {
            if (!langs[lang])
                continue;
            vw_buf_format(out, "    %s = %s\"%s: %s\"%s,\n", vw_lang_names[lang],
                          blanks[i].step ? "{ { " : "", VW_LINT_TODO, blanks[i].text[lang],
                          blanks[i].step ? ", risk = \"check\" } }" : "");
        }
        vw_buf_text(out, "  },\n");
    }
}

/* The lines of an entry as an example: one text, or a list of them. */
static void put_example(vw_buf *out, vw_span lines)
{
    bool several = vw_find(lines, VW_SPAN("\n"), 0) + 1 < lines.len;

    vw_buf_text(out, several ? "      { " : "      ");
    for (bool first = true; lines.len; first = false) {
        size_t end = vw_find(lines, VW_SPAN("\n"), 0);

        vw_buf_text(out, first ? "" : ",\n        ");
        vw_scaffold_quote(out, vw_span_cut(lines, 0, end));
        lines = vw_span_from(lines, end == SIZE_MAX ? lines.len : end + 1);
    }
    vw_buf_text(out, several ? " },\n" : ",\n");
}

/* Whether a neighbour can be told from the entry by its text alone. */
static bool is_other(const struct trigger *trigger, const vw_scaffold *scaffold, vw_span lines)
{
    vw_arena scratch = {0};
    const vw_template *pattern;
    bool matches = true;

    if (!lines.ptr || !vw_trim(lines).len || vw_span_is(lines, scaffold->picked->lines))
        return false;
    if (!trigger->pattern.ptr)
        matches = trigger->digits[0] &&
                  vw_find_nocase(lines, vw_span_of(trigger->digits + 2), 0) != SIZE_MAX;
    else if (vw_template_compile(&pattern, trigger->pattern, &scratch, NULL) == VW_OK)
        matches = vw_template_match(pattern, lines, NULL, NULL);
    vw_arena_free(&scratch);
    return !matches;
}

static void put_redacted(vw_buf *out, const vw_scaffold *scaffold, vw_span lines)
{
    vw_buf redacted = {0};

    vw_redactor_write(scaffold->redactor, lines, &redacted);
    put_example(out, vw_buf_span(&redacted));
    vw_buf_free(&redacted);
}

static void put_examples(vw_buf *out, const struct trigger *trigger, const vw_scaffold *scaffold)
{
    const vw_picked *picked = scaffold->picked;

    vw_redactor_learn(scaffold->redactor, picked->lines);
    vw_buf_text(out, "\n  examples = {\n    hit = {\n");
    put_redacted(out, scaffold, picked->lines);
    vw_buf_text(out, "    },\n    miss = {\n");
    if (is_other(trigger, scaffold, picked->behind))
        put_redacted(out, scaffold, picked->behind);
    else if (is_other(trigger, scaffold, picked->before))
        put_redacted(out, scaffold, picked->before);
    else
        vw_buf_text(out, "      \"" VW_LINT_TODO ": a line that only looks like it\",\n");
    vw_buf_text(out, "    },\n  },\n}\n");
}

static void put_file(vw_buf *out, vw_span name, const struct trigger *trigger,
                     const vw_scaffold *scaffold)
{
    vw_buf_text(out, "-- " VW_LINT_TODO
                     ": one sentence: what this rule knows that its trigger alone does not say.\n"
                     "---@type vsswhy.rule\nreturn {\n");
    vw_buf_format(
        out, "  id       = \"%.*s.%.*s\",\n  severity = \"error\", -- error | warning | info\n",
        (int)scaffold->pack.len, scaffold->pack.ptr, (int)name.len, name.ptr);
    vw_buf_add(out, vw_buf_span(&trigger->lines));
    if (trigger->refined)
        vw_buf_format(out, "  refines  = \"%.*s\", -- this rule explains the code in general\n",
                      (int)trigger->refined->id.len, trigger->refined->id.ptr);
    vw_buf_text(out, "  -- retry = \"after-wait\", -- yes | after-wait | after-restart | no\n\n");
    put_blanks(out, scaffold->langs);
    put_examples(out, trigger, scaffold);
}

vw_status vw_scaffold_write(vw_buf *out, vw_buf *name, const vw_scaffold *scaffold, vw_error *err)
{
    struct trigger trigger = {0};
    vw_buf pattern = {0};
    bool failed;

    make_trigger(&trigger, scaffold, &pattern);
    if (scaffold->name.ptr)
        vw_buf_add(name, scaffold->name);
    else
        vw_buf_add(name, trigger.name.len ? vw_buf_span(&trigger.name) : VW_SPAN("rule"));
    put_file(out, vw_buf_span(name), &trigger, scaffold);
    failed = out->failed || name->failed || trigger.lines.failed || pattern.failed;
    vw_buf_free(&trigger.lines);
    vw_buf_free(&trigger.name);
    vw_buf_free(&pattern);
    return failed || vw_redactor_failed(scaffold->redactor) ? vw_fail_memory(err) : VW_OK;
}
