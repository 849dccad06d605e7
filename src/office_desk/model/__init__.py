"""The records and their rules: typed classes, vague values and the field catalog. No Qt, no session."""
