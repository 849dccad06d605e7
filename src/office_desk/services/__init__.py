"""Use cases: one function, one transaction, one undo step. The only door that ui and cli knock at. No Qt."""
