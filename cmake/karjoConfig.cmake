# SPDX-License-Identifier: Apache-2.0
#
# find_package(karjo) gives karjo::core (headers), karjo::karjo (the C++ library) and karjo::capi (libkarjo.so), as far as they
# were built; COMPONENTS core karjo capi says which of them must be there. karjo::karjo links minizip and zlib, for DOCX and ODT.
# Installed karjo needs no other package, but for the component intl: karjo::intl, and karjo::intl_capi (libkarjo_intl.so), need ICU.

include(${CMAKE_CURRENT_LIST_DIR}/karjoTargets.cmake)
if("intl" IN_LIST karjo_FIND_COMPONENTS AND EXISTS ${CMAKE_CURRENT_LIST_DIR}/karjoIntlTargets.cmake)
  find_package(ICU 70 QUIET COMPONENTS i18n uc)
  if(ICU_FOUND)
    include(${CMAKE_CURRENT_LIST_DIR}/karjoIntlTargets.cmake)
  endif()
endif()
foreach(component IN LISTS karjo_FIND_COMPONENTS)
  if(TARGET karjo::${component})
    set(karjo_${component}_FOUND TRUE)
  elseif(karjo_FIND_REQUIRED_${component})
    set(karjo_FOUND FALSE)
    set(karjo_NOT_FOUND_MESSAGE "this karjo was installed without karjo::${component}")
  endif()
endforeach()
