"""What each paper says: pure functions from what the desk knows to the plain values that a template draws."""
