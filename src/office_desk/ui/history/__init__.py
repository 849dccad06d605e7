"""What was done on this desk: units of work, their changes field by field, and taking them back."""
