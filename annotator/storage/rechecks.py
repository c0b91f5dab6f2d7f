"""Which annotations were given a value under a rule that has been reworded since, and were not looked at again.

The times by the coders' clocks decide, since nothing else orders one coder's work and the lead's rewording; so this is
a list of work to do, and no part of what is shown.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from annotator.domain.codebook_acts import CHECKED, RULE
from annotator.domain.identity import canonical_json
from annotator.storage import codebook_history
from annotator.storage.project_file import ProjectReader

MOST = 2000


class Recheck(NamedTuple):
    """One annotation to look at again: where it is, whose, its words, the rule's entity, the rule then and now."""

    id: str
    article: str
    title: str
    coder: str
    coder_name: str
    quote: str
    rule: str
    then: Mapping[str, str]
    now: Mapping[str, str]
    changed: str

    @property
    def state(self) -> str:
        """What is noted on the annotation once it was looked at: the rule as it is now, hashed."""
        return state_of(self.now)


def state_of(rule: Mapping[str, str]) -> str:
    """The first 16 hexadecimal digits of SHA-256 of a rule's texts."""
    return hashlib.sha256(canonical_json(dict(rule)).encode()).hexdigest()[:16]


def rechecks(project: ProjectReader, most: int = MOST) -> list[Recheck]:
    """The annotations to look at again, by article and place, at most so many.

    A value's rule touches the annotations with that value, a variable's those with any. What was coded under the words
    that stand now, also after they had been changed and given back, is not among them.
    """
    pasts = {entity: _past(project, entity) for entity in codebook_history.rule_changes(project)}
    pasts = {entity: past for entity, past in pasts.items() if len({state_of(rule) for _, rule in past}) > 1}
    found: list[Recheck] = []
    for one in _given(project, tuple(pasts)):
        if len(found) < most and (recheck := _recheck(one, pasts)):
            found.append(recheck)
    return found


def _past(project: ProjectReader, entity: str) -> list[tuple[str, Mapping[str, str]]]:
    """The rule of one thing as it was made and each time it was reworded: when, and the texts."""
    query = "SELECT at, body FROM revision WHERE entity = ? ORDER BY lamport, author, seq"
    rows = project.raw.execute(query, (entity,))
    past: list[tuple[str, Mapping[str, str]]] = []
    for at, body in rows:
        content = json.loads(body)
        rule = {name: content[name] for name in RULE if content.get(name)}
        if not past or past[-1][1] != rule:
            past.append((at, rule))
    return past


_GIVEN = """
    SELECT t.annotation, a.article, x.title, a.coder, c.name, s.quote, t.rule,
        (SELECT max(r.at) FROM revision r
            WHERE r.entity = t.annotation AND instr(r.sets, '"tag:' || t.variable || '"')),
        (SELECT r.body FROM revision r WHERE r.entity = t.annotation ORDER BY r.lamport DESC LIMIT 1)
    FROM (
        SELECT annotation, variable, value AS rule FROM tag WHERE value IN (SELECT value FROM json_each(?1))
        UNION
        SELECT annotation, variable, variable FROM tag WHERE variable IN (SELECT value FROM json_each(?1))
    ) t
    JOIN annotation a ON a.id = t.annotation
    JOIN article x ON x.id = a.article
    JOIN coder c ON c.id = a.coder
    JOIN segment s ON s.annotation = a.id AND s.number = 0
    ORDER BY x.date, x.title, a.article, s.start, a.id, t.rule
"""


def _given(project: ProjectReader, rules: Sequence[str]) -> Iterator[tuple]:
    if rules:
        yield from project.raw.execute(_GIVEN, (json.dumps(list(rules)),)).fetchall()


def _recheck(
    row: tuple, pasts: Mapping[str, Sequence[tuple[str, Mapping[str, str]]]]
) -> Recheck | None:
    identity, article, title, coder, name, quote, rule, at, body = row
    past = pasts[rule]
    then = next((words for when, words in reversed(past) if when <= (at or "")), past[0][1])
    now = past[-1][1]
    noted = json.loads(body).get(CHECKED + rule) if CHECKED in body else None
    if state_of(then) == state_of(now) or noted == [state_of(now)]:
        return None
    changed = next((when for when, words in past if when > (at or "") and words != then), past[-1][0])
    return Recheck(identity, article, title, coder, name, quote, rule, then, now, changed)
