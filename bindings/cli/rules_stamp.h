#ifndef VSSWHY_CLI_RULES_STAMP_H
#define VSSWHY_CLI_RULES_STAMP_H

#include "options.h"

/*
 * A number that is another one when a file in a folder of --rules, or the
 * user's overrides.json, has been changed, added or removed.
 */
uint64_t rules_stamp(const options *options);

#endif
