"""What was done to one thing, by whom and why; and a line to say why the last act was done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain import codebook_acts as acts
from annotator.domain.revision import Change, Kind
from annotator.storage import codebook_history
from ui.card import worded
from ui.codebook.desk import Desk
from ui.codebook.small_parts import KeptLine, heading
from ui.codebook.telling import day, quoted, told
from ui.language import counted, tr

_SHOWN = 8


class Past(QWidget):
    """The newest acts on a variable, value or actor; *Why?* is asked of one that was just made here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind, self._entity = Kind.VALUE, ""
        self._asked = ("", "")
        self.why_head, self.why = heading(tr("Why this change?")), KeptLine(tr("Why this change?"))
        self.why.setPlaceholderText(tr("One sentence for your coders; Enter keeps it"))
        self.head, self.words = heading(tr("History")), worded("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for widget in (self.why_head, self.why, self.head, self.words):
            column.addWidget(widget)
        self.why.kept.connect(self._give_reason)

    def note(self, change: Change) -> None:
        """An act of this sitting that can be asked about; a note is none."""
        fields = [name for edit in change.edits for name in edit.sets]
        about = [edit.entity for edit in change.edits if edit.kind == self._kind]
        if about and change.author == self._desk.session.act().author and not all(":" in name for name in fields):
            self._asked = (about[0] if self._entity not in about else self._entity, change.id)

    def show_entity(self, kind: Kind, entity: str) -> None:
        """Shows the past of one thing."""
        self._kind, self._entity = kind, entity
        steps = codebook_history.steps_of(self._desk.project, entity, self._desk.things)
        lines = []
        for revision, who, what, reason in steps[:_SHOWN]:
            words = "; ".join(told(one, named=False) for one in what)
            taken = f" ({tr('taken back')})" if revision.undoes else ""
            lines.append(f"{words}{taken} · {who}, {day(revision.at)}" + (f"\n{quoted(reason)}" if reason else ""))
        more = len(steps) - _SHOWN
        if more > 0:
            lines.append(counted("and {n} earlier", "and {n} earlier", more))
        self.words.setText("\n".join(lines))
        asks = self._desk.may_edit and self._asked[0] == entity
        reasons = {revision.change: reason for revision, _, _, reason in steps}
        asks = asks and self._asked[1] in reasons
        for widget in (self.why_head, self.why):
            widget.setVisible(asks)
        self.why.show_text(reasons.get(self._asked[1], "") if asks else "")

    def _give_reason(self, words: str) -> None:
        self._desk.do([acts.reason(self._kind, self._entity, self._asked[1], words)])
