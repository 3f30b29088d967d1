#include "option_rows.h"

#include "base/ascii.h"

/* The values of the options of `vsswhy rules`. */

bool option_set_check_format(options *options, const char *value)
{
    options->format = value;
    return !strcmp(value, "text") || !strcmp(value, "json");
}

bool option_set_test_format(options *options, const char *value)
{
    options->format = value;
    return !strcmp(value, "text") || !strcmp(value, "junit") || !strcmp(value, "tap");
}

bool option_set_doc_format(options *options, const char *value)
{
    options->format = value;
    return !strcmp(value, "markdown") || !strcmp(value, "html");
}

bool option_set_coverage(options *options, const char *value)
{
    (void)value;
    options->coverage = true;
    return true;
}

bool option_set_mutate(options *options, const char *value)
{
    (void)value;
    options->mutate = true;
    return true;
}

bool option_set_fixture(options *options, const char *value)
{
    (void)value;
    options->fixture = true;
    return true;
}

bool option_set_code(options *options, const char *value)
{
    options->code = value;
    return value[0] != '\0';
}

bool option_set_text(options *options, const char *value)
{
    options->text = value;
    return strlen(value) >= VW_TEMPLATE_LITERAL_MIN;
}

bool option_set_id(options *options, const char *value)
{
    options->id = value;
    return value[0] != '\0';
}

bool option_set_map(options *options, const char *value)
{
    options->map = value;
    return value[0] != '\0';
}

bool option_set_line(options *options, const char *value)
{
    vw_span text = vw_span_of(value);
    int64_t line = 0;
    bool read = text.len && vw_read_int(text, &line) == text.len && line > 0;

    options->line = read ? (uint64_t)line : 0;
    return read;
}

bool option_set_baseline(options *options, const char *value)
{
    options->baseline = value;
    return value[0] != '\0';
}
