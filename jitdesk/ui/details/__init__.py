"""The right panel: one delivery, or one part, with all that is known of it."""
