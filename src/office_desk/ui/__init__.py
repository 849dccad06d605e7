"""The window: generic record pages, forms and table models."""
