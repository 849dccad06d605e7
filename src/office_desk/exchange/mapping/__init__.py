"""Which column of a table tells what, guessed, kept and carried out: rows become records.

`guess_mapping` reads the headings, `records_of` makes records of the rows by a mapping that a person has seen, and the
mappings a person keeps stand in a file beside the settings.
"""
