#!/bin/sh
# Usage: sh tests/bench/instructions.sh [--renew]
#
# Counts the instructions of vsswhy with valgrind's callgrind and compares them with tests/bench/instructions.limits: those
# of its start, of a MiB of a task log, of a small log, and of an event. They are the same on a busy machine, so a change
# that makes one worse shows at once: then the exit status is 1. --renew writes new limits, a tenth above what is counted;
# do that where a change is worth its cost, or has made something cheaper, and say why in the commit.
#
# The limits are those of the release preset with Debian 12's gcc; other compilers differ by some per cent. Valgrind knows no
# AVX-512, so that what is counted is the search with AVX2.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
vsswhy=${VSSWHY:-$root/build/vsswhy}
limits=${VSSWHY_LIMITS:-$root/tests/bench/instructions.limits}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT

[ -x "$vsswhy" ] || { echo "$vsswhy is missing: sh tools/run.sh builds it" >&2; exit 1; }
command -v valgrind >/dev/null || { echo "valgrind is missing" >&2; exit 1; }

make() {
    lua5.4 "$root/tests/bench/make_corpus.lua" "$@" || exit 1
}

# Instructions of vsswhy.
count() {
    counted=$(VSSWHY_HOME=$folder/home valgrind --tool=callgrind --callgrind-out-file="$folder/out" "$vsswhy" "$@" 2>&1 >/dev/null |
        sed -n 's/^.*Collected : \([0-9]*\)$/\1/p')
    [ -n "$counted" ] || { echo "valgrind did not count: $vsswhy $*" >&2; exit 1; }
    echo "$counted"
}

# The limit of what is counted.
limit_of() {
    sed -n "s/^$1 //p" "$limits"
}

make big "$folder/2" 0.001953125 # MiB of 1024
make big "$folder/4" 0.00390625
make one "$folder/one" 1
make dense "$folder/few" 0.002 # 2,000 events
make dense "$folder/many" 0.004 # 4,000 events

start=$(count version) || exit 1
one=$(count "$folder/one") || exit 1
two=$(count --jobs 1 "$folder/2") || exit 1
four=$(count --jobs 1 "$folder/4") || exit 1
few=$(count --jobs 1 "$folder/few") || exit 1
many=$(count --jobs 1 "$folder/many") || exit 1

cat >"$folder/counted" <<EOF
start $start
small_log $((one - start))
mib $(((four - two) / 2))
event $(((many - few) / 2000))
EOF

if [ "${1:-}" = --renew ]; then
    {
        sed '/^#/!d' "$limits"
        awk '{ print $1, int($2 * 1.1) + 1 }' "$folder/counted"
    } >"$folder/limits" && cp "$folder/limits" "$limits"
fi

status=0
while read -r what counted; do
    limit=$(limit_of "$what")
    verdict=good
    if [ "$counted" -gt "${limit:-0}" ]; then
        verdict="TOO MANY"
        status=1
    fi
    printf '%-10s %10d instructions, at most %10d: %s\n' "$what" "$counted" "${limit:-0}" "$verdict"
done <"$folder/counted"
exit "$status"
