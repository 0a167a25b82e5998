"""What a band is painted on: kept pictures, tiles that a pan carries along, rows that scroll."""
