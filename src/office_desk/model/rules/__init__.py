"""What a record must satisfy before it is stored: rules of single values and of a record as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from office_desk.model.catalog import RecordKind
from office_desk.model.errors import Reason
from office_desk.model.rules.record_rules import broken_record_rules
from office_desk.model.rules.value_rules import broken_value_rule


def broken_rules(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Reason]:
    """Field key to the reason why its value cannot be stored; empty when all is well.

    ``values`` holds every written field of the record as it would be stored.
    """
    broken = {}
    for field in kind.written:
        reason = broken_value_rule(field, values[field.key])
        if reason is not None:
            broken[field.key] = reason
    return broken or broken_record_rules(kind, values)


__all__ = ["broken_rules", "broken_value_rule"]
