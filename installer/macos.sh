#!/bin/sh
# A disk image with jitdesk.app, on macOS 13 or later. NOT YET RUN on a Mac. Without a developer's signature macOS
# asks before the first start: sign with `codesign --deep --sign IDENTITY` and notarise before handing it out.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet -e '.[package]'
.venv/bin/python -m PyInstaller --noconfirm installer/jitdesk.spec
version=$(.venv/bin/python -c 'import jitdesk; print(jitdesk.__version__)')
hdiutil create -volname jitdesk -srcfolder dist/jitdesk.app -ov -format UDZO "dist/jitdesk-$version.dmg"
echo "dist/jitdesk-$version.dmg"
