"""Use cases over ports: the only owner of the open plan."""
