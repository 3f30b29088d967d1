#include "commands.h"

#include "pages.h"
#include "schema.h"

static const char *const options_head[VW_LANG_COUNT] = {"Options:\n", "オプション:\n"};

/* Pages that are made of the table of rows by which rule files are read. */
static void print_made(FILE *out, void (*make)(vw_buf *page, vw_lang lang), vw_lang lang)
{
    vw_buf page = {0};

    make(&page, lang);
    fwrite(page.ptr ? page.ptr : "", 1, page.len, out);
    vw_buf_free(&page);
}

static void make_types(vw_buf *page, vw_lang lang)
{
    (void)lang;
    vw_schema_types(page);
}

static void make_schema(vw_buf *page, vw_lang lang)
{
    (void)lang;
    vw_schema_json(page);
}

static const struct made {
    const char *name;
    void (*make)(vw_buf *page, vw_lang lang);
} made[] = {
    {"rule-file", vw_schema_page}, {"rule-types", make_types}, {"rule-schema", make_schema}};

bool help_print(FILE *out, const char *command, vw_lang lang)
{
    for (size_t i = 0; command && i < sizeof made / sizeof *made; i++) {
        if (strcmp(command, made[i].name) == 0) {
            print_made(out, made[i].make, lang);
            return true;
        }
    }
    for (size_t i = 0; i < page_count; i++) {
        const char *name = pages[i].command;

        if (command ? !name || strcmp(name, command) != 0 : name != NULL)
            continue;
        fputs(pages[i].text[lang], out);
        if (pages[i].options) {
            fputs(options_head[lang], out);
            options_print(out, pages[i].options, lang);
        }
        return true;
    }
    return false;
}

int cmd_help(int count, char **words)
{
    options options;
    vw_error err = {0};
    vw_status status = options_read(&options, FOR_ANY, count, words, &err);
    char command[64] = "";
    int code = EXIT_GOOD;

    for (size_t i = 0; i < options.argument_count && strlen(command) < sizeof command / 2; i++)
        snprintf(command + strlen(command), sizeof command - strlen(command), "%s%.30s",
                 i ? " " : "", options.arguments[i]);

    if (status == VW_OK && !help_print(stdout, command[0] ? command : NULL, options.lang))
        status = vw_fail(&err, VW_ERR_USAGE, "There is no command %s; see vsswhy help.",
                         "コマンド %s はありません。vsswhy help をご覧ください。", command);
    if (status != VW_OK)
        code = complain(&err, options.lang);
    options_free(&options);
    return code;
}
