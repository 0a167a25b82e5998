"""The files that come with jitdesk are found, and a missing one is named."""

import pytest

from jitdesk.bundled import resource


def test_a_bundled_file_is_found_from_a_checkout() -> None:
    assert resource("fonts/OFL.txt").read_bytes()


def test_a_bundled_file_that_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/Nobody\.ttf"):
        resource("fonts/Nobody.ttf")
