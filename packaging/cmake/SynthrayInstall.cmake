# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS synthray synthray-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
