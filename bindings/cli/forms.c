#include "forms.h"

#include "base/nearest.h"

static const form *find_form(const form_set *set, vw_span name)
{
    for (size_t i = 0; i < set->count; i++)
        if (vw_span_is(name, vw_span_of(set->forms[i].name)))
            return &set->forms[i];
    return NULL;
}

/* The form that the first argument names; its word becomes the first. */
static const form *take_form(const form_set *set, int count, char **words)
{
    int at = options_first_argument(count, words);
    const form *form = at < count ? find_form(set, vw_span_of(words[at])) : NULL;

    if (form)
        options_move_first(words, at);
    return form;
}

static vw_status fail_form(const form_set *set, const options *options, vw_error *err)
{
    const char *command = set->command;
    vw_span names[FORMS_MAX];
    size_t near = SIZE_MAX;

    for (size_t i = 0; i < set->count; i++)
        names[i] = vw_span_of(set->forms[i].name);
    if (options->argument_count)
        near = vw_nearest(vw_span_of(options->arguments[0]), names, set->count);
    if (near == SIZE_MAX)
        return vw_fail(err, VW_ERR_USAGE, "Write vsswhy %s list, or another one of vsswhy help %s.",
                       "vsswhy %s list のように指定してください。vsswhy help %s をご覧ください。",
                       command, command);
    return vw_fail(err, VW_ERR_USAGE, "There is no vsswhy %s %s; did you mean vsswhy %s %s?",
                   "vsswhy %s %s はありません。vsswhy %s %s の誤りではありませんか。", command,
                   options->arguments[0], command, set->forms[near].name);
}

static int refuse(const form_set *set, int count, char **words)
{
    options options;
    vw_error err = {0};
    vw_status status = options_read(&options, set->options, count, words, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK && options.help)
        help_print(stdout, set->command, options.lang);
    else if (status == VW_OK)
        status = fail_form(set, &options, &err);
    if (status != VW_OK)
        code = complain(&err, options.lang);
    options_free(&options);
    return code;
}

static int run_form(const form_set *set, const form *form, const options *options)
{
    char page[32];
    vw_error err;

    if (options->help) {
        snprintf(page, sizeof page, "%s %s", set->command, form->name);
        help_print(stdout, page, options->lang);
        return EXIT_GOOD;
    }
    if (options->argument_count >= form->least && options->argument_count <= form->most)
        return form->run(options);
    vw_fail(&err, VW_ERR_USAGE, "Write %s; see --help.",
            "%s のように指定してください。--help をご覧ください。", form->usage);
    return complain(&err, options->lang);
}

/* "ours/" is "ours": the names of files are made from it. What a text or code is stays as it is. */
static void strip_slashes(int count, char **words)
{
    for (int i = 0; i < count; i++) {
        bool folder = strcmp(words[i], "-o") == 0 || strcmp(words[i], "--output") == 0;

        for (size_t len = strlen(words[i]); len > 1 && words[i][len - 1] == '/'; len--)
            words[i][len - 1] = '\0';
        if (!folder)
            i += options_take_value(words[i]);
    }
}

int forms_run(const form_set *set, int count, char **words)
{
    const form *form = take_form(set, count, words);
    options options;
    vw_error err = {0};
    int code;

    if (!form)
        return refuse(set, count, words);
    strip_slashes(count, words);
    if (options_read(&options, form->options, count - 1, words + 1, &err) == VW_OK)
        code = run_form(set, form, &options);
    else
        code = complain(&err, options.lang);
    options_free(&options);
    return code;
}
