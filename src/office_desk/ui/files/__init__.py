"""Files that records carry: put in, handed out, opened."""
