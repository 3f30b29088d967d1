#include "commands.h"

#include "pages.h"
#include "schema.h"

static const char *const options_head[VW_LANG_COUNT] = {"Options:\n", "オプション:\n"};

static void print_rule_file_page(FILE *out, vw_lang lang)
{
    vw_buf page = {0};

    vw_schema_page(&page, lang);
    fwrite(page.ptr ? page.ptr : "", 1, page.len, out);
    vw_buf_free(&page);
}

bool help_print(FILE *out, const char *command, vw_lang lang)
{
    if (command && strcmp(command, "rule-file") == 0) {
        print_rule_file_page(out, lang);
        return true;
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
