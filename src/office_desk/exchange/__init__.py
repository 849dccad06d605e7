"""Files in and out: what other programs write becomes plain values, and plain values become their files.

Nothing here knows the window or the database; each format answers with its own neutral data.
"""
