"""ANSI X12: from the separators to the lines of each transaction set."""
