# SPDX-License-Identifier: Apache-2.0
#
# Whether karjo::intl is built: it needs ICU, 70 or later. Everything else builds, and is tested, without it.

set(KARJO_INTL AUTO CACHE STRING "Build karjo::intl, which needs ICU: ON, OFF, or AUTO where ICU is found")
set_property(CACHE KARJO_INTL PROPERTY STRINGS AUTO ON OFF)

set(karjo_with_intl OFF)
if(KARJO_INTL STREQUAL "AUTO" AND NOT PROJECT_IS_TOP_LEVEL)
  # inside another project only what was asked for
elseif(KARJO_INTL)
  find_package(ICU 70 QUIET COMPONENTS i18n uc)
  if(ICU_FOUND)
    set(karjo_with_intl ON)
    message(STATUS "karjo::intl: yes, with ICU ${ICU_VERSION}")
  elseif(KARJO_INTL STREQUAL "AUTO")
    message(STATUS "karjo::intl: no, ICU 70 is not found (Debian: libicu-dev)")
  else()
    message(FATAL_ERROR "KARJO_INTL is ON, and ICU 70 is not found (Debian: libicu-dev)")
  endif()
else()
  message(STATUS "karjo::intl: no, KARJO_INTL is OFF")
endif()
