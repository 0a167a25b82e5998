"""Build ``dist/jitdesk_VERSION_ARCH.deb`` from the frozen app in ``dist/jitdesk``.

    .venv/bin/python -m PyInstaller --noconfirm installer/jitdesk.spec && python3 installer/build_deb.py

Needs dpkg-deb. The package stands below /usr/lib/jitdesk; the command is /usr/bin/jitdesk.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FROZEN = ROOT / "dist" / "jitdesk"

# The frozen app carries Qt and most of X; these it takes from the system.
DEPENDS = ("libgl1", "libegl1", "libfontconfig1", "libxcb-cursor0", "fonts-dejavu-core")

CONTROL = """\
Package: jitdesk
Version: {version}
Architecture: {architecture}
Maintainer: jitdesk founders <founders@jitdesk.invalid>
Installed-Size: {kib}
Depends: libc6 (>= {glibc}), {depends}
Section: misc
Priority: optional
Description: desk of a just-in-time plant's inbound coordinator
 Deliveries by door, the coverage of the lines and the delay of the suppliers on one clock.
"""

DESKTOP_ENTRY = """\
[Desktop Entry]
Type=Application
Name=jitdesk
Comment=Deliveries, line coverage and supplier delay on one clock
Exec=jitdesk open %f
Icon=jitdesk
Terminal=false
Categories=Office;
"""


def version() -> str:
    """Return jitdesk's version as its package states it."""
    source = (ROOT / "jitdesk" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    if found is None:
        raise SystemExit("jitdesk/__init__.py states no __version__")
    return found[1]


def architecture() -> str:
    """Return Debian's name of this machine's processor."""
    answer = subprocess.run(["dpkg", "--print-architecture"], stdout=subprocess.PIPE, text=True, check=True)
    return answer.stdout.strip()


def control(size_bytes: int) -> str:
    """Return the package's description, for an app of this size built on this system."""
    return CONTROL.format(
        version=version(),
        architecture=architecture(),
        kib=size_bytes // 1024,
        glibc=platform.libc_ver()[1],
        depends=", ".join(DEPENDS),
    )


def lay_out(tree: Path) -> None:
    """Put every file where it will lie on the user's machine."""
    usr = tree / "usr"
    shutil.copytree(FROZEN, usr / "lib" / "jitdesk", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "jitdesk").symlink_to("../lib/jitdesk/jitdesk")
    _put(usr / "share" / "applications" / "jitdesk.desktop", DESKTOP_ENTRY)
    icon = (ROOT / "resources" / "app" / "jitdesk.svg").read_text("utf-8")
    _put(usr / "share" / "icons" / "hicolor" / "scalable" / "apps" / "jitdesk.svg", icon)
    _put(usr / "share" / "doc" / "jitdesk" / "copyright", (ROOT / "LICENSE").read_text("utf-8"))
    size = sum(path.stat().st_size for path in usr.rglob("*") if path.is_file() and not path.is_symlink())
    _put(tree / "DEBIAN" / "control", control(size))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def main() -> int:
    """Build the package and print where it lies."""
    if not FROZEN.is_dir():
        print(f"{FROZEN} is not there: freeze the app first (see installer/jitdesk.spec)", file=sys.stderr)
        return 1
    package = ROOT / "dist" / f"jitdesk_{version()}_{architecture()}.deb"
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "jitdesk"
        tree.mkdir(mode=0o755)
        lay_out(tree)
        # zstd: two seconds instead of two and a half minutes with xz, for a third more size.
        build = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(tree), str(package)]
        subprocess.run(build, check=True)
    print(package)
    return 0


if __name__ == "__main__":
    sys.exit(main())
