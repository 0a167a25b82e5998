"""Whether a mail program is there is asked of what the desktop's own lists say."""

from pathlib import Path

import pytest

from jitdesk.ui.writing.mail_program import is_taken

MAILTO = "x-scheme-handler/mailto"

pytestmark = pytest.mark.usefixtures("desktop")


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty desktop: its folders of settings and of programs."""
    for name in ("CONFIG_HOME", "DATA_HOME", "CONFIG_DIRS", "DATA_DIRS"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name.lower()))
    for folder in (tmp_path / "config_home", tmp_path / "data_dirs" / "applications"):
        folder.mkdir(parents=True)
    return tmp_path


def test_an_empty_desktop_has_no_mail_program() -> None:
    assert not is_taken(MAILTO)


def test_a_program_that_says_it_takes_addresses_is_one(desktop: Path) -> None:
    programs = desktop / "data_dirs" / "applications"
    (programs / "post.desktop").write_text("[Desktop Entry]\n")
    (programs / "mimeinfo.cache").write_text(
        f"[MIME Cache]\ntext/plain=post.desktop;\n{MAILTO}=gone.desktop;post.desktop;\n"
    )
    assert is_taken(MAILTO)
    assert not is_taken("message/rfc822")


def test_a_program_in_a_folder_is_named_with_a_dash(desktop: Path) -> None:
    folder = desktop / "data_dirs" / "applications" / "kde"
    folder.mkdir()
    (folder / "mail.desktop").write_text("[Desktop Entry]\n")
    (desktop / "config_home" / "mimeapps.list").write_text(
        f"[Default Applications]\n{MAILTO}=kde-mail.desktop\n"
    )
    assert is_taken(MAILTO)


def test_a_program_that_was_removed_is_none(desktop: Path) -> None:
    (desktop / "config_home" / "mimeapps.list").write_text(f"[Default Applications]\n{MAILTO}=gone.desktop\n")
    assert not is_taken(MAILTO)


def test_a_list_that_is_no_text_names_none(desktop: Path) -> None:
    (desktop / "config_home" / "mimeapps.list").write_bytes(b"\xff\xfe=\x00" * 50)
    (desktop / "config_home" / "gnome-mimeapps.list").mkdir()
    assert not is_taken(MAILTO)
