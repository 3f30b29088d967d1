#ifndef VW_RULE_ROLES_H
#define VW_RULE_ROLES_H

#include "rule/hit.h"

/* Causes and echoes: see relate.h for the story that is told. */

/* `refined` gives way to `refining`: dropped, or context where it is of another pack. */
void vw_hit_refine(const vw_hits *hits, vw_hit *refined, const vw_hit *refining);

/* Gives every hit that was not dropped its role and, where it follows from another, its cause. */
void vw_roles_give(vw_hits *hits);

#endif
