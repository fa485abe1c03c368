#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and runs them, one after the other.
set -euo pipefail
usage() {
    cat <<'TEXT'
run.sh [-m MINUTES] [-s FOLDER].. [-n] [TARGET..]
  TARGET     image dicom palette tags csv json index weights (default: all of them)
  -m         minutes of processor time for each (default: 30); other programs do not count
  -s FOLDER  more seeds (files below it up to 200 kB) for image, dicom and tags; may be repeated
  -N         niceness (default: 19)
  -n         no build, only run
  -k         keep: minimise the found inputs and put the small ones into corpus/
Findings (crash-*, timeout-*, oom-*) are left in build/fuzz/findings/TARGET. Fix them and put the file
into corpus/TARGET, where test_corpus opens it from then on. Do not use files of unclear origin as
seeds: findings are derived from them.
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

# Detects leaks. Only this project's code is instrumented, not DCMTK, libtiff and other libraries.
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=0:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
# Processor seconds of a process and its finished children.
processor_seconds() {
    local fields
    read -r -a fields <<<"$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null)" || true
    [ ${#fields[@]} -gt 14 ] || { echo 0; return; }
    echo $(((fields[11] + fields[12] + fields[13] + fields[14]) / $(getconf CLK_TCK)))
}
# Every input writes files, so use memory if possible.
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm

generated=build/fuzz/seeds
[ -d $generated ] || python3 tests/fuzz/seeds.py $generated
failed=0
for target in "${entries[@]}"; do
    work=build/fuzz/corpus/$target found=build/fuzz/findings/$target
    mkdir -p "$work" "$found" "tests/fuzz/corpus/$target"
    from=("tests/fuzz/corpus/$target")
    [ ! -d "$generated/$target" ] || from+=("$generated/$target")
    case $target in
    image | dicom | tags)
        from+=(tests/golden/images/dicom)
        for folder in ${seeds[@]+"${seeds[@]}"}; do
            while IFS= read -r -d '' file; do
                cp "$file" "$work/seed-$(sha1sum <"$file" | cut -c1-16)"
            done < <(find "$folder" -type f -size -200k -print0)
        done ;;
    esac
    dictionary=()
    dictionary_file=tests/fuzz/${target/tags/dicom}.dict
    [ ! -f "$dictionary_file" ] || dictionary=("-dict=$dictionary_file")
    common=("${dictionary[@]}" -max_len=200000 -timeout=120 -rss_limit_mb=2048 -malloc_limit_mb=2048)
    if [ $keep = yes ]; then
        small=$(mktemp -d)
        nice -n 19 "build/fuzz/bin/fuzz_$target" "${common[@]}" -merge=1 "$small" "$work" "${from[@]}"
        find "$small" -type f -size -4k -exec cp -n {} "tests/fuzz/corpus/$target/" \;
        rm -r "$small"
        continue
    fi
    echo "== $target: $minutes minutes of processor time"
    program=$(mktemp) # a copy, because a build may replace the original meanwhile
    cp "build/fuzz/bin/fuzz_$target" "$program" && chmod +x "$program"
    # Inputs run in child processes, so that a finding does not end the run.
    setsid nice -n "$niceness" "$program" "${common[@]}" -fork=1 -ignore_crashes=1 -ignore_timeouts=1 \
        -ignore_ooms=1 -artifact_prefix="$found/" "$work" "${from[@]}" >"build/fuzz/$target.log" 2>&1 &
    fuzzer=$!
    while kill -0 $fuzzer 2>/dev/null && [ "$(processor_seconds $fuzzer)" -lt $((minutes * 60)) ]; do
        sleep 5
    done
    kill -TERM -- -$fuzzer 2>/dev/null || true # the whole process group
    wait $fuzzer || true
    rm -rf "$program" "${TMPDIR:-/tmp}/libFuzzerTemp.FuzzWithFork$fuzzer.dir"
    grep -a "^#" "build/fuzz/$target.log" | tail -n 1
    if [ -n "$(ls -A "$found")" ]; then
        failed=1
        echo "FOUND: $(find "$found" -type f | wc -l) files in $found"
        grep -hE 'SUMMARY|runtime error|broken promise' "build/fuzz/$target.log" | sort | uniq -c || true
    fi
done
exit $failed
