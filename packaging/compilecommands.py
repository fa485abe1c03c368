# SPDX-License-Identifier: GPL-3.0-or-later
"""compilecommands.py FROM TO FILE...: the compile commands that clang's tools can read.

Writes the entries of the files named to TO, without what only GCC knows, and prints the files that
have an entry, one a line.
"""
import json
import os
import re
import shlex
import shutil
import sys

source, target, *wanted = sys.argv[1:]
wanted = {os.path.realpath(file) for file in wanted}



def single_files(entry):
    """The entry; of a file that includes others to compile them together, one for each of those."""
    path = os.path.realpath(os.path.join(entry["directory"], entry["file"]))
    if not os.path.basename(path).startswith("unity_") or not os.path.exists(path):
        yield path, entry["command"]
        return
    with open(path, encoding="utf-8") as unity:
        for file in re.findall(r'^#include "(.+\.cpp)"', unity.read(), re.MULTILINE):
            yield os.path.realpath(file), entry["command"].replace(entry["file"], file)


entries = []
with open(source, encoding="utf-8") as database:
    commands = [single for entry in json.load(database)
                for single in ((entry, *pair) for pair in single_files(entry))]
for entry, file, line in commands:
    if file not in wanted:
        continue
    words = shlex.split(line)
    # After a launcher such as ccache.
    compiler = next(i for i, word in enumerate(words)
                    if re.search(r"(^|/)[\w.-]*(\+\+|gcc|clang)[\d.-]*$", word))
    words = words[compiler:]
    command, i = [], 0
    while i < len(words):
        if words[i] == "-include" and words[i + 1].endswith("cmake_pch.hxx"):
            # GCC's precompiled version is next to the original; clang would use it, but cannot read it.
            copy = os.path.join(os.path.dirname(target), f"pch{abs(hash(words[i + 1]))}.hxx")
            shutil.copyfile(words[i + 1], copy)
            command += ["-include", copy]
            i += 2
            continue
        if words[i] not in ("-Winvalid-pch", "-Wshadow=local", "-fpch-preprocess"):
            command.append(words[i])
        i += 1
    entries.append({"directory": entry["directory"], "file": file, "arguments": command})
    wanted.discard(file)

with open(target, "w", encoding="utf-8") as database:
    json.dump(entries, database, indent=1)
for entry in entries:
    print(os.path.relpath(entry["file"]))
