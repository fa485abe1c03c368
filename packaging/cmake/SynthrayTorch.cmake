# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch as the target synthray_torch, by one of two ways:
#   - its own CMake files: Debian's package, or any newer one with -DTorch_DIR=<libtorch>/share/cmake/Torch. Those of a
#     LibTorch with CUDA want a whole CUDA toolkit with its compiler, which nothing here needs;
#   - -DSYNTHRAY_TORCH=<folder> without them: an unpacked LibTorch, the folder 'torch' of an installed PyTorch, or /usr.
# Programs must load torch_cuda although they call nothing of it by name, so that it registers itself.
# SYNTHRAY_CUDA: LibTorch has CUDA, and the header of its runtime is there.
set(SYNTHRAY_TORCH "" CACHE PATH "Folder of a LibTorch or an installed PyTorch, used without its CMake files")

add_library(synthray_torch INTERFACE)
if(SYNTHRAY_TORCH)
  foreach(library c10 torch_cpu torch c10_cuda torch_cuda)
    find_library(SYNTHRAY_LIB_${library} ${library} PATHS "${SYNTHRAY_TORCH}"
      PATH_SUFFIXES lib "lib/${CMAKE_LIBRARY_ARCHITECTURE}" NO_DEFAULT_PATH)
    if(SYNTHRAY_LIB_${library})
      list(APPEND TORCH_LIBRARIES "${SYNTHRAY_LIB_${library}}")
    elseif(NOT library MATCHES "cuda")
      message(FATAL_ERROR "SYNTHRAY_TORCH: there is no library ${library} in ${SYNTHRAY_TORCH}/lib")
    endif()
  endforeach()
  set(TORCH_INSTALL_PREFIX "${SYNTHRAY_TORCH}")
  set(TORCH_INCLUDE_DIRS "${SYNTHRAY_TORCH}/include" "${SYNTHRAY_TORCH}/include/torch/csrc/api/include")
  if(SYNTHRAY_LIB_torch_cuda AND NOT MSVC)
    set(TORCH_LIBRARIES -Wl,--no-as-needed ${TORCH_LIBRARIES} -Wl,--as-needed)
  endif()
else()
  find_package(Torch 1.13 REQUIRED)
  if(TARGET torch_cuda)
    set(SYNTHRAY_LIB_torch_cuda torch_cuda)
  endif()
endif()
target_link_libraries(synthray_torch INTERFACE ${TORCH_LIBRARIES})
target_include_directories(synthray_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
separate_arguments(_torch_flags NATIVE_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(synthray_torch INTERFACE ${_torch_flags})

if(SYNTHRAY_LIB_torch_cuda)
  find_path(SYNTHRAY_CUDA_INCLUDE_DIR cuda_runtime_api.h
    HINTS ${CUDAToolkit_INCLUDE_DIRS} ${CUDA_INCLUDE_DIRS} "${SYNTHRAY_TORCH}/../nvidia/cuda_runtime/include")
  if(SYNTHRAY_CUDA_INCLUDE_DIR)
    set(SYNTHRAY_CUDA ON)
    target_include_directories(synthray_torch SYSTEM INTERFACE "${SYNTHRAY_CUDA_INCLUDE_DIR}")
    message(STATUS "LibTorch has CUDA: ${SYNTHRAY_LIB_torch_cuda}")
  else()
    message(STATUS "LibTorch has CUDA, but cuda_runtime_api.h is not there: memory is not given back in a pause")
  endif()
  if(MSVC) # a symbol of it, so that the linker keeps the library
    target_link_options(synthray_torch INTERFACE "/INCLUDE:?warp_size@cuda@at@@YAHXZ")
  endif()
endif()
