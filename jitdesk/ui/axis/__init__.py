"""The clock that all bands share: moved in one place, painted above them and behind them."""
