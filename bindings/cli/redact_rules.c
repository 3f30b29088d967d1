#include "redact_rules.h"

#include "rule/override.h"

void redact_name(char sentence[VW_ERROR_BYTES], const char *path, const char *name)
{
    size_t len = strlen(path), kept = strlen(name), rest;

    if (strncmp(sentence, path, len) != 0 || kept > len)
        return;
    rest = strlen(sentence) - len + 1;
    memmove(sentence + kept, sentence + len, rest);
    memcpy(sentence, name, kept);
}

static bool redact_skipped(vw_redactor *redactor, vw_skipped *skipped, vw_arena *arena)
{
    const char *path = skipped->file.ptr, *name = vw_redactor_path(redactor, path, arena);

    if (!name)
        return false;
    redact_name(skipped->why.en, path, name);
    redact_name(skipped->why.ja, path, name);
    skipped->file = vw_span_of(name);
    return true;
}

static bool redact_override(vw_redactor *redactor, vw_override *override, vw_arena *arena)
{
    const char *name = vw_redactor_path(redactor, override->file.ptr, arena);
    vw_buf reason = {0};

    if (!name)
        return false;
    override->file = vw_span_of(name);
    if (!override->reason.ptr)
        return true;
    vw_redactor_write(redactor, override->reason, &reason);
    override->reason = reason.failed ? VW_SPAN_NONE : vw_arena_copy(arena, vw_buf_span(&reason));
    vw_buf_free(&reason);
    return override->reason.ptr != NULL;
}

vw_status redact_rules(vw_redactor *redactor, vw_rules *rules, vw_error *err)
{
    bool good = true;

    for (size_t i = 0; good && i < rules->skipped_count; i++)
        good = redact_skipped(redactor, &rules->skipped[i], &rules->arena);
    for (size_t i = 0; good && i < rules->override_count; i++)
        good = redact_override(redactor, rules->overrides[i], &rules->arena);
    return good ? VW_OK : vw_fail_memory(err);
}
