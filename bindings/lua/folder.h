#ifndef VSSWHY_LUA_FOLDER_H
#define VSSWHY_LUA_FOLDER_H

#include "base/arena.h"
#include "base/status.h"

/* The last part of a path, as the name of a pack; "." is the name of the folder we are in. */
vw_status vw_folder_name(const char *path, vw_span *out, vw_arena *arena, vw_error *err);

/* Whether a path, of a rule file or of the folder itself, lies in the folder by which it was found. */
bool vw_folder_holds(const char *folder, vw_span path);

#endif
