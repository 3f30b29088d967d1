#ifndef VSSWHY_CLI_REDACT_RULES_H
#define VSSWHY_CLI_REDACT_RULES_H

#include "report/redact.h"

/*
 * Redacts what a report tells of its rules beside the cases: the folders of
 * refused files and of overrides.json (a home names its user), and the reasons
 * that overrides give. What they say then lives with the rules.
 */
vw_status redact_rules(vw_redactor *redactor, vw_rules *rules, vw_error *err);

/* A sentence that begins with a path begins with the name of its file only. */
void redact_name(char sentence[VW_ERROR_BYTES], const char *path, const char *name);

#endif
