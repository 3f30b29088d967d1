#!/bin/sh
# Usage: sh tests/hostile/valgrind.sh [FOLDER OF THE BUILD]
#
# Runs the hostile scripts, each alone, under valgrind: no invalid access, no leak, and the same ends.
# The limit of time is raised, because everything is some fifty times slower.

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
build=${1:-$root/build/test}
command -v valgrind >/dev/null || { echo "valgrind is missing" >&2; exit 1; }

cd "$root" || exit 1
VSSWHY=$build/vsswhy VSSWHY_SOURCE=$root VSSWHY_BUILD=$build VSSWHY_LUA_WALL_MS=600000 \
    VSSWHY_HOSTILE_SECONDS=600 \
    VSSWHY_HOSTILE_RUNNER="valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=all $build/tests/hostile_runner" \
    exec lua5.4 /usr/bin/busted --lpath='./tests/?.lua' --filter='a hostile script' tests/hostile/hostile_spec.lua
