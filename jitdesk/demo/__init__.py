"""Generates the demo plants and the files that their suppliers would send."""
