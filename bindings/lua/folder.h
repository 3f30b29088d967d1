#ifndef VSSWHY_LUA_FOLDER_H
#define VSSWHY_LUA_FOLDER_H

#include "base/arena.h"
#include "base/status.h"

/*
 * Folders, in the hands of LuaFileSystem, which knows them on every platform:
 * the trusted side only, for scaffolds.
 */

/* Makes a folder where there is none; the one around it must exist. VW_ERR_USAGE where it cannot. */
vw_status vw_folder_make(const char *path, vw_error *err);

/* The last part of a path, as the name of a pack; "." is the name of the folder we are in. */
vw_status vw_folder_name(const char *path, vw_span *out, vw_arena *arena, vw_error *err);

#endif
