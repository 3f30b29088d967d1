#!/bin/bash
# Usage: bash tests/fuzz/long.sh [--seconds N] [--runs N] [TARGET...]
#
# Runs fuzz targets for long, all of them unless some are named, as many at a time as there are processors: each until
# it has run 10,000,000 times or for 1,200 seconds. Prints a row of docs/fuzzing.md for each as it ends. What is found
# new stays in build/fuzz/found and makes the next run go on from there; what a target breaks on lies in build/fuzz.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P) || exit 125
. "$root/tools/packages.sh"
cd "$root" || exit 125

export SECONDS_MAX=1200 RUNS_MAX=10000000
while [[ ${1:-} == --* ]]; do
    case $1 in
    --seconds) SECONDS_MAX=$2 ;;
    --runs) RUNS_MAX=$2 ;;
    *) fail "$1 is no option: bash tests/fuzz/long.sh [--seconds N] [--runs N] [TARGET...]" ;;
    esac
    shift 2
done

# A script that is slowed down by sanitizers and neighbours must not end at its limit of time.
export VSSWHY_LUA_WALL_MS=60000

long_one() {
    local noun=$1 said status
    local options=(-runs="$RUNS_MAX" -max_total_time="$SECONDS_MAX" -timeout=120 -rss_limit_mb=3000 -max_len=512
        -print_final_stats=1 -artifact_prefix="build/fuzz/fuzz_$noun-")
    [ -f "tests/fuzz/$noun.dict" ] && options+=(-dict="tests/fuzz/$noun.dict")
    mkdir -p "build/fuzz/found/$noun"
    said=$("build/fuzz/fuzz_$noun" "${options[@]}" "build/fuzz/found/$noun" "tests/fuzz/corpus/$noun" 2>&1)
    status=$?
    awk -v noun="$noun" -v status="$status" '
        /cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1) }
        /number_of_executed_units/ { runs = $2 }
        /^Done .* in / { seconds = $(NF - 1) }
        END { printf "| `%s` | %s | %s s | %s | %s |\n", noun, runs, seconds, coverage, status ? "**broke**" : "none" }
    ' <<<"$said"
    [ "$status" -eq 0 ] || tail -n 40 <<<"$said" >&2
    return "$status"
}
export -f long_one

# shellcheck disable=SC2086 # a list of words
install_packages $PACKAGES_FUZZ
(build fuzz build/fuzz) || exit 125
if [ $# -eq 0 ]; then
    for file in tests/fuzz/fuzz_*.c; do
        noun=$(basename "$file" .c)
        set -- "$@" "${noun#fuzz_}"
    done
fi
printf '%s\n' "$@" | xargs -n 1 -P "$(processors)" bash -c 'long_one "$1"' long_one
