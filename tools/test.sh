#!/bin/sh
# Usage: sh tools/test.sh [OPTIONS OF CTEST]
#
# Installs what is missing, builds everything with warnings as errors into build/test, and runs every
# suite. The exit status is 0 if all passed, ctest's if some test failed, 125 if none could be run.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 125
. "$root/tools/packages.sh"

# shellcheck disable=SC2086 # a list of words
install_packages $PACKAGES_RUN $PACKAGES_TEST
say "Building and testing in $root/build/test"
build test build/test
cd "$root" || exit "$SCRIPT_FAILED"
exec ctest --preset test --parallel "$(processors)" "$@"
