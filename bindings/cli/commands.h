#ifndef VSSWHY_CLI_COMMANDS_H
#define VSSWHY_CLI_COMMANDS_H

#include "options.h"
#include "problem.h"
#include "rule/pack/pack.h"

/*
 * The commands, each in its cmd_*.c: they take the words behind their name and
 * return the exit code of the program.
 */
enum {
    EXIT_GOOD = 0,    /* no case failed */
    EXIT_FOUND = 1,   /* some case failed */
    EXIT_USAGE = 2,   /* a wrong option or argument */
    EXIT_REFUSED = 3, /* a rule was refused or hit a limit */
    EXIT_UNREAD = 4   /* an argument could not be read or judged */
};

int cmd_diagnose(int count, char **words);
int cmd_lookup(int count, char **words);
int cmd_rules(int count, char **words);
int cmd_pack(int count, char **words);
int cmd_version(int count, char **words);
int cmd_help(int count, char **words);

/* Prints the page of a command ("diagnose", "lookup", …); NULL is the overview. False: no such page. */
bool help_print(FILE *out, const char *command, vw_lang lang);

/* Prints text of others with everything that a terminal would obey made visible, see vw_show. */
void print_harmless(FILE *out, vw_span text);

/* Prints `head` and such a text as a line of standard output. */
void print_line(const char *head, vw_span text);

/* Prints "vsswhy: sentence" to standard error; returns EXIT_UNREAD for VW_ERR_IO, else EXIT_USAGE. */
int complain(const vw_error *err, vw_lang lang);

/* The same for what is given to be shared or installed: EXIT_REFUSED where it is no good. */
int complain_of_pack(const vw_error *err, vw_lang lang);

/* Prints a text and blanks up to `columns`, at least one. */
void print_padded(vw_span text, size_t columns);

/* "5.4.4": the Lua that runs rules. */
const char *lua_release(void);

/*
 * Loads what the options ask for, freezes it and returns it; close it with
 * vw_rules_close. Rules that are refused stand in rules->skipped.
 */
vw_status load_rules(vw_rules **out, const options *options, vw_error *err);

/*
 * The same with a verified pack in place of the installed one of its name.
 * `signer` is absent where it is unsigned; `as_written`: no override applies.
 */
vw_status load_rules_with(vw_rules **out, const options *options, const vw_pack_files *pack,
                          vw_span signer, bool as_written, vw_error *err);

/*
 * The same as load_rules with one more folder, of which all that is wrong goes into `problems`
 * (errors that freezing finds included).
 */
vw_status load_rules_checked(vw_rules **out, const options *options, const char *folder,
                             vw_problems *problems, vw_error *err);

#endif
