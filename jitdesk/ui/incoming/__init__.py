"""How suppliers' files come to the window: dropped, pasted, from watched folders; and where they wait."""
