# SPDX-License-Identifier: GPL-3.0-or-later
# Lists the DLLs that programs and libraries below -Folder import but that are neither there nor part of Windows.
# Ends with an error if one is missing. Needs dumpbin (Visual Studio).
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
$files = Get-ChildItem -Recurse -File $Folder -Include '*.exe', '*.dll'
if (-not $files) { throw "$Folder has no programs." }
$present = @{}
foreach ($file in $files) { $present[$file.Name.ToLowerInvariant()] = $true }
$missing = @{}
foreach ($file in $files) {
    foreach ($line in (& dumpbin /nologo /dependents $file.FullName)) {
        if ($line -notmatch '^\s+(\S+\.dll)\s*$') { continue }
        $name = $Matches[1].ToLowerInvariant()
        $system = $name -match '^(api-ms-win|ext-ms-win)-' -or (Test-Path (Join-Path $env:SystemRoot "System32\$name"))
        # The C++ runtime may be on this computer and not on the next: it must be in the folder.
        $runtime = $name -match '^(msvcp|vcruntime|concrt|vcomp)\d+'
        if (-not $present[$name] -and ($runtime -or -not $system)) { $missing[$name] += @($file.Name) }
    }
}
foreach ($name in ($missing.Keys | Sort-Object)) { Write-Host "$name is missing; imported by $($missing[$name] -join ', ')" }
if ($missing.Count) { throw "$($missing.Count) DLLs are missing in $Folder." }
Write-Host "$($files.Count) programs and libraries: every import is there."
