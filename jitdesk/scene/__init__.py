"""Qt-free pictures: the time scale, columns of bars, hit tests, what a sheet says where."""
