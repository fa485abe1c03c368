#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs them, one after the other.
set -euo pipefail
usage() {
    cat <<'TEXT'
run.sh [-m MINUTES] [-s FOLDER].. [-n] [DOOR..]
  DOOR       image dicom palette tags csv json index weights (default: all of them)
  -m         minutes of processor time for each (default: 30); what else the machine does costs none
  -s FOLDER  more seeds (files below it up to 200 kB) for image, dicom and tags; may be repeated
  -N         niceness (default: 19)
  -n         no build, only run
  -k         keep: reduce what was found to the files that matter and put the small ones into corpus/
Findings (crash-*, timeout-*, oom-*) are left in build/fuzz/findings/DOOR; fix them and put the file
into corpus/DOOR, where test_corpus opens it for ever. Files of unclear origin must not become seeds:
what is found is derived from them.
TEXT
}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
minutes=30 build=yes keep=no niceness=19 seeds=()
while getopts m:s:N:nkh option; do
    case $option in
    m) minutes=$OPTARG ;;
    s) seeds+=("$OPTARG") ;;
    N) niceness=$OPTARG ;;
    n) build=no ;;
    k) keep=yes ;;
    h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
entries=("$@")
[ ${#entries[@]} -gt 0 ] || entries=(image dicom palette tags csv json index weights)

if [ $build = yes ]; then
    [ -f build/fuzz/build.ninja ] || cmake --preset fuzz
    cmake --build build/fuzz --parallel 2 --target "${entries[@]/#/fuzz_}"
fi

# Leaks count; DCMTK, libtiff and the other libraries are not instrumented, our own code is.
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=0:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
# Seconds of processor time of a process and of its children that have ended.
processor_seconds() {
    local fields
    read -r -a fields <<<"$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null)" || true
    [ ${#fields[@]} -gt 14 ] || { echo 0; return; }
    echo $(((fields[11] + fields[12] + fields[13] + fields[14]) / $(getconf CLK_TCK)))
}
# Files are written for every input: into memory where there is a place for that.
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm

made=build/fuzz/seeds
[ -d $made ] || python3 tests/fuzz/seeds.py $made
failed=0
for door in "${entries[@]}"; do
    work=build/fuzz/corpus/$door found=build/fuzz/findings/$door
    mkdir -p "$work" "$found" "tests/fuzz/corpus/$door"
    from=("tests/fuzz/corpus/$door")
    [ ! -d "$made/$door" ] || from+=("$made/$door")
    case $door in
    image | dicom | tags)
        from+=(tests/golden/images/dicom)
        for folder in ${seeds[@]+"${seeds[@]}"}; do
            while IFS= read -r -d '' file; do
                cp "$file" "$work/seed-$(sha1sum <"$file" | cut -c1-16)"
            done < <(find "$folder" -type f -size -200k -print0)
        done ;;
    esac
    dictionary=()
    dictionary_file=tests/fuzz/${door/tags/dicom}.dict
    [ ! -f "$dictionary_file" ] || dictionary=("-dict=$dictionary_file")
    common=("${dictionary[@]}" -max_len=200000 -timeout=120 -rss_limit_mb=2048 -malloc_limit_mb=2048)
    if [ $keep = yes ]; then
        small=$(mktemp -d)
        nice -n 19 "build/fuzz/bin/fuzz_$door" "${common[@]}" -merge=1 "$small" "$work" "${from[@]}"
        find "$small" -type f -size -4k -exec cp -n {} "tests/fuzz/corpus/$door/" \;
        rm -r "$small"
        continue
    fi
    echo "== $door: $minutes minutes of processor time"
    program=$(mktemp) # a build meanwhile must not pull it away
    cp "build/fuzz/bin/fuzz_$door" "$program" && chmod +x "$program"
    # A finding does not end the run: each input goes through a child.
    setsid nice -n "$niceness" "$program" "${common[@]}" -fork=1 -ignore_crashes=1 -ignore_timeouts=1 \
        -ignore_ooms=1 -artifact_prefix="$found/" "$work" "${from[@]}" >"build/fuzz/$door.log" 2>&1 &
    fuzzer=$!
    while kill -0 $fuzzer 2>/dev/null && [ "$(processor_seconds $fuzzer)" -lt $((minutes * 60)) ]; do
        sleep 5
    done
    kill -TERM -- -$fuzzer 2>/dev/null || true # it and its child: a group of their own
    wait $fuzzer || true
    rm -rf "$program" "${TMPDIR:-/tmp}/libFuzzerTemp.FuzzWithFork$fuzzer.dir"
    grep -a "^#" "build/fuzz/$door.log" | tail -n 1
    if [ -n "$(ls -A "$found")" ]; then
        failed=1
        echo "FOUND: $(ls "$found" | wc -l) files in $found"
        grep -hE 'SUMMARY|runtime error|broken promise' "build/fuzz/$door.log" | sort | uniq -c || true
    fi
done
exit $failed
