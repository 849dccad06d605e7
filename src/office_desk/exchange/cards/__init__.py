"""vCards as records of people and organizations, and records as cards that other programs read.

Names in three scripts. vCard 4.0 has a place for them: an N and an FN per language, tied by ALTID (RFC 6350, 5.4).
vCard 3.0 and 2.1 have none, so N and FN are the name as the reader of the list writes it, X-PHONETIC-* spells a Chinese
one in Latin letters as phones expect, and X-OFFICE-DESK-NAMES holds all of them for our own reading back. It counts
only as long as FN is still what was written beside it.
"""

from office_desk.exchange.cards.read_records import read_card_records
from office_desk.exchange.cards.write_records import record_cards

__all__ = ["read_card_records", "record_cards"]
