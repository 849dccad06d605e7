"""The commands that change the desk: each is one step that `undo` takes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from office_desk import labels
from office_desk.cli.json_objects import undone_object
from office_desk.cli.printing import print_json
from office_desk.cli.request import Request
from office_desk.cli.values import kind_of, read_id, read_values
from office_desk.language import translate
from office_desk.model.catalog import ValueKind
from office_desk.model.changes import Changes
from office_desk.model.snapshot import Draft

if TYPE_CHECKING:
    from office_desk.services.answers import Undone


def add(request: Request) -> int:
    """`add KIND key=value…`: a new record, with what its list asks of each of its records."""
    view = request.view
    kind = kind_of(view)
    draft = request.desk.records.blank(view.key)
    draft.values |= read_values(request.zones, kind, request.arguments.assignments, draft.values)
    if view.condition and kind[view.condition[0]].kind is ValueKind.CHOICES:
        key, value = view.condition
        draft.values[key] = tuple(dict.fromkeys((*draft.values[key], value)))
    saved = request.desk.records.create(draft)
    return _print_outcome(request, kind.key, [saved.id], saved.changes)


def change(request: Request) -> int:
    """`set KIND ID key=value…`: other values for some fields."""
    kind, record_id = kind_of(request.view), request.record_id
    present = request.desk.records.get(kind.key, record_id)
    values = read_values(request.zones, kind, request.arguments.assignments, present.values)
    base = {key: present.values[key] for key in values}
    saved = request.desk.records.save(Draft(kind.key, values, record_id, present.version, base))
    return _print_outcome(request, kind.key, [record_id], saved.changes)


def delete(request: Request) -> int:
    """`delete KIND ID…`: to the trash, from where they come back."""
    kind, ids = kind_of(request.view), _ids(request)
    return _print_outcome(request, kind.key, ids, request.desk.records.trash(kind.key, ids))


def restore(request: Request) -> int:
    """`restore KIND ID…`: out of the trash."""
    kind, ids = kind_of(request.view), _ids(request)
    return _print_outcome(request, kind.key, ids, request.desk.records.restore(kind.key, ids))


def undo(request: Request) -> int:
    """`undo [UNIT]`: take back one's last step, or the one that the history numbers so."""
    unit = request.arguments.unit
    return _print_undone(request, request.desk.history.undo(None if unit is None else read_id(unit)))


def redo(request: Request) -> int:
    """`redo`: do again what was taken back last."""
    return _print_undone(request, request.desk.history.redo())


def _ids(request: Request) -> list[int]:
    """Answer the numbers of the records, each once."""
    return list(dict.fromkeys(read_id(word) for word in request.arguments.ids))


def _print_outcome(request: Request, kind: str, record_ids: list[int], changes: Changes | None) -> int:
    """Print the records as they are now, or for people what was done to which."""
    if request.is_json:
        print_json(request.objects(kind, record_ids))
        return 0
    if changes is None:
        done = translate("CommandLine", "Nothing was changed: it is so already")
    else:
        done = labels.action_sentence(changes)
    print(f"{kind.replace('_', '-')} {' '.join(str(one) for one in record_ids)}: {done}")
    return 0


def _print_undone(request: Request, undone: Undone) -> int:
    if request.is_json:
        print_json([undone_object(undone)])
    else:
        print(labels.action_sentence(undone.changes))
    for obstacle in undone.obstacles:
        print(labels.obstacle_sentence(obstacle), file=sys.stderr)
    return 0
