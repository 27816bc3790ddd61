# SPDX-License-Identifier: Apache-2.0
#
# karjo_add_tests, karjo_add_c_program and karjo_add_python_test.

find_package(Catch2 REQUIRED)
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

if(Catch2_VERSION VERSION_LESS 3)
  add_library(karjo_catch OBJECT tests/support/catch_main.cpp)
  target_link_libraries(karjo_catch PUBLIC Catch2::Catch2)
  target_compile_options(karjo_catch PRIVATE -O0 -g0 -fno-sanitize=all)  # 18,000 lines that are not ours
  set(karjo_catch_target karjo_catch)
  set(karjo_catch_options -w NoTests)
else()
  add_library(karjo_catch INTERFACE)
  target_link_libraries(karjo_catch INTERFACE Catch2::Catch2WithMain)
  set(karjo_catch_options -w NoAssertions)  # that no test ran is an error of its own
endif()

# karjo_add_tests(<executable> PREFIX <prefix> LABELS <label>… SOURCES <file>.test.cpp… [LIBRARIES <target>…])
#
# One executable for the sources, and one ctest a source file: tests/unit/text/utf8.test.cpp becomes unit.text.utf8. A file
# of which no test case ran fails.
function(karjo_add_tests target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX" "LABELS;SOURCES;LIBRARIES")
  if(NOT arg_SOURCES)
    return()
  endif()
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE karjo::karjo ${arg_LIBRARIES} karjo_catch)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/src)
  target_compile_definitions(${target} PRIVATE KARJO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  karjo_build_flags(${target})
  foreach(source IN LISTS arg_SOURCES)
    get_filename_component(stem ${source} NAME)
    string(REGEX REPLACE "\\.test\\.cpp$" "" stem ${stem})
    add_test(NAME ${arg_PREFIX}.${stem} COMMAND ${target} -\# "[#${stem}.test]" ${karjo_catch_options})
    set_tests_properties(${arg_PREFIX}.${stem} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 600)
  endforeach()
endfunction()

# karjo_add_c_program(<target> <source>): C99 and nothing more, against the shared library.
function(karjo_add_c_program target source)
  add_executable(${target} ${source})
  target_link_libraries(${target} PRIVATE karjo::capi)
  target_compile_options(${target} PRIVATE -Wstrict-prototypes)
  set_target_properties(${target} PROPERTIES C_STANDARD 99 C_STANDARD_REQUIRED ON)
  karjo_build_flags(${target})
endfunction()

# Scripts see the Python package of the source tree and the libkarjo.so of this build. A sanitized library needs its runtime
# in the process first; the search for leaks would judge Python itself.
set(karjo_python_environment PYTHONPATH=${PROJECT_SOURCE_DIR}/capi/python/src PYTHONDONTWRITEBYTECODE=1 PYTHONUTF8=1)
if(TARGET karjo_capi)
  list(APPEND karjo_python_environment KARJO_LIBRARY=$<TARGET_FILE:karjo_capi>)
  if(TARGET karjo_intl_capi)
    list(APPEND karjo_python_environment KARJO_INTL_LIBRARY=$<TARGET_FILE:karjo_intl_capi>)
  endif()
  if(KARJO_SANITIZE)
    string(REGEX REPLACE "address.*" "asan" runtime ${KARJO_SANITIZE})
    string(REGEX REPLACE "thread.*" "tsan" runtime ${runtime})
    set(preload)
    foreach(library lib${runtime}.so libstdc++.so.6)
      execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
        OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE)
      string(APPEND preload " ${path}")
    endforeach()
    list(APPEND karjo_python_environment "LD_PRELOAD=${preload}" ASAN_OPTIONS=detect_leaks=0)
  endif()
endif()

# karjo_add_python_test(<name> LABELS <label>… COMMAND <script> [<argument>…])
function(karjo_add_python_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LABELS;COMMAND")
  add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} ${arg_COMMAND})
  set_tests_properties(${name} PROPERTIES
    LABELS "${arg_LABELS}" TIMEOUT 600 ENVIRONMENT "${karjo_python_environment}" WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endfunction()
