"""The month as a grid: where things stand in it, and how it is drawn."""
