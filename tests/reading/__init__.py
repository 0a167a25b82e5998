"""Reading the screen as a critical eye does: what is written where, and whether it can be read."""
