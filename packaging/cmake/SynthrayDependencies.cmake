# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries that Synthray uses. The minimum versions are those of Debian 12.

if(SYNTHRAY_FUZZ)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
else()
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Svg PrintSupport LinguistTools)
endif()
if(SYNTHRAY_BUILD_TESTS AND NOT SYNTHRAY_FUZZ)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(OpenCV 4.5 REQUIRED COMPONENTS core imgproc)
# Used directly, they detect truncated files. OpenCV's imgcodecs would load 100 more libraries (GDAL
# and its dependencies).
find_package(PNG REQUIRED)
find_package(GIF 5.1 REQUIRED)
find_package(JPEG REQUIRED)
find_package(TIFF REQUIRED)
find_package(ZLIB REQUIRED) # deflated DICOM
find_package(DCMTK 3.6.7 REQUIRED)
# JPEG 2000 and HTJ2K, which DCMTK does not decode. OpenJPEG's CMake package names the target openjp2.
find_package(OpenJPEG REQUIRED)
if("${OPENJPEG_MAJOR_VERSION}.${OPENJPEG_MINOR_VERSION}" VERSION_LESS 2.5) # it has no version file
  message(FATAL_ERROR "OpenJPEG 2.5 or later is needed (High-Throughput JPEG 2000)")
endif()
find_package(Threads REQUIRED)

# Before 3.6.8, DCMTK's CMake package names its libraries without a namespace.
add_library(synthray_dcmtk INTERFACE)
foreach(lib ofstd oflog dcmdata dcmimgle dcmimage dcmjpeg dcmjpls)
  if(TARGET DCMTK::${lib})
    target_link_libraries(synthray_dcmtk INTERFACE DCMTK::${lib})
  elseif(TARGET ${lib})
    target_link_libraries(synthray_dcmtk INTERFACE ${lib})
  endif()
endforeach()
if(DCMTK_INCLUDE_DIRS)
  target_include_directories(synthray_dcmtk SYSTEM INTERFACE ${DCMTK_INCLUDE_DIRS})
endif()

add_library(synthray_openjpeg INTERFACE)
target_link_libraries(synthray_openjpeg INTERFACE openjp2)
target_include_directories(synthray_openjpeg SYSTEM INTERFACE ${OPENJPEG_INCLUDE_DIRS})

add_library(synthray_opencv INTERFACE)
target_link_libraries(synthray_opencv INTERFACE opencv_core opencv_imgproc)
target_include_directories(synthray_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})

if(SYNTHRAY_FUZZ)
  return() # the rest is for training and the window
endif()

if(SYNTHRAY_LEARN)
  include(SynthrayTorch)
endif()

# Headers only: quantiles of Student's t.
find_package(Boost 1.74 REQUIRED)

find_package(QCustomPlotQt6 QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
  add_library(synthray_qcustomplot ALIAS QCustomPlotQt6::QCustomPlotQt6)
  set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES IMPORTED_GLOBAL TRUE)
  if(WIN32) # its header marks what comes from the DLL
    target_compile_definitions(QCustomPlotQt6::QCustomPlotQt6 INTERFACE QCUSTOMPLOT_USE_LIBRARY)
  endif()
else()
  # Other installations (vcpkg, manual) may provide only a header and a library.
  find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
  find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot REQUIRED)
  add_library(synthray_qcustomplot INTERFACE)
  target_include_directories(synthray_qcustomplot SYSTEM INTERFACE ${QCUSTOMPLOT_INCLUDE_DIR})
  target_link_libraries(synthray_qcustomplot INTERFACE ${QCUSTOMPLOT_LIBRARY} Qt6::Widgets Qt6::PrintSupport)
endif()
