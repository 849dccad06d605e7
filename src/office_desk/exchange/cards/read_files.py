"""Pictures and other octets of a card as files of the record; an address of a picture is never opened."""

from __future__ import annotations

import struct

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.incoming import IncomingFile
from office_desk.exchange.vcard import properties
from office_desk.exchange.vcard.card import Card, Property

LARGEST_FILE = 20_000_000  # octets
MOST_PIXELS = 25_000_000  # what a window can show without running out of memory
LARGEST_CARRIED = 20_000  # octets that a text field carries; more becomes a file

_PURPOSES = {"PHOTO": "photo", "LOGO": "logo"}
_EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "image/heic": ".heic",
}


def take_files(view: CardView, fitting: Fitting) -> list[Property]:
    """Put the octets of a card among the files of its record; what is small and no picture is answered."""
    carried: list[Property] = []
    if not view.has_octets and _PURPOSES.keys().isdisjoint(view.names):
        return carried
    for each in view.card.properties:
        if isinstance(each.value, bytes):
            if each.name not in _PURPOSES and len(each.value) <= LARGEST_CARRIED:
                carried.append(each)
            elif each.value:
                _take(each, fitting)
        elif each.name in _PURPOSES and each.text.strip():
            fitting.warn("card_picture_by_address", property=each.name, value=each.text.strip())
            carried.append(each)
    return carried


def _take(each: Property, fitting: Fitting) -> None:
    data = each.value
    if not isinstance(data, bytes):
        return
    purpose = _PURPOSES.get(each.name, "other")
    media_type = _media_type(each)
    if len(data) > LARGEST_FILE:
        fitting.warn("card_file_too_large", property=each.name, limit=LARGEST_FILE // 1_000_000)
        return
    if purpose != "other" and media_type not in _EXTENSIONS:
        fitting.warn("card_picture_unknown", property=each.name)
        purpose = "other"
    width, height = picture_size(data)
    if width * height > MOST_PIXELS:
        fitting.warn("card_picture_too_large", property=each.name, width=width, height=height)
        return
    extension = _EXTENSIONS.get(media_type, ".bin")
    name = f"{each.name.lower()}{extension}"
    if all(file.content != data for file in fitting.record.files):
        fitting.record.add_file(IncomingFile(name, purpose, media_type or "application/octet-stream", data))


def _media_type(each: Property) -> str:
    told = properties.photo(Card("4.0", (Property("PHOTO", each.value, each.params),)))
    return told.media_type if told else ""


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as the head of a PNG, GIF, BMP or JPEG says; (0, 0) where it cannot be told."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return _two(">II", data, 16)
    if data.startswith(b"GIF8") and len(data) >= 10:
        return _two("<HH", data, 6)
    if data.startswith(b"BM") and len(data) >= 26:
        width, height = _two("<ii", data, 18)
        return abs(width), abs(height)
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Go from segment to segment to the frame header (ITU-T T.81, B.2.2)."""
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _two(">HH", data, place + 5)
            return width, height
        place += 2 + max(2, int.from_bytes(data[place + 2 : place + 4], "big"))
    return 0, 0


def _two(form: str, data: bytes, place: int) -> tuple[int, int]:
    first, second = struct.unpack_from(form, data, place)
    return int(first), int(second)
