#!/bin/sh
# Usage: sh tools/run.sh [ARGS]
#
# Installs what is missing, builds vsswhy into build/ and diagnoses the sample log; with ARGS runs
# `vsswhy ARGS` instead, in the caller's folder. The exit status is vsswhy's, or 125 if there is none.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 125
. "$root/tools/packages.sh"

# shellcheck disable=SC2086 # a list of words
install_packages $PACKAGES_RUN
[ -x "$root/build/vsswhy" ] || say "Building vsswhy into $root/build"
build release build vsswhy

if [ $# -eq 0 ]; then
    cd "$root" || exit "$SCRIPT_FAILED"
    set -- tests/logs/sample/1709917331.log
fi
exec "$root/build/vsswhy" "$@"
