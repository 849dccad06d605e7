"""Paper: schedules, sheets, badges, directories. Values in, pages out; no widgets, no SQL."""
