"""Values and rules of the plan: no Qt, no SQL, no files, no clock."""
