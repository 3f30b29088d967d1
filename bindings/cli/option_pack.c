#include "option_rows.h"

/* The values of the options of `vsswhy pack`. */

bool option_set_key(options *options, const char *value)
{
    options->key = value;
    return value[0] != '\0';
}

bool option_set_allowed_signers(options *options, const char *value)
{
    options->allowed_signers = value;
    return value[0] != '\0';
}

bool option_set_corpus(options *options, const char *value)
{
    options->corpus = value;
    return value[0] != '\0';
}

bool option_set_allow_unsigned(options *options, const char *value)
{
    (void)value;
    options->allow_unsigned = true;
    return true;
}

bool option_set_allow_downgrade(options *options, const char *value)
{
    (void)value;
    options->allow_downgrade = true;
    return true;
}

bool option_set_allow_drafts(options *options, const char *value)
{
    (void)value;
    options->allow_drafts = true;
    return true;
}

bool option_set_yes(options *options, const char *value)
{
    (void)value;
    options->yes = true;
    return true;
}

bool option_set_diff_format(options *options, const char *value)
{
    options->format = value;
    return !strcmp(value, "text") || !strcmp(value, "markdown") || !strcmp(value, "json");
}
