#ifndef VSSWHY_LUA_OVERRIDES_H
#define VSSWHY_LUA_OVERRIDES_H

#include "rule/override.h"

/*
 * Reads an overrides.json into a rule set that is loaded and not yet frozen:
 *
 *   { "schema": "vsswhy.overrides/1",
 *     "rules": {
 *       "vss.bad_state":  { "off": true, "reason": "…" },
 *       "vss.timed_out":  { "severity": "warning" },
 *       "writers.failed": { "suppress": { "match": { "writer": "SqlServerWriter" },
 *                                         "until": "2026-12-31", "reason": "…" } } } }
 *
 * The words of `match` are those of rule files, but for `rule`; as JSON has no
 * hexadecimal numbers, "0x80042316" stands for one. `now` (vw_clock_utc_us)
 * says which days are over.
 *
 * What is wrong with the file is noted in rules->skipped, entry by entry: an
 * unknown key or id, with the one that was meant; the rest of it holds. An id
 * of a pack that is not loaded is kept without effect. A file that is missing
 * is good. Fails only where memory runs out.
 */
vw_status vw_overrides_load(vw_rules *rules, const char *path, vw_time now, vw_error *err);

/* The same, but changes nothing: what is wrong is noted, and the rules stay as they are written. */
vw_status vw_overrides_check(vw_rules *rules, const char *path, vw_error *err);

/* Bytes of an overrides.json. */
enum { VW_OVERRIDES_BYTES_MAX = 1 << 18 };

#endif
