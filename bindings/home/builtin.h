#ifndef VSSWHY_HOME_BUILTIN_H
#define VSSWHY_HOME_BUILTIN_H

#include "rule/frozen.h"

/*
 * The image of the default rules (rule/frozen.h), which the build makes a part
 * of the program and of the module: it costs a start no reading, and of its
 * texts only those that are asked for are ever brought in. NULL where the
 * program was built for another machine.
 */
const vw_frozen_builtin *vw_builtin_rules(void);

#endif
