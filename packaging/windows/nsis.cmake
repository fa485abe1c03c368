# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows: cpack -G NSIS, after packaging/windows/build.ps1 there or packaging/windows/cross on Debian.
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/synthray.ico")
# CPack looks for its template here first.
set(CPACK_MODULE_PATH "${PROJECT_SOURCE_DIR}/packaging/windows/nsis")

if(CMAKE_CROSSCOMPILING)
  # Qt's plugins, its texts, and every DLL that they and the programs import.
  set(CPACK_SYNTHRAY_NSIS_TARGET "Target amd64-unicode") # Debian's NSIS has it: a 64-bit Wine can run the installer
  install(CODE "execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/packaging/windows/collect\"
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" \"${CMAKE_PREFIX_PATH}\" COMMAND_ERROR_IS_FATAL ANY)")
else()
  # The C++ runtime, so that the program starts on a computer without Visual Studio.
  set(CMAKE_INSTALL_UCRT_LIBRARIES OFF)
  include(InstallRequiredSystemLibraries)
  # vcpkg copies its DLLs next to the programs when it builds; LibTorch and Qt's plugins are copied here.
  install(DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/" DESTINATION ${CMAKE_INSTALL_BINDIR}
    FILES_MATCHING PATTERN "*.dll")
  if(SYNTHRAY_LEARN)
    file(GLOB torch_dlls "${TORCH_INSTALL_PREFIX}/lib/*.dll")
    install(FILES ${torch_dlls} DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
  qt_generate_deploy_app_script(TARGET synthray OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
endif()
