#!/bin/sh
# Usage: sh tests/hostile/naive.sh [FOLDER OF THE BUILD]
#
# Counts how many of the hostile scripts beat a naive sandbox (naive.c), beside which hostile_spec.lua
# holds them all. Takes some minutes: a script that is not stopped costs three seconds.

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
build=${1:-$root/build/test}
scripts=$(mktemp -d) || exit 1
trap 'rm -rf "$scripts"' EXIT

for script in "$root"/tests/hostile/*.lua; do
    case $script in
    *_spec.lua) ;;
    # Keys of a rule are no script.
    *) sed '/^--- keys/,$d' "$script" >"$scripts/$(basename "$script")" ;;
    esac
done
"$build/tests/hostile_naive" "$scripts"/*.lua | sed "s|$scripts/||" >"$scripts/ended"
grep -v '^held' "$scripts/ended"
echo "$(wc -l <"$scripts/ended") scripts: $(grep -c '^time' "$scripts/ended") not stopped," \
    "$(grep -c '^crash' "$scripts/ended") crashes, $(grep -c '^poison' "$scripts/ended") poisoned," \
    "$(grep -c '^held' "$scripts/ended") held"
