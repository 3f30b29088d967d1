#include "commands.h"

#include "base/nearest.h"
#include "base/os.h"
#include "report/page.h"
#include "sandbox.h"

/* vsswhy COMMAND …; without a known command, everything is what to diagnose. */
static const struct command {
    const char *name;
    int (*run)(int count, char **words);
} commands[] = {
    {"diagnose", cmd_diagnose}, {"lookup", cmd_lookup},   {"rules", cmd_rules},
    {"pack", cmd_pack},         {"version", cmd_version}, {"help", cmd_help},
};

/* A word that names nothing to read but is almost a command: a slip, and what was meant. */
static bool is_slip(const char *word, vw_lang lang)
{
    vw_span names[sizeof commands / sizeof *commands];
    size_t count = sizeof commands / sizeof *commands, near;
    vw_error err;

    for (size_t i = 0; i < count; i++)
        names[i] = vw_span_of(commands[i].name);
    near = vw_nearest(vw_span_of(word), names, count);
    if (near == SIZE_MAX || vw_path_kind_of(word) != VW_PATH_MISSING)
        return false;
    vw_fail(&err, VW_ERR_USAGE, "There is no command %s and no such file; did you mean %s?",
            "%s というコマンドもファイルもありません。%s の誤りではありませんか。", word,
            commands[near].name);
    complain(&err, lang);
    return true;
}

void print_harmless(FILE *out, vw_span text)
{
    vw_buf shown = {0};

    vw_show(&shown, text);
    if (shown.len)
        fwrite(shown.ptr, 1, shown.len, out);
    vw_buf_free(&shown);
}

void print_line(const char *head, vw_span text)
{
    fputs(head, stdout);
    print_harmless(stdout, text);
    fputs("\n", stdout);
}

int complain(const vw_error *err, vw_lang lang)
{
    fputs("vsswhy: ", stderr);
    print_harmless(stderr, vw_span_of(lang == VW_LANG_JA ? err->ja : err->en));
    fputs("\n", stderr);
    return err->status == VW_ERR_IO ? EXIT_UNREAD : EXIT_USAGE;
}

int complain_of_pack(const vw_error *err, vw_lang lang)
{
    int code = complain(err, lang);

    return err->status == VW_ERR_RULE || err->status == VW_ERR_LIMIT ? EXIT_REFUSED : code;
}

const char *lua_release(void)
{
    return vw_lua_release();
}

/* What was printed must have arrived; a full disk or a closed pipe is told once. */
static int finish(int code, vw_lang lang)
{
    vw_error err;

    if ((fflush(stdout) == 0 && !ferror(stdout)) || code == EXIT_USAGE)
        return code;
    vw_fail(&err, VW_ERR_USAGE, "The output could not be written.", "出力を書き込めませんでした。");
    return complain(&err, lang);
}

static const struct command *find_command(const char *word)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(word, commands[i].name) == 0)
            return &commands[i];
    return NULL;
}

/* The command is the first argument: options may stand before it as well as behind. */
static int run_command(int count, char **words, vw_lang lang)
{
    int at = options_first_argument(count, words);
    const struct command *command = at < count ? find_command(words[at]) : NULL;

    if (count == 0) {
        help_print(stderr, NULL, lang);
        return EXIT_USAGE;
    }
    if (strcmp(words[0], "--version") == 0)
        return cmd_version(0, words + 1);
    if (at == count && (strcmp(words[0], "--help") == 0 || strcmp(words[0], "-h") == 0))
        return cmd_help(count - 1, words + 1);
    if (!command)
        return at < count && is_slip(words[at], lang) ? EXIT_USAGE : cmd_diagnose(count, words);
    options_move_first(words, at);
    return command->run(count - 1, words + 1);
}

int main(int argc, char **argv)
{
    vw_lang lang = options_lang(argc - 1, argv + 1);

    return finish(run_command(argc - 1, argv + 1, lang), lang);
}
