"""Office Desk's own JSON: everything of a list or a whole desk, lossless, for another desk or for a program.

A file is one object (RFC 8259, UTF-8)::

    {"format": "office-desk", "version": 1, "records": [
     {"kind": "people", "uuid": "…", "title": "Zhang Ying", "values": {…}, "links": {…}, "parts": […], "files": […]}
    ]}

``values`` holds the fields under their catalog keys, in the form of ``model.json_values``; a field about which nothing
is said is left out. ``links`` holds for each link the UUID and the title of the record it points at, ``parts`` the
records that are a part of this one, without the link to it, and ``files`` what is attached, in base64.
"""

from __future__ import annotations

from office_desk.exchange.desk_json.reader import read_desk_json
from office_desk.exchange.desk_json.writer import write_desk_json

__all__ = ["read_desk_json", "write_desk_json"]
