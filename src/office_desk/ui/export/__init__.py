"""Lists on their way out of the window: to a file, to the clipboard, or dragged to another program."""
