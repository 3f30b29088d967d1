#ifndef TESTS_FUZZ_ALL_FORMATS_H
#define TESTS_FUZZ_ALL_FORMATS_H

#include "fuzz.h"
#include "report/report.h"

#include <jansson.h>

/*
 * Writes one case in every format and ends the process where the
 * bytes are not harmless, not valid, too wide or too long.
 */

static inline vw_status all_formats_take(void *context, vw_span bytes, vw_error *err)
{
    (void)err;
    vw_buf_add(context, bytes);
    return VW_OK;
}

static inline void all_formats_check_text(vw_span text, size_t lines_max)
{
    size_t lines = 0;

    ENSURE(!text.len || text.ptr[text.len - 1] == '\n');
    while (text.len) {
        ENSURE(vw_columns(fuzz_line(&text)) <= 80);
        lines++;
    }
    ENSURE(lines <= lines_max);
}

static inline void all_formats_check_json(vw_span text)
{
    json_error_t error;
    json_t *value = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);

    ENSURE(json_is_object(value));
    json_decref(value);
}

static inline void all_formats_check(const char *format, vw_span text, size_t lines_max)
{
    ENSURE(fuzz_is_harmless(text));
    if (strcmp(format, "text") == 0)
        all_formats_check_text(text, lines_max);
    if (strcmp(format, "json") == 0)
        all_formats_check_json(text);
    if (strcmp(format, "ndjson") == 0)
        while (text.len)
            all_formats_check_json(fuzz_line(&text));
}

/* `lines_max`: of the text. */
static inline void all_formats_write(const vw_rules *rules, const vw_case *one, vw_lang lang,
                                     size_t lines_max)
{
    vw_report report = {
        .version = "1.0.0",
        .lua = "5.4",
        .lang = lang,
        .rules = rules,
        .cases = &one,
        .count = 1,
        .columns = 80,
    };

    for (const char *const *name = vw_format_names; *name; name++) {
        vw_buf out = {0};
        vw_sink sink = {all_formats_take, &out};
        const vw_format *format = vw_format_find(vw_span_of(*name));

        ENSURE(vw_report_write(format, &report, &sink, NULL) == VW_OK && !out.failed);
        all_formats_check(*name, vw_buf_span(&out), lines_max);
        vw_buf_free(&out);
    }
}

#endif
