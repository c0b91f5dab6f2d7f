"""The report of a merge, or of a preview, into a file of the form that its ending names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import AnnotatorError
from ui.language import marked, tr

if TYPE_CHECKING:
    from annotator.report.merge_report import MergeTold

_FORMS = marked("Markdown (*.md);;Table (*.csv);;Plain text (*.txt)")


def ask_where(parent: QWidget, folder: Path) -> Path | None:
    """The file a person chooses, who is asked whether one that is there may go."""
    proposed = str(folder / f"{tr('merge report')}.md")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Merge report"), proposed, tr(_FORMS))
    return Path(chosen) if chosen else None


def write(out: Path, told: MergeTold) -> None:
    """Writes a report; an ending that names no form, or a place that takes no file, raises AnnotatorError."""
    from annotator.report.merge_report import FORMS
    from annotator.verbs import exporting

    form = FORMS.get(out.suffix.lower())
    if form is None:
        raise AnnotatorError("ending_export", ending=out.suffix or out.name, known=" ".join(FORMS))
    exporting.write_new(out, form(told), force=True)
