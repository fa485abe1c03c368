# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows (cpack -G NSIS, after packaging/windows/build.ps1). Not tried yet: written
# from the manuals of CMake, Qt and NSIS; see the head of build.ps1.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Synthray)
set(CPACK_PACKAGE_EXECUTABLES synthray Synthray)
set(CPACK_NSIS_DISPLAY_NAME Synthray)
set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/packaging/windows/synthray.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\synthray.exe")
set(CPACK_NSIS_MODIFY_PATH ON) # synthray-cli in every console
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)

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
