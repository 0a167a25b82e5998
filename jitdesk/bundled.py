"""Where the files that come with jitdesk lie: fonts, icons, tokens, sample tables."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a bundled file or folder.

    Parameters
    ----------
    name : str
        Relative to the ``resources`` folder, with slashes: ``"fonts/Inter-Regular.ttf"``.

    Raises
    ------
    FileNotFoundError
        When nothing of that name came with this copy: the installation is incomplete.
    """
    # Inside the package in a wheel and in the frozen app, beside it in a checkout.
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"jitdesk's own file {name} is missing from {_PACKAGE}; install jitdesk again")
