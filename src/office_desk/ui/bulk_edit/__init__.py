"""One value for many records at once."""
