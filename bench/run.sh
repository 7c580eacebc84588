#!/bin/sh
# Compares what `lab watch` finds with what repetition, stress and Lincheck find in the same programs, and prints a table in Markdown.
# Build the grader first: ./lab exercises. It takes some minutes, and means nothing on a machine that does something else.
set -eu
cd "$(dirname -- "$0")"
mvn -q -B package dependency:copy-dependencies >&2
mkdir -p target/out
bench() {
    java -cp 'target/classes:target/dependency/*' zorgian.bench.Bench "$@"
}
bench names > target/out/names
./ours.sh < target/out/names > target/out/ours
bench repeat 1000 > target/out/repeat
bench repeat-for 2000 > target/out/repeat-for
bench stress 100000 > target/out/stress 2> target/out/stress.err
JAVA_TOOL_OPTIONS=-Dshort.loops=true bench lincheck 1000 > target/out/lincheck 2> target/out/lincheck.err
./table.sh
