"""Paper: what each one says is read here, in one state of the desk, and drawn by ``documents``."""
