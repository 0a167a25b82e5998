"""One window on one plant at a time: which plant is chosen, how it is opened, what the next start finds."""
