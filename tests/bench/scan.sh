#!/bin/sh
# Usage: sh tests/bench/scan.sh [MIB]
#
# Times vsswhy on one large log (256 MiB unless told otherwise), one job, beside `wc -l` and, where it is installed,
# `rg -c -F -f` with the codes and names of the rules; and its start alone. What counts is processor time, so that other
# work on the machine hardly does. The commands run in turn, so that their ratio holds when the machine drifts; the
# medians of five rounds and their ratios are printed. No test depends on them.

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

# Milliseconds of user and system time of a command, of five runs because shells count in hundredths of a second. Its
# output is thrown away, and a failed backup is no failure of the bench. The second line of `times` is that of the
# children: 0m0.12s 0m0.03s.
time_of() {
    (for run in 1 2 3 4 5; do "$@" >/dev/null 2>&1; done; times) |
        awk 'NR == 2 { split($1 $2, t, /[ms]/); print int(1000 * (60 * (t[1] + t[3]) + t[2] + t[4]) / 5 + 0.5) }'
}

for round in 0 1 2 3 4 5; do # the first is not counted
    one=$(time_of "$vsswhy" --jobs 1 "$log") two=$(time_of wc -l "$log") start=$(time_of "$vsswhy" version)
    three=$(command -v rg >/dev/null && time_of rg -c -F -f "$folder/words" "$log")
    [ "$round" = 0 ] && continue
    echo "$one" >>"$folder/vsswhy"
    echo "$start" >>"$folder/start"
    echo "$two" >>"$folder/wc"
    [ -n "$three" ] && echo "$three" >>"$folder/rg"
done

median() {
    sort -n "$1" | sed -n 3p
}

ours=$(median "$folder/vsswhy") start=$(median "$folder/start")
echo "log: $(wc -c <"$log") bytes, $(wc -l <"$log") lines; $(wc -l <"$folder/words") words for rg"
percent() {
    echo $(($1 * 100 / ($2 > 0 ? $2 : 1)))
}

echo "vsswhy $ours ms, $start ms of it to start"
for other in wc rg; do
    [ -f "$folder/$other" ] || continue
    theirs=$(median "$folder/$other")
    echo "$other $theirs ms: vsswhy takes $(percent "$ours" "$theirs") % of its time, without the start" \
        "$(percent $((ours - start)) "$theirs") %"
done
