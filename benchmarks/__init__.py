"""The speed budgets, measured against the bare limit in the same run."""
