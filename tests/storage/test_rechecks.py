from __future__ import annotations

from annotator.domain import codebook_acts as acts
from annotator.domain.changes import Act
from annotator.domain.codebook import Value
from annotator.storage import codebook_history, history, reading, rechecks
from annotator.storage.project_file import ProjectFile
from tests import small_project as small

LATER, LATEST = "2030-01-01T00:00:00.000Z", "2030-02-01T00:00:00.000Z"


def coded(project: ProjectFile) -> tuple[str, Value]:
    """An annotation with its value, made before anything below."""
    one = reading.annotations(project)[0]
    book = reading.codebook(project)
    value = next(given[0] for given in one.values.values() if given[0] in book.values)
    return one.id, book.values[value]


def reword(project: ProjectFile, value: Value, words: str, at: str = LATER) -> None:
    now = reading.codebook(project).values[value.id]
    project.append(Act(small.LEAD, at).change(acts.change(now, definition=words)))


def listed(project: ProjectFile) -> set[str]:
    return {one.id for one in rechecks.rechecks(project)}


def test_what_was_coded_before_a_rule_was_reworded_is_listed(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    identity, value = coded(project)
    assert listed(project) == set()
    reword(project, value, "Something else.")
    (found,) = [one for one in rechecks.rechecks(project) if one.id == identity]
    assert (found.rule, found.now["definition"], found.changed) == (value.id, "Something else.", LATER)


def test_a_rule_given_back_touches_nothing(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    _, value = coded(project)
    reword(project, value, "Something else.")
    reword(project, value, value.definition, LATEST)
    assert listed(project) == set()
    assert value.id in codebook_history.rule_changes(project)


def test_an_annotation_checked_by_its_coder_is_listed_again_when_the_rule_changes_again(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    identity, value = coded(project)
    reword(project, value, "Something else.")
    (found,) = [one for one in rechecks.rechecks(project) if one.id == identity]
    act = Act(found.coder, LATER)
    before = reading.annotations(project)
    project.append(act.change(acts.checked([(found.id, found.rule, found.state)])))
    assert identity not in listed(project)
    assert reading.annotations(project) == before
    reword(project, value, "A third thing.", LATEST)
    assert identity in listed(project)
    reword(project, value, "Something else.", LATEST)
    assert identity not in listed(project)


def test_a_check_is_taken_back_by_undo(project: ProjectFile) -> None:
    small.claimed(project, small.ANN)
    identity, value = coded(project)
    reword(project, value, "Something else.")
    (found,) = [one for one in rechecks.rechecks(project) if one.id == identity]
    project.append(Act(found.coder, LATER).change(acts.checked([(found.id, found.rule, found.state)])))
    deed = history.undoable(project, found.coder)
    project.append(history.reverse(project, deed, Act(found.coder, LATEST)).change)
    assert identity in listed(project)
