#include "report/aspect.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "report/command.h"
#include "report/step.h"

#include <sodium.h>

/* --- words ---------------------------------------------------------------------------------------- */

static void put_name(vw_buf *out, const char *name)
{
    vw_buf_text(out, name ? name : "");
}

static void put_severity(vw_buf *out, const void *member, vw_lang lang)
{
    (void)lang;
    put_name(out, vw_severity_names[*(const vw_severity *)member]);
}

static void put_retry(vw_buf *out, const void *member, vw_lang lang)
{
    (void)lang;
    put_name(out, vw_retry_names[*(const vw_retry *)member]);
}

static void put_confidence(vw_buf *out, const void *member, vw_lang lang)
{
    (void)lang;
    put_name(out, vw_confidence_names[*(const vw_confidence *)member]);
}

static void put_flag(vw_buf *out, const void *member, vw_lang lang)
{
    (void)lang;
    vw_buf_text(out, *(const bool *)member ? "true" : "");
}

static void put_text(vw_buf *out, const void *member, vw_lang lang)
{
    (void)lang;
    vw_buf_add(out, *(const vw_span *)member);
}

/* --- what it hits --------------------------------------------------------------------------------- */

static void put_match(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_match *match = member;

    (void)lang;
    for (size_t i = 0; i < match->count; i++) {
        vw_buf_text(out, i ? "; " : "");
        vw_clause_write(out, &match->any[i], VW_LANG_EN);
    }
}

static void put_distance(vw_buf *out, vw_time distance)
{
    if (distance == VW_ANY_DISTANCE)
        vw_buf_text(out, "log");
    else
        vw_buf_format(out, "%lld ms", (long long)(distance / (VW_SECOND / 1000)));
}

static void put_relation(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_relation *relation = member;

    (void)lang;
    vw_buf_add(out, relation->id);
    if (!relation->id.ptr || !relation->within)
        return;
    vw_buf_text(out, ", ");
    put_distance(out, relation->within);
}

static void put_count(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_count *count = member;

    (void)lang;
    if (!count->at_least)
        return;
    vw_buf_format(out, "%llu, ", (unsigned long long)count->at_least);
    put_distance(out, count->within);
    if (count->has_by)
        vw_buf_format(out, ", by %s", vw_word_names[count->by]);
    vw_buf_text(out, count->across_logs ? ", across logs" : "");
}

/* Of the whole rule: what consists of several members. */

static void put_code(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_rule *rule = member;
    char code[VW_HRESULT_BYTES];

    (void)lang;
    if (!rule->has_code)
        return;
    vw_hresult_text(code, rule->code);
    vw_buf_format(out, "%s ", code);
    vw_buf_add(out, rule->name);
}

static void put_echo(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_rule *rule = member;

    (void)lang;
    if (!rule->has_echo)
        return;
    put_distance(out, rule->echo_before);
    vw_buf_text(out, ", ");
    put_distance(out, rule->echo_after);
}

static void put_leads_to(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_rule *rule = member;

    (void)lang;
    for (size_t i = 0; i < rule->leads_to_count; i++) {
        vw_buf_text(out, i ? ", " : "");
        vw_buf_add(out, rule->leads_to[i].id);
    }
}

/* The file that the function stands in, by its digest, as sha256sum tells it. */
static void put_when(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_rule *rule = member;
    unsigned char hash[crypto_hash_sha256_BYTES];
    char digits[2 * sizeof hash + 1];

    (void)lang;
    if (!rule->has_when)
        return;
    crypto_hash_sha256(hash, (const unsigned char *)rule->chunk.ptr, rule->chunk.len);
    vw_buf_format(out, "SHA-256 %s", sodium_bin2hex(digits, sizeof digits, hash, sizeof hash));
}

static void put_teaches(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_rule *rule = member;
    const vw_span parts[] = {rule->writer, rule->guid, rule->service};

    (void)lang;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        vw_buf_text(out, i ? ", " : "");
        vw_buf_add(out, parts[i]);
    }
}

/* --- texts ---------------------------------------------------------------------------------------- */

static void put_texts(vw_buf *out, const void *member, vw_lang lang)
{
    vw_buf_add(out, ((const vw_texts *)member)->in[lang]);
}

static void put_items(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_items *items = member;

    for (size_t i = 0; i < items->count[lang]; i++) {
        const vw_item *item = &items->list[lang][i];

        vw_buf_format(out, "%s%zu. ", i ? " " : "", i + 1);
        vw_buf_add(out, item->text);
        vw_buf_text(out, item->reply.len ? " (reply: " : "");
        vw_buf_add(out, item->reply);
        vw_buf_text(out, item->reply.len ? ")" : "");
        if (item->confidence)
            vw_buf_format(out, " (%s)", vw_confidence_names[item->confidence]);
    }
}

static void put_risk(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_items *advice = member;

    for (size_t i = 0; i < advice->count[lang]; i++) {
        vw_buf_text(out, i ? ", " : "");
        put_name(out, vw_risk_names[advice->list[lang][i].risk]);
    }
}

static void put_commands(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_items *advice = member;
    vw_buf texts = {0};

    for (size_t i = 0; i < advice->count[lang]; i++) {
        vw_buf_add(&texts, advice->list[lang][i].text);
        vw_buf_text(&texts, "; ");
        vw_buf_add(&texts, advice->list[lang][i].reply);
        vw_buf_text(&texts, "; ");
    }
    out->failed |= texts.failed;
    vw_commands_write(out, vw_buf_span(&texts));
    vw_buf_free(&texts);
}

static void put_expect(vw_buf *out, const vw_expect *expect)
{
    const struct {
        const char *key;
        vw_span value;
    } words[] = {{"root", expect->root},
                 {"verdict", expect->verdict},
                 {"role", expect->role},
                 {"title", expect->title}};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!words[i].value.ptr)
            continue;
        vw_buf_format(out, ", %s: ", words[i].key);
        vw_buf_add(out, words[i].value);
    }
    if (expect->has_code)
        vw_buf_format(out, ", code: 0x%08x", (unsigned)expect->code);
    if (expect->line)
        vw_buf_format(out, ", line: %llu", (unsigned long long)expect->line);
    if (expect->count)
        vw_buf_format(out, ", count: %llu", (unsigned long long)expect->count);
}

static void put_examples(vw_buf *out, const void *member, vw_lang lang)
{
    const vw_examples *examples = member;

    (void)lang;
    for (size_t i = 0; i < examples->count; i++) {
        vw_buf_format(out, "%s%zu. ", i ? " " : "", i + 1);
        vw_buf_add(out, vw_trim(examples->list[i].text));
        put_expect(out, &examples->list[i].expect);
    }
}

/* --- the rows ------------------------------------------------------------------------------------- */

#define AT(member) offsetof(vw_rule, member)

const vw_aspect vw_aspects[] = {
    {"retry", VW_STEP_MAJOR, true, false, AT(retry), put_retry},
    {"risk", VW_STEP_MAJOR, true, true, AT(advice), put_risk},
    {"commands", VW_STEP_MAJOR, true, true, AT(advice), put_commands},
    {"severity", VW_STEP_MAJOR, true, false, AT(severity), put_severity},
    {"code", VW_STEP_MAJOR, true, false, 0, put_code},
    {"match", VW_STEP_MAJOR, true, false, AT(match), put_match},
    {"unless", VW_STEP_MAJOR, true, false, AT(unless), put_match},
    {"also", VW_STEP_MAJOR, true, false, AT(also), put_match},
    {"after", VW_STEP_MAJOR, true, false, AT(after), put_relation},
    {"without", VW_STEP_MAJOR, true, false, AT(without), put_relation},
    {"refines", VW_STEP_MAJOR, true, false, AT(refines), put_relation},
    {"count", VW_STEP_MAJOR, true, false, AT(count), put_count},
    {"echo", VW_STEP_MAJOR, true, false, 0, put_echo},
    {"leads_to", VW_STEP_MAJOR, true, false, 0, put_leads_to},
    {"clears", VW_STEP_MAJOR, true, false, AT(clears), put_flag},
    {"when", VW_STEP_MAJOR, true, false, 0, put_when},
    {"confidence", VW_STEP_MINOR, false, false, AT(confidence), put_confidence},
    {"writer", VW_STEP_MINOR, false, false, 0, put_teaches},
    {"status = \"draft\"", VW_STEP_PATCH, false, false, AT(draft), put_flag},
    {"reviewed", VW_STEP_PATCH, false, false, AT(reviewer), put_text},
    {"source", VW_STEP_PATCH, false, false, AT(source), put_text},
    {"title", VW_STEP_PATCH, false, true, AT(title), put_texts},
    {"brief", VW_STEP_PATCH, false, true, AT(brief), put_texts},
    {"explain", VW_STEP_PATCH, false, true, AT(explain), put_texts},
    {"effect", VW_STEP_PATCH, false, true, AT(effect), put_texts},
    {"retry_note", VW_STEP_PATCH, false, true, AT(retry_note), put_texts},
    {"confidence_why", VW_STEP_PATCH, false, true, AT(confidence_why), put_texts},
    {"causes", VW_STEP_PATCH, false, true, AT(causes), put_items},
    {"advice", VW_STEP_PATCH, false, true, AT(advice), put_items},
    {"ask", VW_STEP_PATCH, false, true, AT(ask), put_items},
    {"reply", VW_STEP_PATCH, false, true, AT(reply), put_texts},
    {"examples.hit", VW_STEP_PATCH, false, false, AT(hits), put_examples},
    {"examples.miss", VW_STEP_PATCH, false, false, AT(misses), put_examples},
};

const size_t vw_aspect_count = sizeof vw_aspects / sizeof *vw_aspects;

void vw_aspect_write(vw_buf *out, const vw_aspect *aspect, const vw_rule *rule, vw_lang lang)
{
    aspect->put(out, (const char *)rule + aspect->offset, lang);
}
