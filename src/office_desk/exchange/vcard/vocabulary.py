"""The words of the vCard standards: how the value of each property is built, and what bare parameters mean."""

from __future__ import annotations

from enum import Enum, auto


class ValueKind(Enum):
    """How the value of a property is taken apart; `PARTS` for every property that is not listed."""

    TEXT = auto()  # one text; separators in it belong to it
    ADDRESS = auto()  # a URI, date or number: no separators, and none are escaped
    LIST = auto()  # texts between commas
    PARTS = auto()  # components between semicolons, each a list between commas
    COMPONENTS = auto()  # components between semicolons; a comma belongs to the text
    INLINE = auto()  # octets, or an address of them
    CARD = auto()  # another card


_OF_KIND = {
    ValueKind.TEXT: (
        "FN NOTE TITLE ROLE LABEL MAILER SORT-STRING PRODID UID TEL EMAIL TZ CLASS NAME PROFILE LANG KIND CAPURI"
        " EXPERTISE HOBBY INTEREST BIRTHPLACE DEATHPLACE XML ORG-DIRECTORY X-ABLABEL X-ABADR X-WECHAT X-QQ X-AIM"
        " X-ICQ X-JABBER X-MSN X-YAHOO X-SKYPE X-SKYPE-USERNAME X-GOOGLE-TALK X-GTALK X-TELEGRAM X-WHATSAPP X-TWITTER"
        " X-VK X-GADUGADU X-GROUPWISE X-PHONETIC-FIRST-NAME X-PHONETIC-MIDDLE-NAME X-PHONETIC-LAST-NAME"
        " X-PHONETIC-ORG X-MAIDENNAME X-NICKNAME X-SPOUSE X-ASSISTANT X-MANAGER X-EVOLUTION-SPOUSE"
        " X-EVOLUTION-FILE-AS X-FILE-AS X-MS-OL-DEFAULT-POSTAL-ADDRESS"
    ),
    ValueKind.ADDRESS: (
        "URL SOURCE FBURL CALURI CALADRURI MEMBER RELATED IMPP BDAY ANNIVERSARY DEATHDATE REV X-SOCIALPROFILE"
        " X-ANNIVERSARY X-EVOLUTION-ANNIVERSARY X-ABDATE X-EVOLUTION-BLOG-URL X-EVOLUTION-VIDEO-URL"
    ),
    ValueKind.LIST: "CATEGORIES NICKNAME",
    ValueKind.COMPONENTS: "ORG GENDER GEO CLIENTPIDMAP",
    ValueKind.INLINE: "PHOTO LOGO SOUND KEY X-MS-CARDPICTURE",
    ValueKind.CARD: "AGENT",
}
_KINDS = {name: kind for kind, names in _OF_KIND.items() for name in names.split()}

DATES = frozenset(("BDAY", "ANNIVERSARY", "DEATHDATE", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-ABDATE"))
LONG_TEXTS = frozenset(("NOTE", "LABEL"))

# What opens a card whose BEGIN is missing.
OPENS_A_CARD = frozenset(("VERSION", "N", "FN", "TEL", "EMAIL", "ORG"))

# vCard 2.1 (section 3) writes these without a name: TEL;HOME;VOICE. Lower case everywhere inside the program.
_TYPE_WORDS = (
    "home work pref voice fax msg cell pager bbs modem car isdn video pcs text textphone dom intl postal parcel"
    " internet x400 aol applelink attmail cis eworld ibmmail mcimail powershare prodigy tlx jpeg jpg gif png bmp"
    " tiff cgm wmf met pmb dib pict ps pdf mpeg mpeg2 avi qtime wave pcm aiff x509 pgp main iphone other mobile"
    " contact acquaintance friend met co-worker colleague co-resident neighbor child parent sibling spouse kin muse"
    " crush date sweetheart me agent emergency"
)
TYPE_WORDS = frozenset(_TYPE_WORDS.split())
ENCODING_WORDS = frozenset(("QUOTED-PRINTABLE", "QP", "Q", "BASE64", "B", "7BIT", "8BIT"))
VALUE_WORDS = frozenset(("INLINE", "URL", "URI", "CID", "CONTENT-ID", "DATE", "DATE-TIME"))

_MEDIA_TYPES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "heic": "image/heic",
    "pgp": "application/pgp-keys",
    "x509": "application/pkix-cert",
    "wave": "audio/wav",
    "aiff": "audio/aiff",
    "basic": "audio/basic",
}
_TYPES_OF_MEDIA = {media: word.upper() for word, media in reversed(_MEDIA_TYPES.items())}


def kind_of_value(name: str, value_parameter: str) -> ValueKind:
    """How the value of a property is built; VALUE can change it (RFC 6350, 5.2; RFC 2426, 2.2)."""
    kind = _KINDS.get(name, ValueKind.PARTS)
    if value_parameter == "binary" or (value_parameter == "uri" and name.startswith("X-")):
        return ValueKind.INLINE
    if value_parameter in ("uri", "url") and kind is not ValueKind.INLINE:
        return ValueKind.ADDRESS
    return ValueKind.TEXT if value_parameter == "text" and kind is ValueKind.ADDRESS else kind


def media_type_of_word(word: str) -> str:
    """The media type that TYPE=JPEG and its like mean, or ""."""
    return word.lower() if "/" in word else _MEDIA_TYPES.get(word.lower(), "")


def word_of_media_type(media_type: str) -> str:
    """What vCard 2.1 and 3.0 write for a media type: its old word, or the media type itself."""
    return _TYPES_OF_MEDIA.get(media_type, media_type)
