#!/bin/sh
# An image of newsdesk.app for macOS: dmg.sh VERSION DIST. Signed and made known to Apple where the environment says by whom:
#   NEWSDESK_SIGN       the name of a "Developer ID Application" certificate in the keychain
#   NEWSDESK_NOTARY     the name of a notarytool profile in the keychain
# Without them the application is signed for this machine alone, as macOS demands of every program.
set -eu
version=$1
dist=$2
here=$(cd "$(dirname "$0")" && pwd)
app="$dist/newsdesk.app"
image="$dist/newsdesk-$version-macos-$(uname -m).dmg"

if [ -n "${NEWSDESK_SIGN:-}" ]; then
  # Inside first: every library, then the application around them.
  find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$NEWSDESK_SIGN"
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$NEWSDESK_SIGN" "$app"
else
  codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "newsdesk $version" -srcfolder "$stage" -fs HFS+ -format ULMO -ov "$image"

if [ -n "${NEWSDESK_SIGN:-}" ]; then
  codesign --force --timestamp --sign "$NEWSDESK_SIGN" "$image"
  if [ -n "${NEWSDESK_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NEWSDESK_NOTARY" --wait
    xcrun stapler staple "$image"
  fi
fi
