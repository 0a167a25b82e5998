"""The same services without a window: one command a use case, for scripts, tests and tired hands."""
