"""What goes on paper besides the receiving sheets: the hand-over of a shift, and the plan as it stands."""
