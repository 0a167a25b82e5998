"""The band of line coverage: hours of stock at each location, on the clock of the deliveries above it."""
