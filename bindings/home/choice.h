#ifndef VSSWHY_HOME_CHOICE_H
#define VSSWHY_HOME_CHOICE_H

#include "base/limits.h"
#include "problem.h"
#include "rule/frozen.h"
#include "rule/pack/pack.h"

/*
 * The rules that a run uses, as its user chose them: the default rules, the
 * installed packs, then folders of rules; in this order they name codes.
 */
typedef struct vw_rule_choice {
    const char *default_rules; /* their folder; NULL: they are left out */
    const vw_frozen_builtin
        *default_image; /* the frozen ones of that folder; NULL or stale: read its files */
    const char *const *folders;
    size_t folder_count;
    bool require_signed; /* folders and unsigned packs are refused */
    /* A verified pack that is to be installed: loaded in place of the installed one of its name. */
    const vw_pack_files *pack; /* NULL: none */
    vw_span signer;            /* of it; absent where it is unsigned */
    bool as_written;           /* no override applies */
} vw_rule_choice;

/* The folder of the default rules. */
typedef struct vw_default_rules {
    char folder[VW_PATH_BYTES_MAX];
} vw_default_rules;

/*
 * Tells where the default rules are: at `installed`, relative to the folder of
 * the running `binary` (a program or module; NULL where it is not known), else
 * in the source tree at `source`. VW_ERR_RULE where they are nowhere.
 */
vw_status vw_choice_find_default(vw_default_rules *out, const char *binary, const char *installed,
                                 const char *source, vw_error *err);

/*
 * Loads what is chosen, applies overrides.json and freezes the set. Rules that
 * are refused stand in rules->skipped; VW_ERR_USAGE where a folder is missing.
 * Close it with vw_rules_close.
 */
vw_status vw_choice_open(vw_rules **out, const vw_rule_choice *choice, vw_error *err);

/*
 * The same with one more folder, of which all that is wrong goes into `problems`
 * (errors that freezing finds and those of its overrides.json included). No
 * override applies: the rules are looked at as they are written.
 */
vw_status vw_choice_open_checked(vw_rules **out, const vw_rule_choice *choice, const char *folder,
                                 vw_problems *problems, vw_error *err);

#endif
