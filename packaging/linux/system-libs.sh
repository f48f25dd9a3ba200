#!/bin/sh
# What Qt needs of a bare Linux, a font with Arabic letters, and a virtual screen for the tests. Installs it when we
# may, otherwise says how.
[ "$(uname -s)" = Linux ] || exit 0

missing=
need() { # need LIBRARY PACKAGE
  for dir in /lib /usr/lib /lib64 /usr/lib64 /usr/lib/*-linux-gnu* /lib/*-linux-gnu*; do
    [ -e "$dir/$1" ] && return
  done
  missing="$missing $2"
}
need libEGL.so.1 libegl1
need libGL.so.1 libgl1
need libxkbcommon.so.0 libxkbcommon0
need libxkbcommon-x11.so.0 libxkbcommon-x11-0
need libdbus-1.so.3 libdbus-1-3
need libfontconfig.so.1 libfontconfig1
need libglib-2.0.so.0 libglib2.0-0
need libxcb-cursor.so.0 libxcb-cursor0
need libxcb-icccm.so.4 libxcb-icccm4
need libxcb-image.so.0 libxcb-image0
need libxcb-keysyms.so.1 libxcb-keysyms1
need libxcb-randr.so.0 libxcb-randr0
need libxcb-render-util.so.0 libxcb-render-util0
need libxcb-shape.so.0 libxcb-shape0
need libxcb-xinerama.so.0 libxcb-xinerama0
need libxcb-xkb.so.1 libxcb-xkb1
need libxcb-xtest.so.0 libxcb-xtest0
need libwayland-client.so.0 libwayland-client0
need libwayland-cursor.so.0 libwayland-cursor0
need libcups.so.2 libcups2
need_command() { # need_command COMMAND PACKAGE
  command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}
need_command Xvfb xvfb
need_command setxkbmap x11-xkb-utils
need_command dbus-daemon dbus-daemon
[ -e /usr/libexec/at-spi-bus-launcher ] || [ -e /usr/lib/at-spi2-core/at-spi-bus-launcher ] || missing="$missing at-spi2-core"

found=
for file in /usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf /usr/share/fonts/*/NotoNaskhArabic*.ttf \
            /usr/share/fonts/google-noto*/NotoNaskhArabic*; do
  [ -e "$file" ] && found=1
done
[ -n "$found" ] || missing="$missing fonts-noto-core"
found=
for file in /usr/share/fonts/truetype/noto/NotoSansArabicUI-Regular.ttf /usr/share/fonts/*/NotoSansArabicUI*.ttf; do
  [ -e "$file" ] && found=1
done
[ -n "$found" ] || missing="$missing fonts-noto-ui-core"
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"

[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "newsdesk: installing$missing"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null 2>&1
  # shellcheck disable=SC2086
  if apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1; then exit 0; fi
  for package in $missing; do # one package that has another name here must not hold back the rest
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 || echo "newsdesk: $package could not be installed" >&2
  done
  exit 0
fi
echo "newsdesk: the window or its tests may need packages that are missing here; on Debian or Ubuntu:" >&2
echo "  sudo apt-get install --no-install-recommends$missing" >&2
exit 0
