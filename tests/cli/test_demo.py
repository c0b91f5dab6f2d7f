from __future__ import annotations

import json
from pathlib import Path


def test_the_demo_does_the_whole_job_any_number_of_times(accord, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    first = accord("demo", "Beispiel ü")
    assert first.status == 0, first.err
    assert "no screen" in first.out
    folder = tmp_path / "Beispiel ü"
    assert {"lead.accord", "Maya.accord", "Ben.accord", "Chidi.accord", "report.html"} <= {p.name for p in folder.iterdir()}
    again = accord("demo", "Beispiel ü", "--no-window", "--json").json
    assert (tmp_path / "Beispiel ü-1" / "report.html").exists()
    assert [one["new"] for one in again["merge"]["files"]] == [116, 111, 118]
    found = again["agreement"]["variables"]
    assert 0.6 < found["claim_type"]["coefficients"]["alpha_nominal"]["value"] < 0.8
    assert 0.8 < found["sentiment"]["coefficients"]["alpha_ordinal"]["value"] < 0.95
    assert found["actor"]["headline"] == "alpha_masi"


def test_a_folder_of_somebody_elses_is_left_alone(accord, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    said = accord("demo", "mine", "--no-window")
    assert said.status == 1
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_the_report_is_the_same_whatever_the_order_of_merging(accord, tmp_path: Path) -> None:
    accord("demo", "d", "--no-window")
    accord("unmerge", "d/lead.accord")
    reports = []
    for order in (("Maya", "Ben", "Chidi"), ("Chidi", "Maya", "Ben")):
        (tmp_path / "copy.accord").write_bytes((tmp_path / "d" / "lead.accord").read_bytes())
        for name in order:
            assert accord("merge", "copy.accord", f"d/{name}.accord").status == 0
        said = accord("agreement", "copy.accord", "--resamples", 200, "--json")
        assert accord("agreement", "copy.accord", "--resamples", 200, "--out", "r.html", "--out", "r.md", "--force").status == 0
        written = [(tmp_path / name).read_text(encoding="utf-8") for name in ("r.html", "r.md")]
        # When and in what order files came is told in a section of its own, the last.
        assert all(text.count("Appendix: provenance") == 1 for text in written)
        reports.append((json.dumps(said.json), *(text.partition("Appendix: provenance")[0] for text in written)))
    assert reports[0] == reports[1]


def test_nothing_done_by_two_coders_is_nulls_with_the_reason(accord, project: Path) -> None:
    said = accord("agreement", "p.accord", "--json")
    assert said.status == 0
    alpha = said.json["variables"]["claim_type"]["coefficients"]["alpha_nominal"]
    assert (alpha["value"], alpha["reason"]) == (None, "no article is marked done by two coders")
    assert said.json["coders"] == [] or set(said.json["coders"]) <= {"Ann", "Ben"}
