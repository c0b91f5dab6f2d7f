"""An annotation as nearly all are: one passage, one value of a variable, no character that JSON escapes.

One pattern reads it several times faster than the checks of `verify` that it has to pass as any other. Whatever does
not fit, however sound it may be, is left to those.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Set
from typing import NamedTuple

from annotator.domain.revision import LAMPORT_STEPWISE, Kind, content_id, ordinary_head
from annotator.storage.canonical import field_names

_KIND = str(Kind.ANNOTATION)
# What canonical JSON writes as it is: so a quotation mark always ends a text, and in a tag a bracket a name or value.
_ID, _WORDS, _TAG, _NUMBER = "([0-9a-f]{16,32})", r'[^"\\\x00-\x1f]*', r'[^"\\[\x00-\x1f]', "(0|[1-9][0-9]{0,14})"
_BODY = re.compile(
    rf'\{{"article":"{_ID}","coder":"{_ID}","memo":"({_WORDS})",'
    rf'"segments":\[\[{_NUMBER},{_NUMBER},"({_WORDS})"\]\]((?:,"tag:{_TAG}+":\["{_TAG}*"\])*)\}}'
)
_VALUES = re.compile(r':\["[^"]*"\]')


class Plain(NamedTuple):
    """A passage of an article, by whom, and its values as the JSON that they are in the body."""

    entity: str
    article: str
    coder: str
    memo: str
    start: int
    end: int
    quote: str
    values: str

    def number(self) -> bytes:
        """What it adds to the digest, as `shown.hash_of` of its rows."""
        entity = self.entity
        values = self.values.replace(',"tag:', f',["{entity}","').replace('":["', '",0,"')[1:]
        said = (
            f'["annotation",["{entity}","{self.article}","{self.coder}","{self.memo}"],'
            f'[["{entity}",0,{self.start},{self.end},"{self.quote}"]],[{values}]]'
        )
        return hashlib.sha256(said.encode()).digest()

    def segment(self) -> tuple:
        """Its row in the table of segments."""
        return self.entity, 0, self.start, self.end, self.quote

    def tags(self) -> list[tuple]:
        """Its rows in the table of tags."""
        named = (part.split('":["') for part in self.values[6:-2].split('"],"tag:')) if self.values else ()
        return [(self.entity, name, 0, value) for name, value in named]

    def names(self) -> str:
        """The names of its fields, as the list of what a revision sets has them."""
        return f'["article","coder","memo","segments"{_VALUES.sub("", self.values)}]'

    def besides(self, names: Set[str]) -> dict[str, object]:
        """Its other fields."""
        segment = (self.start, self.end, self.quote)
        fields = {"article": self.article, "coder": self.coder, "memo": self.memo, "segments": segment}
        tags = {f"tag:{name}": value for _, name, _, value in self.tags()}
        return {name: value for name, value in (fields | tags).items() if name not in names}


def plain(project: str, line: list[tuple]) -> list[Plain] | None:
    """What the revisions of a plain annotation say, each made from the one before it; None for all others.

    They are rows in the order of `states.COLUMNS`, by their lamports. All of them is verified then, but for what the
    article says there.
    """
    said: list[Plain] = []
    for number, row in enumerate(line):
        one = _read(project, row)
        if one is None or not (_changes(line[number - 1], said[-1], row, one) if number else _begins(row, one)):
            return None
        said.append(one)
    return said


def _read(project: str, row: tuple) -> Plain | None:
    identity, kind, entity, _, _, author, _, seq, lamport, _, removed, sets, parents, body = row
    if kind != _KIND or removed or not (0 < seq < LAMPORT_STEPWISE > lamport > 0):
        return None
    found = _BODY.fullmatch(body)
    head = ordinary_head(project, *row[1:11])
    if found is None or head is None or content_id(head, sets, parents, body) != identity:
        return None
    article, coder, memo, start, end, quote, values = found.groups()
    return Plain(entity, article, coder, memo, int(start), int(end), quote, values) if author == coder else None


def _begins(row: tuple, one: Plain) -> bool:
    """Whether all fields are set by a first revision."""
    return row[12] == "[]" and row[11] == one.names() and field_names(row[11]) is not None


def _changes(before: tuple, was: Plain, row: tuple, one: Plain) -> bool:
    """Whether a revision was made from the one before it, and differs in no field but those that it sets."""
    names, sets = field_names(one.names()), field_names(row[11])
    if row[12] != f'["{before[0]}"]' or before[8] >= row[8] or names is None or sets is None or not sets <= names:
        return False
    return was.article == one.article and was.coder == one.coder and was.besides(sets) == one.besides(sets)
