#!/bin/sh
# Usage: sh tests/bench/instructions.sh
#
# Counts the instructions of vsswhy with valgrind's callgrind: those of its start, and those of reading one MiB of a
# task log. They are the same on a busy machine, so a change that makes either worse shows at once. Valgrind knows no
# AVX-512; what is counted is the search with AVX2. No test depends on them.

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
vsswhy=${VSSWHY:-$root/build/vsswhy}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

[ -x "$vsswhy" ] || { echo "$vsswhy is missing: sh tools/run.sh builds it" >&2; exit 1; }
command -v valgrind >/dev/null || { echo "valgrind is missing" >&2; exit 1; }

# Thousands of instructions of a command.
count() {
    valgrind --tool=callgrind --callgrind-out-file="$folder/out" "$@" 2>&1 >/dev/null |
        sed -n 's/^.*Collected : \([0-9]*\)[0-9]\{3\}$/\1/p'
}

for size in 8 16; do
    lua5.4 "$root/tests/bench/make_log.lua" "$size" >"$folder/$size.log" || exit 1
done
start=$(count "$vsswhy" version)
eight=$(count "$vsswhy" --jobs 1 "$folder/8.log") sixteen=$(count "$vsswhy" --jobs 1 "$folder/16.log")
echo "start: $start thousand instructions"
echo "one MiB of a task log: $(((sixteen - eight) / 8)) thousand instructions"
