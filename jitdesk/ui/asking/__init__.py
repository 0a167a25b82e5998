"""Small frames in which a value or two is asked for, beside what they are about."""
