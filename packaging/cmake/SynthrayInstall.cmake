# SPDX-License-Identifier: GPL-3.0-or-later
# Install locations and packages: cpack -G DEB on Debian, -G NSIS on Windows (packaging/windows).
include(GNUInstallDirs)

install(TARGETS synthray synthray-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# The project's shared libraries: the code that both programs share, and the module with LibTorch.
if(NOT WIN32)
  install(TARGETS synthray_core LIBRARY DESTINATION ${SYNTHRAY_LIBRARY_DIR})
  if(SYNTHRAY_LEARN)
    install(TARGETS synthray_learn LIBRARY DESTINATION ${SYNTHRAY_LIBRARY_DIR})
  endif()
endif()

# The sample images: Help > Sample images and 'synthray-cli demo' look for ../share/synthray/sample
# from the program.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/sample"
  DESTINATION ${CMAKE_INSTALL_DATADIR}/synthray)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION ${CMAKE_INSTALL_DOCDIR})
# The typeface is built into the program; its licence must be distributed with it.
install(FILES "${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt"
  DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME Inter-OFL.txt)

if(UNIX AND NOT APPLE)
  set(linux_dir "${PROJECT_SOURCE_DIR}/packaging/linux")
  install(FILES "${linux_dir}/synthray.desktop"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES "${linux_dir}/synthray.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES "${linux_dir}/org.synthray.Synthray.metainfo.xml"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/synthray.svg"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES "${linux_dir}/icons/synthray-${size}.png"
      DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
      RENAME synthray.png)
  endforeach()
  install(FILES "${linux_dir}/synthray.1" "${linux_dir}/synthray-cli.1"
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  # Outputs of 'synthray-cli manual', like the manual page above.
  install(FILES "${linux_dir}/completions/synthray-cli.bash"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME synthray-cli)
  install(FILES "${linux_dir}/completions/_synthray-cli"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES "${linux_dir}/completions/synthray-cli.fish"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
  # Required by Debian's policy: copyright information with the package's documents, a changelog of the package beside the
  # program's, both and the manual pages compressed.
  install(FILES "${linux_dir}/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(FILES "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME changelog)
  set(debian_changelog "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian")
  string(TIMESTAMP today "%a, %d %b %Y 00:00:00 +0000" UTC)
  file(CONFIGURE OUTPUT "${debian_changelog}" @ONLY CONTENT "synthray (@PROJECT_VERSION@-1) unstable; urgency=medium

  * See changelog.gz.

 -- Synthray developers <noreply@synthray.invalid>  @today@
")
  install(FILES "${debian_changelog}" DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(CODE "
    set(root \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\")
    foreach(file ${CMAKE_INSTALL_MANDIR}/man1/synthray.1 ${CMAKE_INSTALL_MANDIR}/man1/synthray-cli.1
        ${CMAKE_INSTALL_DOCDIR}/changelog ${CMAKE_INSTALL_DOCDIR}/changelog.Debian)
      execute_process(COMMAND gzip -9nf \"\${root}/\${file}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()")
else()
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_PACKAGE_NAME synthray)
set(CPACK_PACKAGE_VENDOR "Synthray")
set(CPACK_PACKAGE_CONTACT "Synthray developers <noreply@synthray.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for augmenting and generating radiographs")
set(CPACK_PACKAGE_DESCRIPTION
"Opens folders of radiographs (PNG, JPEG, TIFF, DICOM), shows augmentations
side by side, trains generative networks (DCGAN) on them in the background,
with live curves and sample grids, and generates synthetic images that are
marked as such. The window and the command line share recipes and runs.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
# dpkg-shlibdeps finds linked libraries. Listed by hand: an optimised BLAS (LibTorch also accepts the
# reference BLAS, which is many times slower), the SVG plugins for the icons, and the texts of Qt's
# dialogs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp | libopenblas0, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core")

if(WIN32)
  include("${PROJECT_SOURCE_DIR}/packaging/windows/nsis.cmake")
endif()
include(CPack)
