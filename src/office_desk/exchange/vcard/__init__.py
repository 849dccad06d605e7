"""vCard 2.1, 3.0 and 4.0: bytes to cards and a list of repairs, and cards to bytes."""

from office_desk.exchange.vcard.card import Card, CardFile, Property
from office_desk.exchange.vcard.reader import CardReader, read_cards
from office_desk.exchange.vcard.repairs import Repair, RepairCode
from office_desk.exchange.vcard.writer import write_cards

__all__ = ["Card", "CardFile", "CardReader", "Property", "Repair", "RepairCode", "read_cards", "write_cards"]
