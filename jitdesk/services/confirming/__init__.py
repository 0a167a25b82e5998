"""A supplier's file against the plan, as a patch to review: read, match, compare, accept."""
