"""The agreement report, and the demo that ends in one."""

from __future__ import annotations

from pathlib import Path

from annotator.cli import gamma, window
from annotator.cli.merging import merge_json, merge_lines
from annotator.cli.shared import FORCE, PROJECT, Arguments, Result, Verb, form_of, names, progress, to_read, whole, word


def _agreement(a: Arguments) -> Result:
    from annotator.report.as_json import as_object
    from annotator.report.forms import FORMS, written
    from annotator.report.paper import PAPERS
    from annotator.report.summary import summary
    from annotator.verbs import agreement, appendices, exporting

    for out in a.out:
        form_of(out, None, FORMS)
        exporting.require_new(out, a.force)
    options = agreement.AgreementOptions(
        coders=tuple(names(a.coders)),
        batch=a.batch,
        resamples=a.resamples,
        seed=a.seed,
        include_started=a.include_started,
        gamma=gamma.asked_for(a),
    )
    with to_read(a.project) as project:
        report = agreement.agreement(project, options, progress)
        appendix = appendices.appendix(project, options) if a.out else None
    for number, out in enumerate(a.out):
        progress(f"writing {out.name}", number / len(a.out))
        made = written(out.suffix.lower(), report, appendix, a.for_excel, PAPERS[a.paper])
        exporting.write_new(out, made, a.force)
    progress("", 1)
    return Result(as_object(report), [*summary(report), *(f"written: {out}" for out in a.out)])


def _demo(a: Arguments) -> Result:
    from annotator.report.as_html import as_html
    from annotator.report.as_json import as_object
    from annotator.report.summary import summary
    from annotator.verbs import agreement, appendices, demo, exporting

    made, options = demo.make(a.dir), agreement.AgreementOptions()
    try:
        report = agreement.agreement(made.project, options, progress)
        appendix = appendices.appendix(made.project, options)
    finally:
        made.project.close()
    out = a.dir / "report.html"
    exporting.write_new(out, as_html(report, appendix), force=False)
    coders = ", ".join(file.name for file in made.files)
    lines = [f"{a.dir / demo.LEADS_FILE}: the lead's project; {coders}: three coders' files"]
    lines += [*merge_lines(made.merged), *summary(report), f"written: {out}"]
    data = {"folder": str(a.dir), "merge": merge_json(made.merged), "agreement": as_object(report), "report": str(out)}
    if a.no_window or a.json:
        return Result(data, lines)
    if not window.has_screen():
        return Result(data, [*lines, "there is no screen here, so no window was opened; with one: python3 main.py open "
                             + str(a.dir / demo.LEADS_FILE)])  # fmt: skip
    print("\n".join(lines), flush=True)
    return Result(data, [], window.show(a.dir / demo.LEADS_FILE))


VERBS: dict[str, Verb] = {
    "agreement": Verb("the report", _agreement, (
        PROJECT, word("--out", type=Path, action="append", default=[], metavar="FILE"),
        word("--coders", default="", metavar="A,B"), word("--batch", metavar="B"),
        word("--resamples", type=whole, default=10_000), word("--seed", type=whole, default=0),
        word("--include-started", action="store_true"), *gamma.WORDS,
        word("--for-excel", action="store_true"), word("--paper", choices=("a4", "letter"), default="a4"), FORCE)),
    "demo": Verb("the whole job on the example", _demo, (
        word("dir", type=Path, nargs="?", default=Path("accord-demo"), metavar="DIR"),
        word("--no-window", action="store_true"))),
}  # fmt: skip
