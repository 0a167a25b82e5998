"""UN/EDIFACT: from the separators to the lines of each message type."""
