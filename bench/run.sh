#!/bin/sh
# Prints the comparison as Markdown. Build the grader (./lab exercises) and this (mvn -q -f bench package dependency:copy-dependencies) first.
# Each cell is a process of its own; its seconds are wall time with the start of the JVM. JAVA_HOME must be JDK 17 or newer.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
corpus=$here/../grader/acceptance/src/test/corpus
rounds=${ROUNDS:-1000}
stress=${STRESS:-100000}
invocations=${INVOCATIONS:-1000}

bench() {
    timeout 30 java -cp "$here/target/classes:$here/target/dependency/*" zorgian.bench.Bench "$@" 2>>"$here/target/bench.err" || echo "no end in 30 s"
}

millis() {
    echo $(($(date +%s%N) / 1000000))
}

# Runs a command and prints what it printed, with its wall time.
timed() {
    began=$(millis)
    said=$("$@")
    took=$(($(millis) - began))
    printf '%s (%d.%d s)' "$said" $((took / 1000)) $((took % 1000 / 100))
}

watch() {
    if file=$(ls "$here/programs/$1.java" "$corpus"/*/"$1.java" 2>/dev/null); then
        "$here/../lab" watch --json "$here/target/watch.json" "$file" >/dev/null || true
        found=$(sed -n 's/.*"kind" : "\(.*\)".*/\1/p' "$here/target/watch.json" | sort -u | tr '\n' ' ')
        ending=$(sed -n 's/.*"\(ending\|stuck\)" : "\(.*\)".*/\2/p' "$here/target/watch.json" | tr '\n' ' ')
        case "$found$ending" in
            'finished ') printf 'nothing found' ;;
            *) printf 'found: %s' "$found${ending#finished }" ;;
        esac
    fi
}

echo "| program | what is wrong | ours, one run | repeated $rounds times | repeated as long as ours took | stressed $stress times | Lincheck, $invocations invocations |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
bench names | while read -r name about; do
    began=$(millis)
    ours=$(timed watch "$name")
    long=$(($(millis) - began))
    echo "| $name | $about | $ours | $(timed bench repeat "$rounds" "$name") | $(timed bench repeat-for "$long" "$name") |" \
        "$(timed bench stress "$stress" "$name") | $(timed bench lincheck "$invocations" "$name") |"
done
