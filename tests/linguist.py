"""Takes the window's texts out of the code into the files of Qt Linguist, and compiles those.

    python3 tests/linguist.py

What is translated stays; what is new is left unfinished and listed; what the code does not say any more goes.
`pyside6-linguist resources/translations/accord_de.ts` opens a file for translating; run this again afterwards.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT)] if str(ROOT) not in sys.path else []

from annotator.analysis import reasons  # noqa: E402
from annotator.analysis.results import UNITIZING  # noqa: E402
from annotator.domain.codebook import LEVELS  # noqa: E402
from annotator.report import prose  # noqa: E402
from annotator.report.confusion import REST  # noqa: E402
from annotator.verbs.questions import CARRY, GONE, NAME, SETTLE  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
_ASKED = [ROOT / "annotator" / "verbs" / f"{name}.py" for name in ("labels", "questions")]
FORMS = 2  # of a counted text; German: one or more, French: up to one or more
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(slots=True)
class Text:
    """A text as the code has it. `one` is its form for one thing where it is counted; `files` say it."""

    source: str
    about: str = ""
    one: str = ""
    files: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Said:
    """A text in another language: one form, or one a number."""

    forms: tuple[str, ...]
    finished: bool = True


Key = tuple[str, str]


def texts() -> dict[Key, Text]:
    """Every text of the window by its English and what it is about, in the order of files and lines."""
    found: dict[Key, Text] = {}
    for name, text in _all_texts():
        same = found.setdefault((text.source, text.about), text)
        assert same.one == text.one, f"{name}: “{text.source}” is counted here and not elsewhere"
        if name not in same.files:
            same.files.append(name)
    return found


def _all_texts() -> Iterator[tuple[str, Text]]:
    report = [ROOT / "annotator" / "report" / f"{name}.py" for name in ("advice", "caveats", "figures", "tiles")]
    for path in sorted([*(ROOT / "ui").rglob("*.py"), ROOT / "annotator" / "messages.py", *report, *_ASKED]):
        name = path.relative_to(ROOT).as_posix()
        taken = _TAKEN | (_TAKEN_OF_REPORT if path in report else {})
        yield from ((name, text) for text in _texts_in(ast.parse(path.read_text(encoding="utf-8"), name), taken))
    for text in _of_the_page():
        yield "annotator/report/prose.py", text


def _of_the_page() -> Iterator[Text]:
    """What the page of agreement says of the report's tables, and what the kinds of open questions are called."""
    shown = [name for name in prose.COEFFICIENTS if name.startswith(("alpha_", "gamma")) or name in UNITIZING]
    yield from (Text(prose.COEFFICIENTS[name]) for name in shown)
    yield from (Text(prose.ANSWERS[name]) for name in UNITIZING)
    yield from (Text(prose.SENTENCES[key]) for key in _BY_NAME)
    words = [value for name, value in vars(reasons).items() if name.isupper() and isinstance(value, str)]
    yield from map(Text, [*words, *map(reasons.level_forbids, LEVELS), REST, " and ", "articles", "units"])
    yield from map(Text, (SETTLE, NAME, GONE, CARRY))


def _texts_in(tree: ast.Module, taken: Mapping[str, Taker]) -> Iterator[Text]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        yield from taken.get(getattr(call.func, "id", ""), _nothing)(call)
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") in ("SENTENCES", "REASONS"):
            yield from (Text(words) for words in ast.literal_eval(node.value).values())


def _of_tr(call: ast.Call) -> Iterator[Text]:
    about = "".join(_literals(call.args[1])) if len(call.args) > 1 else ""
    return (Text(words, about) for words in _literals(call.args[0]))


def _of_counted(call: ast.Call) -> Iterator[Text]:
    one, many = (_literals(part) for part in call.args[:2])
    return (Text(words, one=single) for single, words in zip(one, many, strict=True))


def _of_action(call: ast.Call) -> Iterator[Text]:
    menu, words = (part.value for part in call.args[1:3] if isinstance(part, ast.Constant))
    return map(Text, [*menu.split("/"), words])


def _nothing(call: ast.Call) -> Iterator[Text]:
    return iter(())


def _of_say(call: ast.Call) -> Iterator[Text]:
    return (Text(prose.SENTENCES[key]) for key in _literals(call.args[0]))


def _of_noun(call: ast.Call) -> Iterator[Text]:
    one, *many = (words for part in call.args[1:] for words in _literals(part))
    yield Text(f"{{n}} {many[0] if many else one + 's'}", one=f"{{n}} {one}")


def _of_standing(call: ast.Call) -> Iterator[Text]:
    return (Text(form) for word in _literals(call.args[0]) if word for form in (word, f"{word}, uncertain"))


Taker = Callable[[ast.Call], Iterator[Text]]
_TAKEN: dict[str, Taker] = {
    "tr": _of_tr, "marked": _of_tr, "said": _of_tr, "counted": _of_counted, "Action": _of_action, "say": _of_say,
}  # fmt: skip
_TAKEN_OF_REPORT: dict[str, Taker] = {"counted": _of_noun, "several": _of_noun, "Standing": _of_standing}
# Of these the report's code has no literal key, or says them elsewhere than where the page does.
_BY_NAME = ("started", "started_counted", "gamma_run", "gamma_of", "gamma_place")


def _literals(part: ast.expr) -> list[str]:
    """The texts a call names; none where it takes them from a table, where they are marked."""
    if isinstance(part, ast.IfExp):
        return [*_literals(part.body), *_literals(part.orelse)]
    return [part.value] if isinstance(part, ast.Constant) and isinstance(part.value, str) else []


def file_of(language: str) -> Path:
    return FOLDER / f"accord_{language}.ts"


def read(language: str) -> dict[Key, Said]:
    """What a file of Qt Linguist says for every text."""
    if not file_of(language).is_file():
        return {}
    messages = ElementTree.parse(file_of(language)).iter("message")
    return {(one.findtext("source", ""), one.findtext("comment", "")): _said(one.find("translation")) for one in messages}


def _said(translation: ElementTree.Element) -> Said:
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return Said(tuple(forms), "type" not in translation.attrib)


def write(language: str, said: dict[Key, Said]) -> None:
    """Writes a file as Qt Linguist does, without the lines of the places: they would change with every edit."""
    messages = "".join(_message(text, said.get(key, Said((), False))) for key, text in texts().items())
    file_of(language).write_text(
        f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n    <name>Accord</name>\n'
        f"{messages}</context>\n</TS>\n",
        encoding="utf-8",
        newline="\n",
    )


def _message(text: Text, said: Said) -> str:
    parts = [f'<location filename="../../{name}"/>' for name in text.files]
    parts.append(f"<source>{_xml(text.source)}</source>")
    if text.about:
        parts.append(f"<comment>{_xml(text.about)}</comment>")
    if text.one:
        parts.append(f"<extracomment>For one: {_xml(text.one)}</extracomment>")
    state = "" if said.finished and all(said.forms) else ' type="unfinished"'
    parts.append(f"<translation{state}>{_forms(text, said)}</translation>")
    lines = "".join(f"        {part}\n" for part in parts)
    numerus = ' numerus="yes"' if text.one else ""
    return f"    <message{numerus}>\n{lines}    </message>\n"


def _forms(text: Text, said: Said) -> str:
    forms = [*said.forms, "", ""]
    if not text.one:
        return _xml(forms[0])
    lines = "".join(f"            <numerusform>{_xml(form)}</numerusform>\n" for form in forms[:FORMS])
    return f"\n{lines}        "


def _xml(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;"})


def compile_to(folder: Path, language: str) -> Path:
    """The compiled form of a language's file, made by Qt's own tool."""
    out = folder / f"accord_{language}.qm"
    tool = [sys.executable, "-c", "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"]
    subprocess.run([*tool, "-silent", str(file_of(language)), "-qm", str(out)], check=True)
    return out


def main() -> None:
    for language in LANGUAGES:
        write(language, read(language))
        compile_to(FOLDER, language)
        said = read(language)
        open_ones = [f"  {source}" for (source, _), one in said.items() if not one.finished]
        print(f"{file_of(language).name}: {len(said)} texts, {len(open_ones)} to translate", *open_ones, sep="\n")


if __name__ == "__main__":
    main()
