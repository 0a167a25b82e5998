"""Numbers on arrays: what the plan means for lines, doors and suppliers."""
