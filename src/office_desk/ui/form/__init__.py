"""The form: one side sheet for every record kind, built from the field catalog."""
