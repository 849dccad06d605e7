"""The page of duplicates: records that may be on the desk twice, laid side by side and made one."""
