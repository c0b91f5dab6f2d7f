"""How the window words what the file and the history tell it."""

from __future__ import annotations

import textwrap
from html import escape
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt

from annotator.domain.errors import AnnotatorError
from annotator.messages import sentence
from annotator.storage.history import Deed

# Where the general sentence names a verb of the command line, the window names its own next step.
_HERE = {
    "not_ours": "this is not an Accord project; nothing was changed; choose another file",
    "unmerge_rests": "edits made here later rest on what that merge brought ({revisions}); nothing was changed;"
    " they are left out when you go on, and the file as it is now is kept among the backups",
    "exists_force": "the file is there already; nothing was changed; choose another name",
    "nobody_assigned": "nobody is assigned an article; nothing was written; assign articles first",
    "no_article": "there is no article “{name}”; nothing was changed",
}
_NAMES = {
    "annotation": ("annotation", "annotations"),
    "coding": ("article’s state", "articles’ states"),
    "article": ("article", "articles"),
    "coder": ("coder", "coders"),
    "actor": ("actor", "actors"),
    "value": ("value of the codebook", "values of the codebook"),
    "variable": ("variable of the codebook", "variables of the codebook"),
    "assignment": ("assignment", "assignments"),
    "batch": ("batch", "batches"),
    "project": ("project title", "project titles"),
}


def problem(error: AnnotatorError, file: Path | str = "") -> str:
    """What went wrong, what was kept and what to do, as sentences that begin with the file's name."""
    words = _HERE[error.key].format(**error.arguments) if error.key in _HERE else sentence(error.key, **error.arguments)
    parts = [part[:1].upper() + part[1:] for part in words.split("; ") if part]
    name = Path(str(file or error.arguments.get("file", ""))).name
    if name and words.startswith(name):
        parts[0] = words.partition("; ")[0]
    elif name:
        parts[0] = f"{name}: {parts[0][:1].lower()}{parts[0][1:]}"
    return ". ".join(parts) + "."


def tip(text: str) -> str:
    """A tip that shows a person's text letter for letter: Qt would read one that looks like HTML as HTML."""
    return f"<span>{'<br>'.join(map(escape, text.splitlines()))}</span>" if text else ""


def plural(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}".replace(",", " ")


def deed(of: Deed, titles: dict[str, str]) -> str:
    """What an act did and where: the annotations first, a state only where nothing else was done."""
    kinds = dict(of.kinds)
    if len(kinds) > 1:
        kinds.pop("coding", None)
    what = ", ".join(plural(number, *_NAMES[kind]) for kind, number in kinds.items())
    known = [f"“{shortened(titles[article])}”" for article in of.articles if article in titles]
    where = known[0] if known and len(of.articles) == 1 else plural(len(of.articles), "article") if of.articles else ""
    return f"{what} in {where}" if where else what


def shortened(title: str, most: int = 40) -> str:
    """A title short enough to stand within a sentence."""
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"


def wrapped(words: str) -> str:
    """Words as a tip shows them: plain, in lines of a readable length."""
    lines = [textwrap.fill(line, 90) for line in words.strip().splitlines()]
    return tip("\n".join(lines[:40]))


def day(date: str) -> str:
    """An ISO date as a person writes it; what is no whole date stays as it is."""
    known = QDate.fromString(date[:10], Qt.DateFormat.ISODate)
    return QLocale(QLocale.Language.English).toString(known, "d MMM yyyy") if known.isValid() else date
