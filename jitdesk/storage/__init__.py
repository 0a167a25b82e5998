"""The plant file: migrations, rows, journal."""
