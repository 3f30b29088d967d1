#!/bin/sh
# Usage: sh tests/bench/scan.sh [MIB]
#
# Times vsswhy on one large log (256 MiB unless told otherwise), one job, beside `wc -l` and, where it is installed,
# `rg -c -F -f` with the codes and names of the rules. The commands run in turn, so that their ratio holds when the
# machine drifts; the medians of five rounds and their ratios are printed. No test depends on them.

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 1
vsswhy=${VSSWHY:-$root/build/vsswhy}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
log=$folder/big.log

[ -x "$vsswhy" ] || { echo "$vsswhy is missing: sh tools/run.sh builds it" >&2; exit 1; }
lua5.4 "$root/tests/bench/make_log.lua" "${1:-256}" >"$log" || exit 1
"$vsswhy" rules list | grep -o '0x[0-9a-f]\{8\}' | sed 's/^0x//' | sort -u >"$folder/lower"
tr a-f A-F <"$folder/lower" | cat - "$folder/lower" | sort -u >"$folder/words"
sed -n "s/^  name *= \"\(.*\)\",$/\1/p" "$root"/rules/*/*.lua | sort -u >>"$folder/words"
printf 'COM Error(\nLevel=ERROR\n' >>"$folder/words"

cat "$log" >/dev/null

# Milliseconds of a command; its output is thrown away, and a failed backup is no failure of the bench.
time_of() {
    begun=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - begun) / 1000000))
}

for round in 0 1 2 3 4 5; do # the first is not counted
    one=$(time_of "$vsswhy" --jobs 1 "$log") two=$(time_of wc -l "$log")
    three=$(command -v rg >/dev/null && time_of rg -c -F -f "$folder/words" "$log")
    [ "$round" = 0 ] && continue
    echo "$one" >>"$folder/vsswhy"
    echo "$two" >>"$folder/wc"
    [ -n "$three" ] && echo "$three" >>"$folder/rg"
done

median() {
    sort -n "$1" | sed -n 3p
}

ours=$(median "$folder/vsswhy")
echo "log: $(wc -c <"$log") bytes, $(wc -l <"$log") lines; $(wc -l <"$folder/words") words for rg"
for other in wc rg; do
    [ -f "$folder/$other" ] || continue
    theirs=$(median "$folder/$other")
    echo "vsswhy $ours ms, $other $theirs ms: $((ours * 100 / (theirs > 0 ? theirs : 1))) % of its time"
done
