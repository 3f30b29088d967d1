#include "rules.h"

#include "base/nearest.h"

/* vsswhy rules NAME …: what it takes, and how many arguments. */
static const struct form {
    const char *name;
    int options;
    size_t least, most;
    const char *usage;
    int (*run)(const options *options);
} forms[] = {
    {"list", FOR_RULES, 0, 0, "vsswhy rules list", rules_list},
    {"show", FOR_RULES, 1, SIZE_MAX, "vsswhy rules show RULE...", rules_show},
    {"check", FOR_CHECK, 0, 1, "vsswhy rules check [DIR]", rules_check},
    {"test", FOR_TEST, 0, 1, "vsswhy rules test [DIR]", rules_test},
    {"new", FOR_NEW, 1, 1, "vsswhy rules new LOG --line N", rules_new},
    {"explain", FOR_EXPLAIN, 2, 2, "vsswhy rules explain RULE LOG", rules_explain},
    {"doc", FOR_DOC, 0, 1, "vsswhy rules doc [DIR]", rules_doc},
    {"profile", FOR_PROFILE, 1, SIZE_MAX, "vsswhy rules profile LOG...", rules_profile},
};

enum { FORM_COUNT = sizeof forms / sizeof *forms };

static const struct form *find_form(vw_span name)
{
    for (size_t i = 0; i < FORM_COUNT; i++)
        if (vw_span_is(name, vw_span_of(forms[i].name)))
            return &forms[i];
    return NULL;
}

/* The form that the words name, wherever among the options; its word becomes the first. */
static const struct form *take_form(int count, char **words)
{
    for (int i = 0; i < count; i++) {
        const struct form *form = find_form(vw_span_of(words[i]));

        if (!form)
            continue;
        for (int k = i; k > 0; k--)
            words[k] = words[k - 1];
        return form;
    }
    return NULL;
}

static int refuse(int count, char **words)
{
    options options;
    vw_error err = {0};
    vw_span names[FORM_COUNT];
    size_t near = SIZE_MAX;
    vw_status status = options_read(&options, FOR_RULES, count, words, &err);
    int code;

    for (size_t i = 0; i < FORM_COUNT; i++)
        names[i] = vw_span_of(forms[i].name);
    if (status == VW_OK && options.help) {
        help_print(stdout, "rules", options.lang);
        options_free(&options);
        return EXIT_GOOD;
    }
    if (status == VW_OK && options.argument_count)
        near = vw_nearest(vw_span_of(options.arguments[0]), names, FORM_COUNT);
    if (status == VW_OK && near != SIZE_MAX)
        vw_fail(&err, VW_ERR_USAGE, "There is no vsswhy rules %s; did you mean vsswhy rules %s?",
                "vsswhy rules %s はありません。vsswhy rules %s の誤りではありませんか。",
                options.arguments[0], forms[near].name);
    else if (status == VW_OK)
        vw_fail(&err, VW_ERR_USAGE, "Write vsswhy rules list, or another one of vsswhy help rules.",
                "vsswhy rules list のように指定してください。vsswhy help rules をご覧ください。");
    code = complain(&err, options.lang);
    options_free(&options);
    return code;
}

static int run_form(const struct form *form, const options *options)
{
    char page[32];
    vw_error err;

    if (options->help) {
        snprintf(page, sizeof page, "rules %s", form->name);
        help_print(stdout, page, options->lang);
        return EXIT_GOOD;
    }
    if (options->argument_count >= form->least && options->argument_count <= form->most)
        return form->run(options);
    vw_fail(&err, VW_ERR_USAGE, "Write %s; see --help.",
            "%s のように指定してください。--help をご覧ください。", form->usage);
    return complain(&err, options->lang);
}

/* "ours/" is "ours": the names of files are made from it. */
static void strip_slashes(int count, char **words)
{
    for (int i = 0; i < count; i++)
        for (size_t len = strlen(words[i]); len > 1 && words[i][len - 1] == '/'; len--)
            words[i][len - 1] = '\0';
}

int cmd_rules(int count, char **words)
{
    const struct form *form = take_form(count, words);
    options options;
    vw_error err = {0};
    int code;

    if (!form)
        return refuse(count, words);
    strip_slashes(count, words);
    if (options_read(&options, form->options, count - 1, words + 1, &err) == VW_OK)
        code = run_form(form, &options);
    else
        code = complain(&err, options.lang);
    options_free(&options);
    return code;
}
