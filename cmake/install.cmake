# SPDX-License-Identifier: Apache-2.0
#
# Headers, libraries, the command, the CMake package and the pkg-config files. Targets have the same names here and installed.

include(CMakePackageConfigHelpers)

set(karjo_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/karjo)
install(TARGETS karjo_core EXPORT karjoTargets)
install(DIRECTORY include/karjo DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(TARGET karjo_cpp)
  install(TARGETS karjo_cpp EXPORT karjoTargets)
endif()
if(TARGET karjo_capi)
  install(TARGETS karjo_capi EXPORT karjoTargets)
  install(FILES capi/include/karjo.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endif()
if(TARGET karjo_cli)
  install(TARGETS karjo_cli)
  install(FILES docs/man/karjo.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES src/cli/karjo.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME karjo)
endif()

install(EXPORT karjoTargets NAMESPACE karjo:: DESTINATION ${karjo_package_dir})
install(FILES cmake/karjoConfig.cmake DESTINATION ${karjo_package_dir})
# Before 1.0 a minor version may change the C++ interface.
write_basic_package_version_file(karjoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/karjoConfigVersion.cmake DESTINATION ${karjo_package_dir})

# karjo_install_pkg_config(<name> <description> <libs> <requires>)
function(karjo_install_pkg_config name description libs requires)
  file(RELATIVE_PATH root /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  string(REGEX REPLACE "/$" "" root ${root})
  configure_file(cmake/karjo.pc.in ${name}.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()
karjo_install_pkg_config(karjo-core "karjo's headers: C++20, nothing to link" "" "")
if(TARGET karjo_cpp)
  karjo_install_pkg_config(karjo-cpp "karjo for C++20" "-L\${libdir} -lkarjo_cpp" "karjo-core")
endif()
if(TARGET karjo_capi)
  karjo_install_pkg_config(karjo "karjo's C ABI" "-L\${libdir} -lkarjo" "")
endif()
