#!/bin/sh
# Joins what ours.sh and Bench printed, target/out/{names,ours,repeat,repeat-for,stress,lincheck}, to a table in Markdown. A cell: what was found, CPU seconds.
set -eu
cd "$(dirname -- "$0")/target/out"
awk -F '\t' '
    FILENAME == "names" { order[++n] = $1; about[$1] = $2; next }
    { said[FILENAME, $1] = sprintf("%s, %.1f s", $2, $4 / 1000) }
    END {
        print "| program | what is wrong | ours | repeated 1,000 times | repeated for 2 s of CPU time | stressed 100,000 times | Lincheck, 1,000 invocations |"
        print "| --- | --- | --- | --- | --- | --- | --- |"
        for (i = 1; i <= n; i++) {
            line = "| " order[i] " | " about[order[i]]
            split("ours repeat repeat-for stress lincheck", tools, " ")
            for (t = 1; t <= 5; t++) {
                cell = said[tools[t], order[i]]
                line = line " | " (cell == "" ? "not measured" : cell)
            }
            print line " |"
        }
    }' names ours repeat repeat-for stress lincheck
