"""Office Desk: what a representative office keeps about its partners, people and events."""

__version__ = "0.1.0"
