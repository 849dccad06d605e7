"""Names in four scripts: pinyin, Palladius, name order, search words, sort keys. Pure functions."""
