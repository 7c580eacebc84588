#!/bin/bash
# What `lab watch` says of each program named on standard input: name, what was found, wall ms, CPU ms; the start of its JVMs is in it.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
corpus=$here/../grader/acceptance/src/test/corpus
TIMEFORMAT='%R %U %S'
while read -r name _; do
    file=$(ls "$here/programs/$name.java" "$corpus"/*/"$name.java" 2>/dev/null | head -n 1) || true
    { time "$here/../lab" watch --json "$here/target/watch.json" "$file" >/dev/null </dev/null || true; } 2> "$here/target/watch.time"
    found=$(sed -n 's/.*"kind" : "\(.*\)".*/\1/p' "$here/target/watch.json" | sort -u | paste -sd ' ')
    ending=$(sed -n 's/.*"\(ending\|stuck\)" : "\(.*\)".*/\2/p' "$here/target/watch.json" | paste -sd ' ')
    said=$(echo found: $found ${ending#finished})
    [ "$found$ending" != finished ] || said='nothing found'
    tail -n 1 "$here/target/watch.time" | awk -v n="$name" -v s="$said" '{ printf "%s\t%s\t%d\t%d\n", n, s, $1 * 1000, ($2 + $3) * 1000 }'
done
