"""The list page: a table of one view's records with search, filters and columns, and the card or form beside it."""
