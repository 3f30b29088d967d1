#include "report/redact.h"

#include "base/ascii.h"
#include "report/redact_parts.h"

#include <stdlib.h>

/* How a token of each kind is spelled; addresses are those set aside for documentation. */
static const char *const token_formats[VW_SECRETS] = {
    [VW_SECRET_GUID] = "00000000-0000-4000-8000-%012zx",
    [VW_SECRET_MAIL] = "user%zu@example.com",
    [VW_SECRET_IPV4] = "192.0.2.%zu",
    [VW_SECRET_IPV6] = "2001:db8::%zx",
    [VW_SECRET_MAC] = "00-00-5e-00-53-%02zx",
    [VW_SECRET_HOST] = "HOST%zu",
    [VW_SECRET_DOMAIN] = "DOMAIN%zu",
    [VW_SECRET_USER] = "USER%zu",
    [VW_SECRET_NAME] = "NAME%zu",
};

/* Shorter names are found only where the text says what they are. */
enum { NAME_BYTES_LEAST = 3 };

vw_redactor *vw_redactor_open(const vw_rules *rules)
{
    vw_redactor *redactor = calloc(1, sizeof *redactor);

    if (redactor)
        redactor->rules = rules;
    return redactor;
}

void vw_redactor_close(vw_redactor *redactor)
{
    if (!redactor)
        return;
    vw_arena_free(&redactor->arena);
    free(redactor->secrets);
    free(redactor);
}

bool vw_redactor_failed(const vw_redactor *redactor)
{
    return redactor->failed;
}

static vw_secret *find_secret(vw_redactor *redactor, vw_secret_kind kind, vw_span text)
{
    for (size_t i = 0; i < redactor->count; i++)
        if (redactor->secrets[i].kind == kind && vw_same_nocase(redactor->secrets[i].text, text))
            return &redactor->secrets[i];
    return NULL;
}

vw_span vw_redactor__token(vw_redactor *redactor, vw_secret_kind kind, vw_span text)
{
    vw_secret *secret = find_secret(redactor, kind, text), *grown;
    size_t cap = redactor->cap ? redactor->cap * 2 : 32;
    vw_buf token = {0};

    if (secret)
        return secret->token;
    if (redactor->count == redactor->cap) {
        grown = realloc(redactor->secrets, cap * sizeof *grown);
        redactor->failed |= !grown;
        if (!grown)
            return VW_SPAN("?");
        redactor->secrets = grown;
        redactor->cap = cap;
    }
    vw_buf_format(&token, token_formats[kind], ++redactor->made[kind]);
    secret = &redactor->secrets[redactor->count++];
    *secret = (vw_secret){kind, vw_arena_copy(&redactor->arena, text),
                          vw_arena_copy(&redactor->arena, vw_buf_span(&token))};
    vw_buf_free(&token);
    redactor->failed |= !secret->text.ptr || !secret->token.ptr;
    return secret->token;
}

/* A name learnt before that stands as a whole word at `at`. */
static const vw_secret *learnt_at(const vw_redactor *redactor, vw_span text, size_t at)
{
    const vw_secret *longest = NULL;

    for (size_t i = 0; i < redactor->count; i++) {
        const vw_secret *secret = &redactor->secrets[i];
        size_t end = at + secret->text.len;
        bool named = secret->kind == VW_SECRET_HOST || secret->kind == VW_SECRET_USER ||
                     secret->kind == VW_SECRET_DOMAIN;

        if (named && secret->text.len >= NAME_BYTES_LEAST &&
            vw_starts_nocase(vw_span_from(text, at), secret->text) &&
            (end >= text.len || !vw_is_word(text.ptr[end])) &&
            (!longest || secret->text.len > longest->text.len))
            longest = secret;
    }
    return longest;
}

static void pass(vw_redactor *redactor, vw_span text, vw_buf *out)
{
    for (size_t at = 0; at < text.len;) {
        bool begins = at == 0 || !vw_is_word(text.ptr[at - 1]);
        size_t took = begins ? vw_redactor__take(redactor, text, at, out) : 0;
        const vw_secret *secret = begins && !took && out ? learnt_at(redactor, text, at) : NULL;

        if (secret) {
            vw_buf_add(out, secret->token);
            took = secret->text.len;
        } else if (!took) {
            if (out)
                vw_buf_char(out, text.ptr[at], 1);
            took = 1;
        }
        at += took;
    }
}

void vw_redactor_learn(vw_redactor *redactor, vw_span text)
{
    pass(redactor, text, NULL);
}

void vw_redactor_write(vw_redactor *redactor, vw_span text, vw_buf *out)
{
    pass(redactor, text, out);
    redactor->failed |= out->failed;
}

void vw_redactor_map(const vw_redactor *redactor, vw_buf *out)
{
    for (size_t i = 0; i < redactor->count; i++) {
        vw_buf_add(out, redactor->secrets[i].token);
        vw_buf_text(out, "\t");
        vw_buf_add(out, redactor->secrets[i].text);
        vw_buf_text(out, "\n");
    }
}

/* --- findings and cases --------------------------------------------------------------------------- */

static void visit_item(void *context, vw_item *item, void (*visit)(void *context, vw_span *text))
{
    visit(context, &item->text);
    if (item->reply.len)
        visit(context, &item->reply);
}

/* Every text of findings that may quote their log. */
static void each_text(vw_finding *findings, size_t count,
                      void (*visit)(void *context, vw_span *text), void *context)
{
    for (size_t i = 0; i < count; i++) {
        vw_finding *finding = &findings[i];
        vw_span *const texts[] = {&finding->confidence_why, &finding->title,  &finding->brief,
                                  &finding->explain,        &finding->effect, &finding->retry_note,
                                  &finding->reply};
        const vw_text_list *const lists[] = {&finding->causes, &finding->advice, &finding->ask};

        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            visit(context, texts[k]);
        for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
            for (size_t n = 0; n < lists[k]->count; n++)
                visit_item(context, &((vw_item *)lists[k]->items)[n], visit); /* its owner asked */
        for (size_t k = 0; k < finding->evidence_count; k++)
            visit(context, &finding->evidence[k].text);
    }
}

struct rewriting {
    vw_redactor *redactor;
    vw_arena *arena;
    vw_buf buf;
};

static void learn_text(void *context, vw_span *text)
{
    vw_redactor_learn(context, *text);
}

static void rewrite_text(void *context, vw_span *text)
{
    struct rewriting *rewriting = context;

    if (!text->ptr)
        return;
    vw_buf_clear(&rewriting->buf);
    vw_redactor_write(rewriting->redactor, *text, &rewriting->buf);
    *text = vw_arena_copy(rewriting->arena, vw_buf_span(&rewriting->buf));
    rewriting->redactor->failed |= !text->ptr;
}

void vw_redactor_learn_findings(vw_redactor *redactor, vw_finding *findings, size_t count)
{
    each_text(findings, count, learn_text, redactor);
}

vw_status vw_redactor_write_findings(vw_redactor *redactor, vw_finding *findings, size_t count,
                                     vw_arena *arena, vw_error *err)
{
    struct rewriting rewriting = {redactor, arena, {0}};

    each_text(findings, count, rewrite_text, &rewriting);
    vw_buf_free(&rewriting.buf);
    return redactor->failed ? vw_fail_memory(err) : VW_OK;
}

void vw_redactor_learn_case(vw_redactor *redactor, vw_case *report)
{
    vw_redactor_learn_findings(redactor, report->findings, report->finding_count);
}

/* The names of other logs in evidence, and the lines that wait to be counted. */
static bool write_neighbours(vw_redactor *redactor, vw_case *report)
{
    struct rewriting rewriting = {redactor, &report->arena, {0}};

    for (size_t i = 0; i < report->finding_count; i++)
        for (size_t k = 0; k < report->findings[i].evidence_count; k++) {
            vw_span *log = &report->findings[i].evidence[k].log;

            if (log->ptr)
                *log = vw_span_of(vw_redactor_path(redactor, log->ptr, &report->arena));
        }
    for (size_t i = 0; i < report->pending_count; i++)
        rewrite_text(&rewriting, (vw_span *)&report->pending[i].evidence.text);
    vw_buf_free(&rewriting.buf);
    return !redactor->failed;
}

vw_status vw_redactor_write_case(vw_redactor *redactor, vw_case *report, vw_error *err)
{
    if (!write_neighbours(redactor, report))
        return vw_fail_memory(err);
    report->path = vw_redactor_path(redactor, report->path, &report->arena);
    if (!report->path)
        return vw_fail_memory(err);
    return vw_redactor_write_findings(redactor, report->findings, report->finding_count,
                                      &report->arena, err);
}

const char *vw_redactor_path(vw_redactor *redactor, const char *path, vw_arena *arena)
{
    struct rewriting rewriting = {redactor, arena, {0}};
    vw_span name = vw_file_name(vw_span_of(path));

    rewrite_text(&rewriting, &name);
    vw_buf_free(&rewriting.buf);
    return name.ptr;
}
