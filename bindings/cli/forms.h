#ifndef VSSWHY_CLI_FORMS_H
#define VSSWHY_CLI_FORMS_H

#include "commands.h"

/*
 * Commands with a second word, such as `vsswhy rules list`: one row a form. Its
 * options, and how many arguments it takes.
 */
typedef struct form {
    const char *name;
    int options; /* FOR_… */
    size_t least, most;
    const char *usage; /* "vsswhy rules show RULE..." */
    int (*run)(const options *options);
} form;

/* What belongs to the command itself. */
typedef struct form_set {
    const char *command; /* "rules" */
    int options;         /* those known where no form is named */
    const form *forms;
    size_t count;
} form_set;

/* More forms than a command will have. */
enum { FORMS_MAX = 16 };

/* Runs the form that the words name, which may stand behind options; returns the exit code. */
int forms_run(const form_set *set, int count, char **words);

#endif
