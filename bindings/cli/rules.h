#ifndef VSSWHY_CLI_RULES_H
#define VSSWHY_CLI_RULES_H

#include "commands.h"
#include "suite.h"

/*
 * The commands behind `vsswhy rules`, each in its rules_*.c. They get the
 * options without the word that names them and return the exit code.
 */
int rules_list(const options *options);
int rules_show(const options *options);
int rules_check(const options *options);
int rules_test(const options *options);
int rules_new(const options *options);
int rules_doc(const options *options);
int rules_explain(const options *options);
int rules_profile(const options *options);

/* Prints one problem of a rule file: "FILE:LINE: error: sentence". */
void print_problem(FILE *out, const vw_problem *problem, vw_lang lang);

/* Prints a test that failed, with what it wanted and what it found. */
void print_failure(const vw_test *test, vw_lang lang);

/* Complains of an id that no rule has, with the one that was meant; returns the exit code. */
int refuse_unknown_rule(const vw_rules *rules, vw_span id, vw_lang lang);

#endif
