#ifndef VSSWHY_CLI_OPTION_ROWS_H
#define VSSWHY_CLI_OPTION_ROWS_H

#include "options.h"

/*
 * The long options, a row each: what options.c parses by, and what help pages
 * list. A name may have several rows, for commands that mean it differently.
 */

/* Takes the value of an option; NULL for one that has none. False where the value is wrong. */
typedef bool (*set_fn)(options *options, const char *value);

struct option_row {
    const char *name;
    const char *value; /* its placeholder on the help page; NULL for a switch */
    int commands;
    set_fn set;
    const char *help[VW_LANG_COUNT];
    const char *wanted[VW_LANG_COUNT]; /* what the value must be */
};

/* More rows than there will be. */
enum { OPTION_ROWS_MAX = 64 };

/* Reads the value of --lang; false where it is none. */
bool option_set_lang(options *options, const char *value);

/* The values of the options of `vsswhy rules`, in option_rules.c. */
bool option_set_check_format(options *options, const char *value);
bool option_set_test_format(options *options, const char *value);
bool option_set_doc_format(options *options, const char *value);
bool option_set_coverage(options *options, const char *value);
bool option_set_mutate(options *options, const char *value);
bool option_set_fixture(options *options, const char *value);
bool option_set_code(options *options, const char *value);
bool option_set_text(options *options, const char *value);
bool option_set_id(options *options, const char *value);
bool option_set_map(options *options, const char *value);
bool option_set_line(options *options, const char *value);
bool option_set_baseline(options *options, const char *value);

/* The values of the options of `vsswhy pack`, in option_pack.c. */
bool option_set_key(options *options, const char *value);
bool option_set_allowed_signers(options *options, const char *value);
bool option_set_corpus(options *options, const char *value);
bool option_set_allow_unsigned(options *options, const char *value);
bool option_set_allow_downgrade(options *options, const char *value);
bool option_set_allow_drafts(options *options, const char *value);
bool option_set_yes(options *options, const char *value);
bool option_set_diff_format(options *options, const char *value);

extern const struct option_row option_rows[];
extern const size_t option_row_count;

#endif
