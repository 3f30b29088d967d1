#ifndef VSSWHY_LUA_ASK_H
#define VSSWHY_LUA_ASK_H

#include "run/workers.h"

/*
 * Asks the `when` of rules. One asker a worker. Each rule has a state of its
 * own, made when it is first asked in a log and gone when the next log begins,
 * so that no rule sees another one, or what it was told in another log.
 */
typedef struct vw_lua_asker vw_lua_asker;

/* `rules` must be frozen and outlive the asker. */
vw_status vw_lua_asker_open(vw_lua_asker **out, const vw_rules *rules, vw_error *err);

/* The asker as the core knows it; its context is the asker itself. */
vw_asker vw_lua_asker_face(vw_lua_asker *asker);
void vw_lua_asker_close(vw_lua_asker *asker);

/*
 * From now on adds what the `when` of each rule uses to its entry of `costs`,
 * one a rule of the set, which the caller owns; memory is the highest of all logs.
 */
void vw_lua_asker_measure(vw_lua_asker *asker, vw_cost *costs);

/*
 * Who wants to know which lines of a `when` there are and which are run: told
 * of each line once with `ran` false when the rule is first asked in a log, and
 * with `ran` true whenever it is run. `watch` must outlive the asker.
 */
typedef struct vw_lua_watch {
    void (*line)(void *context, const vw_rule *rule, int line, bool ran);
    void *context;
} vw_lua_watch;
void vw_lua_asker_watch(vw_lua_asker *asker, const vw_lua_watch *watch);

/* Makes one asker a worker; makes none where no rule of the frozen set has a function. */
vw_asker_maker vw_lua_asker_maker(const vw_rules *rules);

#endif
