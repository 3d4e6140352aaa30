#!/usr/bin/env bash
# The one door: ./do lists the tasks, ./do TASK runs one. CI runs the same.
set -euo pipefail
cd "$(dirname "$0")"
. ./.jdk

tasks() {
    cat <<'TASKS'
check    format, compile with all warnings as errors, unit and architecture tests of core      < 1 min
test     everything: check, and the tests of engine and server on real files and processes     < 8 min
golden   rewrite the expected plans and conversations; read the diff as a person would
bench    ratios to what x264 alone costs, shake, memory, on photos it makes or DIR it is given
looks    paint docs/looks.md: every transition, motion and filter, from the samples
letters  every text of the table in every place, wide and upright, as sheets in the folder that follows
screenshots  pictures of the studio page in docs/screens, with the Chromium of this machine
dev      build what changed and run ./diorama with the arguments that follow
accept   the real clients of the API on a fresh server (fetches them with npm and Maven; skips what is not there)
load     50 clients at once, a server killed at random moments, and how quick an edit is; prints its figures
format   lay out the sources
TASKS
}

maven() { mvn --batch-mode --no-transfer-progress "$@"; }

# The sums of what Surefire reported, in its own words, as the last line.
summary() {
    grep -hoE '<testsuite [^>]*' */target/surefire-reports/TEST-*.xml | awk '
        { for (i = 1; i <= NF; i++) { split($i, part, "\""); if ($i ~ /^tests=/) tests += part[2]
          if ($i ~ /^errors=/) errors += part[2]; if ($i ~ /^failures=/) failures += part[2]; if ($i ~ /^skipped=/) skipped += part[2] } }
        END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped }'
}

# Builds if need be, then measures from outside.
bench() {
    ./diorama --version >/dev/null
    exec "$JAVA_HOME/bin/java" -Xmx1500m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
        --class-path 'server/target/app/*' bench/Bench.java "$@"
}

# Builds if need be, then paints the pages of looks.
looks() {
    ./diorama --version >/dev/null
    exec "$JAVA_HOME/bin/java" -Xmx1500m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
        --class-path 'server/target/app/*' docs/Looks.java
}

task=${1:-}
[ $# -gt 0 ] && shift
case "$task" in
    check) maven --quiet spotless:check && maven --projects core,server --also-make test \
        -Dtest='diorama.time.*Test,diorama.look.*Test,diorama.plan.*Test,diorama.words.*Test,diorama.speech.*Test,diorama.wire.*Test,diorama.HouseTest' \
        -Dsurefire.failIfNoSpecifiedTests=false "$@" ;;
    test) maven --quiet spotless:check && maven package "$@" && summary ;;
    golden) maven --projects core,server --also-make test -Dtest='*Golden*' -Dsurefire.failIfNoSpecifiedTests=false \
        -Ddiorama.golden=rewrite "$@" && git --no-pager diff --stat ;;
    screenshots | screens) maven --projects core,engine,server --also-make test -Dtest=StudioScreens -Dsurefire.failIfNoSpecifiedTests=false "$@" ;;
    bench) bench "$@" ;;
    looks) looks ;;
    letters) maven --quiet --projects core,engine --also-make test -Dtest=TextTableTest -Dsurefire.failIfNoSpecifiedTests=false \
        "-Ddiorama.sheets=$(realpath -m -- "${1:?say into which folder}")" "${@:2}" ;;
    dev) exec ./diorama "$@" ;;
    accept) exec accept/run "$@" ;;
    load) exec accept/load "$@" ;;
    format) maven --quiet spotless:apply "$@" ;;
    '' | -h | --help | help) tasks ;;
    *) echo "There is no task '$task'. The tasks are:" >&2; tasks >&2; exit 2 ;;
esac
