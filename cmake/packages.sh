# SPDX-License-Identifier: Apache-2.0
#
# Sourced by tests/run and examples/quickstart: installs the Debian and Ubuntu packages that are missing, and leaves apt alone
# when none is.
#
#     need g++ c++                            # the package, and the command or header by which it shows
#     need nlohmann-json3-dev nlohmann/json.hpp
#     install_missing

missing=()

need() {
  case $2 in
    */*) [ -e "/usr/include/$2" ] || [ -e "/usr/local/include/$2" ] || missing+=("$1") ;;
    *) command -v "$2" >/dev/null || missing+=("$1") ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "karjo needs packages that are missing here, by their Debian names: ${missing[*]}" >&2
    exit 1
  fi
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    echo "Please run as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  echo "== Installing ${missing[*]}"
  as_root apt-get -qq update || echo "apt-get update failed; trying with the lists that are here" >&2
  if ! apt-get -qq --simulate install "${missing[@]}" >/dev/null 2>&1 && grep -qs '^ID=ubuntu' /etc/os-release; then
    echo "== Adding Ubuntu's component universe in /etc/apt/sources.list.d/universe.list"
    sed -nE 's/^(deb .*) main( .*)?$/\1 universe/p' /etc/apt/sources.list |
      as_root tee /etc/apt/sources.list.d/universe.list >/dev/null
    as_root apt-get -qq update
  fi
  as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
    apt-get -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends install "${missing[@]}" >/dev/null
}
