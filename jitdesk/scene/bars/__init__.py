"""The deliveries band without Qt: which bar stands where, how it looks, what it says."""
