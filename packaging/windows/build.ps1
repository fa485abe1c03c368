# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Synthray and its installer on Windows 10/11 (x64). Without -LibTorch it builds the viewer: Data, Augment, image
# quality, viewing of runs and studies, without training.
#
# STATUS: no one has run it yet. packaging/README.md lists the steps and what to look at in each.
#
# Needs: Visual Studio 2022 (C++ workload), CMake 3.25, Ninja, Git, NSIS 3, vcpkg, and for training the LibTorch zip
# ("Release version", CPU or CUDA) from https://pytorch.org, unpacked.
# In an "x64 Native Tools" PowerShell:
#   packaging\windows\build.ps1 -Vcpkg C:\src\vcpkg                                 the viewer
#   packaging\windows\build.ps1 -Vcpkg C:\src\vcpkg -LibTorch C:\src\libtorch       everything; CUDA if that LibTorch has it
param(
    [Parameter(Mandatory)] [string] $Vcpkg,
    [string] $LibTorch,
    [switch] $SkipTests,
    [switch] $SkipInstaller
)
$ErrorActionPreference = 'Stop'
$project = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path

function Invoke-Checked {
    param([string] $Program, [string[]] $Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

# 1. Configure. vcpkg reads vcpkg.json and builds the libraries: an hour or two the first time, later from its cache.
$flavour = if ($LibTorch) { 'full' } else { 'viewer' }
$build = Join-Path $project "build\windows-$flavour"
$options = @('-S', $project, '-B', $build, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release',
    "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake", '-DVCPKG_TARGET_TRIPLET=x64-windows')
if ($LibTorch) {
    if (-not (Test-Path (Join-Path $LibTorch 'lib\torch_cpu.dll'))) { throw "$LibTorch has no lib\torch_cpu.dll." }
    $options += "-DTorch_DIR=$LibTorch\share\cmake\Torch"
} else {
    $options += @('-DSYNTHRAY_LEARN=OFF', '-DCMAKE_DISABLE_FIND_PACKAGE_Torch=ON')
}
Invoke-Checked 'cmake' $options

# 2. Build.
Invoke-Checked 'cmake' @('--build', $build, '--parallel')

# 3. Tests, without a screen.
if ($LibTorch) { $env:PATH = "$LibTorch\lib;$env:PATH" }
if (-not $SkipTests) {
    $env:QT_QPA_PLATFORM = 'offscreen'
    Invoke-Checked 'ctest' @('--test-dir', $build, '--output-on-failure', '-LE', 'bench')
}

# 4. What will be installed, and a check that no DLL is missing there.
$stage = Join-Path $build 'stage'
if (Test-Path $stage) { Remove-Item -Recurse -Force $stage }
Invoke-Checked 'cmake' @('--install', $build, '--prefix', $stage)
& (Join-Path $PSScriptRoot 'imports.ps1') -Folder (Join-Path $stage 'bin')
if ($LibTorch -and (Test-Path (Join-Path $LibTorch 'lib\torch_cuda.dll'))) {
    $needed = & dumpbin /nologo /dependents (Join-Path $stage 'bin\synthray_learn.dll') | Out-String
    if ($needed -notmatch 'torch_cuda\.dll') { throw 'synthray_learn.dll does not load torch_cuda.dll.' }
}

# 5. Installer: <build>\synthray-<version>-win64.exe
if (-not $SkipInstaller) {
    Push-Location $build
    try { Invoke-Checked 'cpack' @('-G', 'NSIS') } finally { Pop-Location }
}
