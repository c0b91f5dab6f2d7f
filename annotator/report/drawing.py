"""Charts as SVG text: what all of them share. They read in grey as well, and escape every name themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

WIDTH = 680
INK, MUTED, LINE, TRACK = "#1C2330", "#5A6478", "#C9CED8", "#E9ECF1"
TONES = {"good": "#12805C", "warning": "#B35C00", "bad": "#B3261E", "none": "#3F4A5E"}
FONTS = "Inter, Segoe UI, Helvetica Neue, Arial, Liberation Sans, sans-serif"
BLUE, ORANGE = "#0072B2", "#D55E00"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in its own units (at 96 to the inch it has its proper size), as a whole SVG element."""

    width: float
    height: float
    svg: str


def drawn(height: float, label: str, parts: Iterable[str], width: float = WIDTH) -> Drawing:
    """The parts in one frame; `label` is read out in place of the picture."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" role="img"'
        f' aria-label="{legal(label)}" font-family="{FONTS}">'
    )
    return Drawing(width, height, f"{head}{''.join(parts)}</svg>")


def text(
    x: float, y: float, words: str, anchor: str = "start", colour: str = INK, size: int = 12, title: str = "",
    more: str = "",
) -> str:  # fmt: skip
    """A line of text with its baseline at (x, y); `title` is shown in full where the words are cut."""
    hint = f"<title>{legal(title)}</title>" if title and title != words else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}"{more}>'
        f"{hint}{legal(words)}</text>"
    )


def box(x: float, y: float, width: float, height: float, colour: str, opacity: float = 1.0, round_by: float = 3) -> str:
    """A filled box with round corners."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{round_by}"'
        f' fill="{colour}" fill-opacity="{opacity:.3f}"/>'
    )


def rule(x1: float, y1: float, x2: float, y2: float, colour: str = TRACK, dashed: bool = False) -> str:
    """A thin straight line."""
    dashes = ' stroke-dasharray="3 3"' if dashed else ""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{dashes}/>'


def spot(x: float, y: float, colour: str, radius: float = 5) -> str:
    """A filled dot."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{colour}"/>'


def cut(name: str, most: int) -> str:
    """A name of at most so many characters, with … where something is missing."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def in_lines(name: str, most: int) -> list[str]:
    """A name on one or two lines of at most so many characters."""
    if len(name) <= most:
        return [name]
    spaces = [place for place, sign in enumerate(name[: most + 1]) if sign == " "]
    if not spaces:
        return [cut(name, most)]
    return [name[: spaces[-1]], cut(name[spaces[-1] + 1 :], most)]


def legal(words: str) -> str:
    """Words as XML takes them: escaped, and without the control characters that it forbids."""
    return escape(without_controls(words))


def without_controls(words: str) -> str:
    """The words with � in place of what no XML can hold: controls, lone surrogates, U+FFFE and U+FFFF."""
    return words if words.isprintable() else "".join(sign if _allowed(ord(sign)) else "\ufffd" for sign in words)


def _allowed(point: int) -> bool:
    return point in (9, 10, 13) or 32 <= point < 0xD800 or 0xE000 <= point < 0xFFFE or point >= 0x10000
