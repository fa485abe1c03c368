# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Synthray and its installer on Windows 10/11 (x64).
#
# STATUS: never run. It was written on Linux from the manuals of vcpkg, CMake and LibTorch, as a plan
# for the first person with a Windows machine. Expect to fix something, and then delete this notice.
#
# Needs: Visual Studio 2022 (C++ workload), CMake 3.25, Ninja, Git, NSIS 3, vcpkg, and the LibTorch zip
# ("Release version", CPU or CUDA) from https://pytorch.org, unpacked.
# In a "x64 Native Tools" PowerShell:
#   packaging\windows\build.ps1 -Vcpkg C:\src\vcpkg -LibTorch C:\src\libtorch
param(
    [Parameter(Mandatory)] [string] $Vcpkg,
    [Parameter(Mandatory)] [string] $LibTorch,
    [switch] $SkipInstaller
)
$ErrorActionPreference = 'Stop'
$project = Resolve-Path (Join-Path $PSScriptRoot '..\..')

function Invoke-Checked {
    param([string] $Program, [string[]] $Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

# 1. Libraries. The first time takes an hour or two; later ones come from vcpkg's binary cache.
Invoke-Checked (Join-Path $Vcpkg 'vcpkg.exe') @('install', '--triplet', 'x64-windows',
    'qtbase', 'qtsvg', 'qttools', 'opencv4[core,jpeg,png,tiff]', 'dcmtk', 'openjpeg',
    'tl-expected', 'qcustomplot', 'boost-math')

# 2. Configure and build.
$build = Join-Path $project 'build\windows'
Invoke-Checked 'cmake' @('-S', $project, '-B', $build, '-G', 'Ninja',
    '-DCMAKE_BUILD_TYPE=Release',
    "-DCMAKE_TOOLCHAIN_FILE=$Vcpkg\scripts\buildsystems\vcpkg.cmake",
    "-DTorch_DIR=$LibTorch\share\cmake\Torch")
Invoke-Checked 'cmake' @('--build', $build, '--parallel')

# 3. Tests, without a screen. LibTorch's DLLs must be found.
$env:PATH = "$LibTorch\lib;$env:PATH"
$env:QT_QPA_PLATFORM = 'offscreen'
Invoke-Checked 'ctest' @('--test-dir', $build, '--output-on-failure')

# 4. Installer: build\windows\synthray-<version>-win64.exe
if (-not $SkipInstaller) {
    Push-Location $build
    try { Invoke-Checked 'cpack' @('-G', 'NSIS') } finally { Pop-Location }
}
