"""The assistant that brings files and pasted text into the desk: read, looked at, corrected, then stored at once."""
