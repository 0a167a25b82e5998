"""Where ``python -m jitdesk`` and the command ``jitdesk`` begin."""

import sys

from jitdesk.cli.command_line import main

if __name__ == "__main__":
    sys.exit(main())
