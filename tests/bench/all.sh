#!/bin/sh
# Usage: sh tests/bench/all.sh [--avx2] [--size FACTOR] [--rounds N] [--write] [QUESTION...]
#
# Builds vsswhy as users run it, measures it beside other programs, and prints one page of Markdown: the machine, the
# goals, all figures, and where the time goes. Programs that are not installed are left out. --avx2 builds it once more
# without AVX-512 and measures that beside. --size scales the logs, which have 3 GiB and stay in build/bench; --write puts
# the page into docs/performance.md. A QUESTION is a file of tests/bench/questions.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 125
. "$root/tools/packages.sh"

for tool in lua5.4 iconv; do
    command -v "$tool" >/dev/null || fail "$tool is missing (sh tools/test.sh installs what is needed)"
done
say "Building into $root/build"
build release build
export VSSWHY_BUILD="$root/build"

cd "$root" || exit "$SCRIPT_FAILED"
if [ "${1:-}" = --avx2 ]; then
    shift
    export VSSWHY_BUILD_AVX2="$root/build/bench/avx2"
    say "Building without AVX-512 into $VSSWHY_BUILD_AVX2"
    quietly cmake -S "$root" -B "$VSSWHY_BUILD_AVX2" -DCMAKE_BUILD_TYPE=Release -DVSSWHY_SEARCH=avx2 ||
        fail "Configuring without AVX-512 failed."
    quietly cmake --build "$VSSWHY_BUILD_AVX2" --parallel "$(processors)" ||
        fail "Building without AVX-512 failed."
fi
exec lua5.4 "$root/tests/bench/bench.lua" "$@"
