"""The columns of the Today page."""
