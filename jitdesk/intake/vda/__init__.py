"""VDA messages with fixed columns: 4905 and 4913."""
