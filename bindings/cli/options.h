#ifndef VSSWHY_CLI_OPTIONS_H
#define VSSWHY_CLI_OPTIONS_H

#include "rule/rule.h"

#include <stdio.h>

/*
 * What was typed. One row a long option gives the parser, the help page and
 * the "did you mean": a new option is a new row.
 */
enum { RULE_FOLDERS_MAX = 32, OPTION_BYTES_MAX = 256 };

typedef enum severity_limit { FAIL_ON_ERROR, FAIL_ON_WARNING, FAIL_ON_INFO } severity_limit;

typedef struct options {
    vw_lang lang;
    const char *format; /* "text", … */
    const char *output; /* NULL: standard output */
    const char *rules[RULE_FOLDERS_MAX];
    size_t rules_count;
    bool no_default_rules;
    bool require_signed;
    vw_encoding encoding;
    bool has_offset;
    int offset_minutes;
    const char *at;
    const char *since, *until;
    unsigned jobs; /* 0: as many as there are processors */
    severity_limit fail_on;
    const char *color, *progress; /* "auto", "always", "never" */
    bool quiet, all, help;
    bool coverage, mutate, fixture, redact, origin, follow;
    const char *code, *text, *id, *map;         /* of rules new; NULL: not given */
    uint64_t line;                              /* 0: any */
    const char *baseline;                       /* a folder of ordinary logs; NULL: none */
    const char *key, *allowed_signers, *corpus; /* of pack; NULL: not given */
    bool allow_unsigned, allow_downgrade, allow_drafts, yes;

    const char **arguments; /* what is no option, in order; borrowed from argv */
    size_t argument_count;
} options;

/* The commands that an option belongs to. */
enum {
    FOR_DIAGNOSE = 1,
    FOR_LOOKUP = 2,
    FOR_RULES = 4, /* list and show */
    FOR_CHECK = 8, /* rules check, and so on */
    FOR_EXPLAIN = 16,
    FOR_TEST = 32,
    FOR_NEW = 64,
    FOR_DOC = 128,
    FOR_PROFILE = 0x100,
    FOR_PACK = 0x200, /* pack new, remove, rollback */
    FOR_PACK_LIST = 0x400,
    FOR_PACK_BUILD = 0x800,
    FOR_PACK_SIGN = 0x1000,
    FOR_PACK_VERIFY = 0x2000,
    FOR_PACK_INSTALL = 0x4000,
    FOR_PACK_DIFF = 0x8000,
    FOR_LOADED = 0x1ff, /* all that load rules for a diagnosis or an answer */
    FOR_ANY = 0xffff
};

/*
 * Reads the words behind the command. `commands` says which options it knows.
 * VW_ERR_USAGE with a sentence that names the word and what to write instead.
 * options->lang is set before anything can fail. Free with options_free.
 */
vw_status options_read(options *out, int commands, int count, char **words, vw_error *err);
void options_free(options *options);

/* Whether a word is an option whose value is the next word, for some command. */
bool options_take_value(const char *word);

/* The place of the first word that is neither an option nor the value of one; `count` where there is none. */
int options_first_argument(int count, char **words);

/* Moves the word at `at` in front of those before it. */
void options_move_first(char **words, int at);

/* The language that the words ask for or, where they do not, the environment. */
vw_lang options_lang(int count, char **words);

/* Prints the options of a command, aligned, in its language. */
void options_print(FILE *out, int commands, vw_lang lang);

#endif
