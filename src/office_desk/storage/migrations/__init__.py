"""The steps from one schema to the next; a step never imports today's record classes."""
