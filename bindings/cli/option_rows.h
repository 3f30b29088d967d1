#ifndef VSSWHY_CLI_OPTION_ROWS_H
#define VSSWHY_CLI_OPTION_ROWS_H

#include "options.h"

/*
 * The long options, a row each: what options.c parses by, and what help pages
 * list. A name may have several rows, for commands that mean it differently.
 */

/* Takes the value of an option that is more than a text. False where it is none that it takes. */
typedef bool (*set_fn)(options *options, const char *value);

struct option_row {
    const char *name;
    const char *value; /* its placeholder on the help page; NULL for a switch */
    int commands;
    set_fn set; /* NULL: `member` is set, to true or to the text */
    const char *help[VW_LANG_COUNT];
    const char *wanted[VW_LANG_COUNT]; /* what the value must be */
    size_t member;     /* of options: the bool of a switch, a text that is not empty */
    const char *among; /* words of which the text must be one; NULL: any */
};

/* More rows than there will be. */
enum { OPTION_ROWS_MAX = 64 };

/* Reads the value of --lang; false where it is none. */
bool option_set_lang(options *options, const char *value);

extern const struct option_row option_rows[];
extern const size_t option_row_count;

#endif
