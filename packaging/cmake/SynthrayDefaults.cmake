# SPDX-License-Identifier: GPL-3.0-or-later
# Settings for all targets: language level, warnings, sanitizers, ccache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

# All programs in one folder, so that tests and scripts find them in every build.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# Their shared libraries are next to that folder, as in an installation.
set(SYNTHRAY_LIBRARY_DIR lib/synthray)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/${SYNTHRAY_LIBRARY_DIR}")
set(CMAKE_OPTIMIZE_DEPENDENCIES ON) # objects of a room need not wait for those of the room below
set(CMAKE_LINK_DEPENDS_NO_SHARED ON) # a new library of the same classes needs no new link

find_program(SYNTHRAY_CCACHE ccache)
if(SYNTHRAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without these two, ccache refuses files with precompiled headers and __TIME__ (ccache manual).
  # The base directory and hash_dir let several checkouts share one cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${SYNTHRAY_CCACHE}")
endif()

# lld links the large LibTorch programs several times faster than the default linker.
find_program(SYNTHRAY_LLD NAMES ld.lld)
if(SYNTHRAY_LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (NOT WIN32 OR CMAKE_CROSSCOMPILING))
  add_link_options(-fuse-ld=lld)
endif()

add_library(synthray_flags INTERFACE)
if(MSVC)
  target_compile_options(synthray_flags INTERFACE /W4 /utf-8 /permissive-)
  target_compile_definitions(synthray_flags INTERFACE NOMINMAX _USE_MATH_DEFINES)
  if(SYNTHRAY_WARNINGS_AS_ERRORS)
    target_compile_options(synthray_flags INTERFACE /WX)
  endif()
else()
  target_compile_options(synthray_flags INTERFACE -Wall -Wextra -Wpedantic
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor)
  if(SYNTHRAY_WARNINGS_AS_ERRORS)
    target_compile_options(synthray_flags INTERFACE -Werror)
  endif()
  # Contracting a*b+c into one instruction differs from CPU to CPU: the same recipe must give the
  # same bytes everywhere.
  target_compile_options(synthray_flags INTERFACE -ffp-contract=off)
endif()
target_compile_definitions(synthray_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SYNTHRAY_VERSION="${PROJECT_VERSION}")

if(SYNTHRAY_SANITIZE)
  # Qt's headers compare empty lists with memcmp(..., nullptr, 0): the check for null arguments ends the program there.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=nonnull-attribute -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
if(SYNTHRAY_SANITIZE_THREADS)
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()

if(SYNTHRAY_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SYNTHRAY_FUZZ needs clang: libFuzzer is a part of it (preset 'fuzz')")
  endif()
  # float-cast-overflow is not among 'undefined', but a window or slope from a file can cause it.
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined,float-cast-overflow
    -fno-sanitize=vptr -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()
