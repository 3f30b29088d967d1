#ifndef VSSWHY_CLI_PACK_H
#define VSSWHY_CLI_PACK_H

#include "commands.h"
#include "report/change.h"
#include "rule/pack/pack.h"
#include "store.h"

/*
 * The commands behind `vsswhy pack`, each in its pack_*.c. They get the options
 * without the word that names them and return the exit code.
 */
int pack_list(const options *options);
int pack_new(const options *options);
int pack_build(const options *options);
int pack_sign(const options *options);
int pack_verify(const options *options);
int pack_install(const options *options);
int pack_remove(const options *options);
int pack_rollback(const options *options);
int pack_diff(const options *options);

/* A pack that was given by its path, and what its signature is worth. `{0}` is none. */
typedef struct given {
    vw_pack_files files;
    vw_signers signers; /* the user's own, and those of --allowed-signers */
    vw_sealing sealing; /* borrows from the signers */
} given;

/* Opens a pack, which must say what it is in pack.json. Close it whatever the outcome. */
vw_status given_open(given *given, const char *path, vw_error *err);

/* Verifies it against the user's allowed_signers and `more` (NULL: none). */
vw_status given_verify(given *given, const char *more, vw_error *err);

/* VW_ERR_RULE where it is invalid, or unsigned without `allow_unsigned`. */
vw_status given_judge(const given *given, bool allow_unsigned, vw_error *err);

/* Opens the installed pack of a name, which there must be. */
vw_status given_installed(given *given, const vw_store *store, vw_span name, vw_error *err);
void given_close(given *given);

/* Appends the zip of the files with this manifest and signature (absent: none) in place of their own. */
vw_status given_seal(const given *given, vw_span manifest, vw_span signature, vw_buf *out,
                     vw_error *err);

/*
 * Appends the zip of the files as `pack build` writes it: with a new manifest,
 * and with the signature only where it was made for that manifest. *signed_too
 * says whether that is so.
 */
vw_status given_zip(const given *given, vw_buf *out, bool *signed_too, vw_error *err);

/*
 * Loads the rules of the files alone and freezes them; close the set with
 * vw_rules_close. Rules that are refused stand in its `skipped`.
 */
vw_status given_rules(const given *given, vw_rules **out, vw_error *err);

/* Prints why rules are refused; true where there are any. */
bool print_refused(const vw_rules *rules, vw_lang lang);

/* Whether the step from one version to the other is at least this one. */
bool claims(const vw_about *before, const vw_about *after, vw_version_step step);

/* Prints changes, a line each. */
void print_changes(const vw_changes *changes, vw_lang lang);

/*
 * Prints of which logs in `folder` the diagnosis differs between two rule sets.
 */
vw_status print_corpus(const char *folder, const vw_rules *before, const vw_rules *after,
                       vw_lang lang, vw_error *err);

/* "signed by sato@acme.example", "unsigned" or "invalid". */
void put_seal(vw_buf *out, const vw_sealing *sealing, vw_lang lang);

#endif
