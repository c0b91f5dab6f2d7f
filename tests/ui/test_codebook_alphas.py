"""How far coders agree on actors, beside them in a lead's list, and nowhere in a coder's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_language_shown import coded
from window_samples import Opener, Team

from annotator.domain import codebook_acts
from annotator.report.figures import figure
from annotator.storage.project_file import ProjectFile
from annotator.verbs.actor_agreement import actor_alphas
from tests.agreement_projects import identity
from ui.codebook.actor_model import AGREED, NAME
from ui.window import Window

__all__ = ["coded"]


def shown(window: Window) -> dict[str, tuple[str, str]]:
    """Figure and tip by the actors' names."""
    model = window.codebook.panes.actors.actors
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    return {
        model.index(row, NAME).data(): tuple(model.index(row, AGREED).data(role) for role in roles)
        for row in range(model.rowCount())
    }


def test_a_lead_sees_the_alpha_of_every_actor_once_it_is_computed(
    open_window: Opener, coded: Path, qtbot: QtBot
) -> None:
    with ProjectFile.open(coded) as project:
        found = actor_alphas(project, identity("actor"))
    window = open_window(coded)
    window.show_codebook()
    first = shown(window)
    assert {told for told, _ in first.values()} == {"—"} and all("computed" in tip for _, tip in first.values())
    assert not window.codebook.panes.actors.isColumnHidden(AGREED)
    qtbot.waitUntil(lambda: shown(window) != first)
    names = {one.id: one.name for one in window.session.codebook.actors.values()}
    assert {name: told for name, (told, _) in shown(window).items()} == {
        names[actor]: figure(one.value) for actor, one in found.items()
    }
    before, (one, other) = shown(window), list(names)[:2]
    window.codebook.desk.do(codebook_acts.join(window.session.codebook.actors[one], other))
    qtbot.waitUntil(lambda: shown(window)[names[other]] != before[names[other]])


def test_nothing_to_compute_is_a_dash_with_its_reason_and_a_coder_has_no_such_column(
    open_window: Opener, team: Team, qtbot: QtBot
) -> None:
    lead = open_window(team.lead)
    lead.show_codebook()
    qtbot.waitUntil(lambda: "marked done" in shown(lead)["Norvia"][1])
    assert shown(lead)["Norvia"][0] == "—"
    lead.close()
    coder = open_window(team.maya)
    coder.show_codebook()
    assert coder.codebook.panes.actors.isColumnHidden(AGREED)
    qtbot.wait(1000)
    assert coder.codebook.alphas._job is None
    assert {told for told, _ in shown(coder).values()} == {"—"}
