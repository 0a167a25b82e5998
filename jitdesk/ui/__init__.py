"""The window and everything that paints."""
