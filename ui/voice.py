"""What the core says in English, said in the window's language."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QLocale

from annotator.report.voice import Voice, speaking
from ui.language import ENGLISH, counted, spoken, tr


def own_voice() -> AbstractContextManager[None]:
    """Within it, on this thread, the sentences of reports and open questions are in the window's language."""
    return nullcontext() if spoken() == ENGLISH else speaking(Voice(tr, counted, QLocale().decimalPoint()))
