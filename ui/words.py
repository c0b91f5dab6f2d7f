"""How the window words what the file and the history tell it."""

from __future__ import annotations

import textwrap
from html import escape
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt

from annotator.domain.errors import AnnotatorError
from annotator.messages import REASONS, SENTENCES, Reason, filled, opening
from annotator.storage.history import Deed
from ui.language import counted, marked, tr

# Where the general sentence names a verb of the command line, the window names its own next step.
_HERE = {
    "not_ours": marked("this is not an Accord project; nothing was changed; choose another file"),
    "unmerge_rests": marked(
        "edits made here later rest on what that merge brought ({revisions}); nothing was changed;"
        " they are left out when you go on, and the file as it is now is kept among the backups"
    ),
    "exists_force": marked("the file is there already; nothing was changed; choose another name"),
    "nobody_assigned": marked("nobody is assigned an article; nothing was written; assign articles first"),
    "no_merge": marked("there is no merge to take back; nothing was changed"),
    "no_backup": marked("there is no backup “{name}” of this project any more; nothing was changed; choose another"),
    "no_article": marked("there is no article “{name}”; nothing was changed"),
}
_NAMES = {
    "annotation": lambda n: counted("{n} annotation", "{n} annotations", n),
    "coding": lambda n: counted("{n} article’s state", "{n} articles’ states", n),
    "article": lambda n: counted("{n} article", "{n} articles", n),
    "coder": lambda n: counted("{n} coder", "{n} coders", n),
    "actor": lambda n: counted("{n} actor", "{n} actors", n),
    "value": lambda n: counted("{n} value of the codebook", "{n} values of the codebook", n),
    "variable": lambda n: counted("{n} variable of the codebook", "{n} variables of the codebook", n),
    "assignment": lambda n: counted("{n} assignment", "{n} assignments", n),
    "batch": lambda n: counted("{n} batch", "{n} batches", n),
    "project": lambda n: counted("{n} project title", "{n} project titles", n),
}


def problem(error: AnnotatorError, file: Path | str = "") -> str:
    """What went wrong, what was kept and what to do, as sentences that begin with the file's name."""
    words = told(error)
    first, *others = (part for part in words.split("; ") if part)
    name = Path(str(file or error.arguments.get("file", ""))).name
    if name and not words.startswith(name):
        first = f"{name}: {first}"
    elif not name:
        first = opening(first)
    return ". ".join([first, *map(opening, others)]) + "."


def told(error: AnnotatorError) -> str:
    """What an error says, in parts with semicolons."""
    arguments = {name: _reason(one) if isinstance(one, Reason) else one for name, one in error.arguments.items()}
    return filled(tr(_HERE.get(error.key) or SENTENCES[error.key]), **arguments)


def _reason(one: Reason) -> str:
    return filled(tr(REASONS[one.key]), code=one.code)


def tip(text: str) -> str:
    """A tip that shows a person's text letter for letter: Qt would read one that looks like HTML as HTML."""
    return f"<span>{'<br>'.join(map(escape, text.splitlines()))}</span>" if text else ""


def deed(of: Deed, titles: dict[str, str]) -> str:
    """What an act did and where: the annotations first, a state only where nothing else was done."""
    kinds = dict(of.kinds)
    if len(kinds) > 1:
        kinds.pop("coding", None)
    what = ", ".join(_NAMES[kind](number) for kind, number in kinds.items())
    if len(of.articles) == 1 and of.articles[0] in titles:
        return tr("{what} in “{title}”", what=what, title=shortened(titles[of.articles[0]]))
    if of.articles:
        return counted("{what} in {n} article", "{what} in {n} articles", len(of.articles), what=what)
    return what


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
    return QLocale().toString(known, tr("d MMM yyyy")) if known.isValid() else date
