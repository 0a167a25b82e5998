"""Work that takes its time: threads, turns of the event loop, steps of the plan."""
