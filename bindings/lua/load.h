#ifndef VSSWHY_LUA_LOAD_H
#define VSSWHY_LUA_LOAD_H

#include "problem.h"
#include "rule/pack/pack.h"

/*
 * Loads the packs of a folder into a rule set that is not frozen yet. Every
 * file is evaluated in the sandbox. A file that is refused is noted in
 * rules->skipped and the others go on, as does a pack whose name is taken.
 * Fails with VW_ERR_USAGE where the folder holds no rule files.
 */
vw_status vw_lua_load(vw_rules *rules, const char *folder, vw_trust trust, vw_error *err);

/* The same, and adds all that is wrong with each file to `problems`, which may be NULL. */
vw_status vw_lua_check(vw_rules *rules, const char *folder, vw_trust trust, vw_problems *problems,
                       vw_error *err);

/*
 * Loads one pack from its files in memory, which were verified before: these
 * very bytes are evaluated. The pack is called what its pack.json says, which
 * it must have. `signer` is absent unless `trust` is VW_TRUST_SIGNED. What is
 * refused is noted in rules->skipped.
 */
vw_status vw_lua_load_pack(vw_rules *rules, const vw_pack_files *files, vw_trust trust,
                           vw_span signer, vw_error *err);

#endif
