"""Text pasted from a message, a signature block or a business card, as proposed people."""

from office_desk.exchange.pasted.read_text import read_pasted

__all__ = ["read_pasted"]
