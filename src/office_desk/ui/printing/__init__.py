"""From the window to paper: what can be printed where, the preview, the printer and files."""
