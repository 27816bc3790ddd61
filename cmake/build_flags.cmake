# SPDX-License-Identifier: Apache-2.0
#
# How karjo's own targets are compiled. Nothing here reaches a program that links karjo.

if(PROJECT_IS_TOP_LEVEL)
  find_program(KARJO_CCACHE ccache)
  mark_as_advanced(KARJO_CCACHE)
  if(KARJO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${KARJO_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KARJO_CCACHE})
  endif()
endif()

if(KARJO_SANITIZE)
  add_compile_options(-fsanitize=${KARJO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${KARJO_SANITIZE})
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  if(KARJO_SANITIZE MATCHES "address" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A null pointer read or written is AddressSanitizer's to find, no class has virtual functions, and no number is read
    # through a pointer cast to it: three checks at every access that would cost half of the time to compile.
    add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
  endif()
endif()
if(KARJO_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

set(karjo_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  list(APPEND karjo_warnings -Wno-restrict)  # wrong in std::string::operator=(const char*): gcc.gnu.org/PR105651
endif()

# karjo_build_flags(<target>): warnings, and no symbol that is not meant to be seen.
function(karjo_build_flags target)
  target_compile_options(${target} PRIVATE ${karjo_warnings} $<$<BOOL:${KARJO_WERROR}>:-Werror>)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    C_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    RUNTIME_OUTPUT_DIRECTORY ${karjo_BINARY_DIR}/bin
    LIBRARY_OUTPUT_DIRECTORY ${karjo_BINARY_DIR}/lib
    ARCHIVE_OUTPUT_DIRECTORY ${karjo_BINARY_DIR}/lib)
endfunction()
