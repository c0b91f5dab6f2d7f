"""Merging: set union, previewed to the number, whole or not at all, and never two writers."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.changes import add_article, add_coder, article_of, mark_coding, recode, remove
from annotator.domain.errors import AnnotatorError
from annotator.domain.identity import uuid7
from annotator.domain.records import Coder
from annotator.domain.revision import Edit, Kind
from annotator.storage import backups, check, merge, opening, reading
from annotator.storage.project_file import ProjectFile
from tests import small_project as small
from tests.readings import all_of, ids
from tests.storage.test_opening import LOCKED, elsewhere


@pytest.fixture
def files(lead: Path) -> dict[str, Path]:
    """Ann's and Ben's files with a claim each, and the lead's second laptop, all closed."""
    found = {"lead": lead}
    with small.opened(lead) as project:
        small.dealt(project, (small.COUNCIL, small.ANN), (small.SENATE, small.ANN), (small.COUNCIL, small.BEN))
        for name, coder in (("ann", small.ANN), ("ben", small.BEN)):
            found[name] = small.sent(project, coder, lead.with_name(f"{name}.accord"))
    found["lead2"] = small.copied(lead, "lead2.accord")
    for name, coder in (("ann", small.ANN), ("ben", small.BEN)):
        with small.opened(found[name]) as project:
            small.claimed(project, coder, memo=name)
    return found


def merged(path: Path, *others: Path) -> merge.MergeReport:
    project, report = merge.merge(ProjectFile.open(path), others, small.AT)
    project.close()
    return report


def test_a_merge_brings_in_what_the_others_did(files: dict[str, Path]) -> None:
    before = ids(files["lead"])
    report = merged(files["lead"], files["ann"], files["ben"])
    assert (report.new_revisions, report.annotations, report.hidden, report.conflicts) == (2, 2, 0, ())
    assert ids(files["lead"]) == before | ids(files["ann"]) | ids(files["ben"])
    with small.opened(files["lead"]) as project:
        assert {one.memo for one in small.shown(project)} == {"ann", "ben"}
        assert check.check(project).state == report.state


def test_each_files_line_counts_what_it_brings(files: dict[str, Path]) -> None:
    with small.opened(files["ann"]) as ann:
        kept, gone = small.claimed(ann, small.ANN), small.claimed(ann, small.ANN, article=small.SENATE)
    merged(files["lead"], files["ann"])
    other = small.copied(files["ann"], "ann2.accord")
    with small.opened(files["ann"]) as ann:
        small.do(ann, small.ANN, recode(kept, memo="later"), remove(Kind.ANNOTATION, gone), small.claim(small.ANN))
        small.do(ann, small.ANN, mark_coding(ann.id, small.COUNCIL, small.ANN, "done"))
        small.do(ann, small.ANN, mark_coding(ann.id, small.SENATE, small.ANN, "started"))
    with small.opened(other) as ann:
        small.do(ann, small.ANN, recode(kept, memo="meanwhile"))
    report = merged(files["lead"], files["ann"], other)
    first, second = report.files
    assert (first.articles, first.new, first.changed, first.removed, first.conflicts) == (2, 1, 1, 1, 0)
    assert (first.done, first.started, first.new_revisions, first.already_merged) == (1, 1, 5, False)
    assert (second.new, second.removed, second.conflicts, second.done) == (0, 0, 1, 0)
    assert [(one.entity, one.kind, one.field) for one in report.conflicts] == [(kept, "annotation", "memo")]


def test_annotations_on_a_hidden_article_are_counted_apart(files: dict[str, Path]) -> None:
    with small.opened(files["lead"]) as project:
        small.do(project, small.LEAD, remove(Kind.ARTICLE, small.COUNCIL))
    report = merged(files["lead"], files["ann"])
    assert (report.annotations, report.hidden) == (0, 1)


def test_a_preview_tells_the_merge_to_the_number_and_changes_nothing(files: dict[str, Path]) -> None:
    before = {name: path.read_bytes() for name, path in files.items()}
    others = [files["ann"], files["ben"], files["lead2"]]
    with small.opened(files["lead"]) as project:
        foreseen = merge.preview(project, others)
    assert {name: path.read_bytes() for name, path in files.items()} == before
    assert sorted(path.name for path in files["lead"].parent.iterdir()) == sorted(path.name for path in files.values())
    assert merged(files["lead"], *others) == foreseen
    assert {name: files[name].read_bytes() for name in ("ann", "ben", "lead2")} == {
        name: before[name] for name in ("ann", "ben", "lead2")
    }


def test_a_file_sent_twice_or_an_old_copy_of_it_brings_nothing(files: dict[str, Path]) -> None:
    old = small.copied(files["ann"], "old.accord")
    with small.opened(files["ann"]) as project:
        small.claimed(project, small.ANN)
    merged(files["lead"], files["ann"])
    before = files["lead"].read_bytes()
    for again in (files["ann"], old, files["lead2"]):
        report = merged(files["lead"], again)
        assert report.new_revisions == 0
        assert report.files[0].already_merged
    assert files["lead"].read_bytes() == before


def test_all_orders_of_merging_come_to_one_state(files: dict[str, Path]) -> None:
    """Ann and Ben on two laptops each, all of them editing the registry too."""
    others = [files["ann"], files["ben"], small.copied(files["ann"], "ann2.accord"), files["lead2"]]
    for number, path in enumerate(others):
        with small.opened(path) as project:
            who = project.owner or small.LEAD
            small.do(project, who, Edit(Kind.ACTOR, small.MAYOR, {"name": f"name {number}"}))
            small.do(project, who, Edit(Kind.ACTOR, small.UNION, {"note": "n"}, removed=bool(number % 2)))
            small.claimed(project, who)
    found = set()
    for number, order in enumerate(permutations(others)):
        path = small.copied(files["lead"], f"order {number}.accord")
        found.add(merged(path, *order).state)
    assert len(found) == 1


def test_two_coders_of_one_name_stay_two(files: dict[str, Path]) -> None:
    other = uuid7()
    with small.opened(files["lead2"]) as project:
        small.do(project, small.LEAD, add_coder(Coder(other, "Ann")))
    merged(files["lead"], files["lead2"])
    with small.opened(files["lead"]) as project:
        assert {one.id for one in reading.coders(project) if one.name == "Ann"} == {small.ANN, other}


def test_one_text_imported_twice_is_one_text_of_two_articles(files: dict[str, Path]) -> None:
    text = "The same words."
    for name in ("lead", "lead2"):
        with small.opened(files[name]) as project:
            article = article_of(uuid7(), name, "", "", "", "", text)
            small.do(project, small.LEAD, add_article(article), texts=(text,))
    merged(files["lead"], files["lead2"])
    with small.opened(files["lead"]) as project:
        assert len(reading.articles(project)) == 4
        assert project.raw.execute("SELECT count(*) FROM text WHERE body = ?", (text,)).fetchone() == (1,)


# -- refused as a whole


def test_one_bad_file_among_good_ones_and_nothing_is_merged(files: dict[str, Path]) -> None:
    small.tampered(files["ben"], "UPDATE revision SET at = 'x' WHERE kind = 'annotation'")
    before = files["lead"].read_bytes()
    with small.opened(files["lead"]) as project:
        for verb in (merge.preview, lambda *words: merge.merge(*words, small.AT)):
            with small.refused("bad_row", file=str(files["ben"])):
                verb(project, [files["ann"], files["ben"]])
        assert small.shown(project) == []
        assert elsewhere(files["lead"]) == LOCKED
    assert files["lead"].read_bytes() == before
    assert not list(files["lead"].parent.glob(".*"))


def test_a_project_made_separately_is_refused(files: dict[str, Path], tmp_path: Path) -> None:
    small.make(tmp_path / "other.accord").close()
    with small.opened(files["lead"]) as project, small.refused("other_project", file=str(tmp_path / "other.accord")):
        merge.merge(project, [tmp_path / "other.accord"], small.AT)


def test_a_project_cannot_be_merged_into_itself(files: dict[str, Path]) -> None:
    with small.opened(files["lead"]) as project:
        with small.refused("merge_itself", file=str(files["lead"])):
            merge.merge(project, [files["lead"]], small.AT)
        assert elsewhere(files["lead"]) == LOCKED


@pytest.mark.parametrize("source", ["ben", "lead", "lead2"])
def test_a_coders_file_takes_neither_anothers_nor_the_leads(files: dict[str, Path], source: str) -> None:
    before = files["ann"].read_bytes()
    with small.opened(files["ann"]) as project, small.refused("another_coders", file=str(files[source])):
        merge.merge(project, [files[source]], small.AT)
    assert files["ann"].read_bytes() == before


def test_a_coders_file_takes_the_leads_update_and_the_coders_other_laptop(files: dict[str, Path]) -> None:
    laptop = small.copied(files["ann"], "ann2.accord")
    with small.opened(laptop) as project:
        small.claimed(project, small.ANN, memo="on the train")
    with small.opened(files["lead"]) as project:
        small.do(project, small.LEAD, Edit(Kind.ACTOR, small.MAYOR, {"name": "Mayor V."}))
        update = small.sent(project, small.ANN, files["lead"].with_name("update.accord"))
    assert merged(files["ann"], laptop, update).new_revisions == 2
    with small.opened(files["ann"]) as project:
        assert {one.memo for one in small.shown(project)} == {"ann", "on the train"}
        assert reading.codebook(project).name_of(small.MAYOR) == "Mayor V."
        assert project.owner == small.ANN


def test_a_merge_that_is_called_off_leaves_everything_as_it_was(files: dict[str, Path]) -> None:
    before = files["lead"].read_bytes()

    class CalledOff(Exception):
        pass

    def progress(what: str, _share: float) -> None:
        if what == "ben.accord":
            raise CalledOff

    with small.opened(files["lead"]) as project:
        for verb in (merge.preview, lambda *words: merge.merge(*words[:2], small.AT, words[2])):
            with pytest.raises(CalledOff):
                verb(project, [files["ann"], files["ben"]], progress)
        assert small.shown(project) == []
    assert files["lead"].read_bytes() == before
    assert not list(files["lead"].parent.glob(".*"))


# -- the swap


def test_nobody_else_can_open_the_project_while_a_merge_is_built(files: dict[str, Path]) -> None:
    told = []

    def progress(what: str, share: float) -> None:
        told.append((what, share, elsewhere(files["lead"])))

    project, _ = merge.merge(ProjectFile.open(files["lead"]), [files["ann"], files["ben"]], small.AT, progress)
    steps = [("ann.accord", 0.0), ("ben.accord", 0.5), ("unite", 1.0), ("verify", 1.0), ("swap", 1.0)]
    assert told == [(*step, LOCKED) for step in steps]
    assert elsewhere(files["lead"]) == LOCKED
    project.close()
    assert not opening.is_open_here(files["lead"])


def test_the_file_before_is_kept_and_named_by_its_hash(files: dict[str, Path]) -> None:
    before = files["lead"].read_bytes()
    sha = backups.sha256(files["lead"])
    merged(files["lead"], files["ann"])
    ((log, at, kept),) = small.rows(files["lead"], "SELECT files, at, backup FROM merged")
    assert (at, kept) == (small.AT, sha)
    assert json.loads(log)[0]["file"] == str(files["ann"])
    found = backups.find(files["lead"], sha)
    assert found
    assert found.read_bytes() == before
    assert small.rows(files["lead"], "SELECT count(*) FROM arrived") == [(1,)]


def test_where_the_swap_fails_the_project_stays_open_and_the_next_try_works(files: dict[str, Path]) -> None:
    """A file stands where the folder of backups should be."""
    before = files["lead"].read_bytes()
    hindrance = files["lead"].with_name(backups.FOLDER)
    hindrance.write_text("in the way")
    project = ProjectFile.open(files["lead"])
    with small.refused("no_backup_made"):
        merge.merge(project, [files["ann"]], small.AT)
    assert reading.title(project) == "Cameras"
    assert elsewhere(files["lead"]) == LOCKED
    project.close()
    assert files["lead"].read_bytes() == before
    hindrance.unlink()
    assert merged(files["lead"], files["ann"]).new_revisions == 1


def test_a_swap_that_did_not_come_about_leaves_no_second_name_of_the_live_file(
    files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file had its name among the backups already: going on with it would change that backup."""

    def refuses(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuses)
    with small.opened(files["lead"]) as project:
        with small.refused("disk", why="there is no permission for it"):
            merge.merge(project, [files["ann"]], small.AT)
        monkeypatch.undo()
        assert list((files["lead"].parent / backups.FOLDER).iterdir()) == []
        assert elsewhere(files["lead"]) == LOCKED


def test_a_crash_before_the_swap_leaves_the_old_file_and_the_next_start_cleans_up(files: dict[str, Path]) -> None:
    before = files["lead"].read_bytes()
    backups.keep(files["lead"])
    files["lead"].with_name(".lead.accord.0123.part").write_bytes(b"half a file")
    (files["lead"].parent / backups.FOLDER / "folder").mkdir()
    with small.opened(files["lead"]) as project:
        assert small.shown(project) == []
        assert elsewhere(files["lead"]) == LOCKED
    assert files["lead"].read_bytes() == before
    assert [path.name for path in (files["lead"].parent / backups.FOLDER).iterdir()] == ["folder"]
    assert not list(files["lead"].parent.glob(".*.part"))


def test_what_is_wrong_with_a_merge_is_told_with_the_file_it_is_wrong_with(files: dict[str, Path], tmp_path: Path) -> None:
    with small.opened(files["lead"]) as project, pytest.raises(AnnotatorError) as caught:
        merge.merge(project, [tmp_path / "none.accord"], small.AT)
    assert (caught.value.key, caught.value.arguments["file"]) == ("missing", str(tmp_path / "none.accord"))


def test_merging_is_the_same_for_two_leads(files: dict[str, Path]) -> None:
    merged(files["lead"], files["ann"])
    merged(files["lead2"], files["ben"])
    merged(files["lead"], files["lead2"])
    merged(files["lead2"], files["lead"])
    assert all_of(files["lead"]) == all_of(files["lead2"])
