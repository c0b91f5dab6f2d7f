"""Fonts and distances of the page at a zoom, all in whole pixels so that scrolled pixels fit drawn ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme import SANS, SERIF

MEASURE = 66  # characters to a line
_SAMPLE = "the company said on Wednesday that officers would lose access to its matching service for months"


@dataclass(frozen=True, slots=True)
class Face:
    """How one kind of line is set: its font and, down from the line's top, where things lie."""

    font: QFont
    pitch: int
    baseline: int
    tint_top: int
    underline: int
    lane: int
    stroke: int
    character: float

    @property
    def tint_height(self) -> int:
        """From the top of the tint to the foot of the first underline."""
        return self.underline + self.stroke - self.tint_top


@dataclass(frozen=True, slots=True)
class Typography:
    """Everything about size at one zoom; `chips` leaves room for labels above each line."""

    zoom: float
    chips: bool
    body: Face
    title: Face
    byline: Face
    name: QFont
    detail: QFont
    measure: int

    def px(self, size: float) -> int:
        """A size given for zoom 1, in pixels."""
        return round(size * self.zoom)


@cache
def typography(zoom: float, chips: bool = False, serif: bool = True, measure: int = MEASURE) -> Typography:
    """The page's fonts and distances at a zoom of 1 (17 px text), in serif or sans, `measure` characters a line."""
    families = SERIF if serif else SANS
    body = _face(_font(families, 17 * zoom), 36 * zoom if chips else 28.9 * zoom, zoom, room=10 * zoom if chips else 0)
    label = min(max(zoom, 1.0), 1.5)
    return Typography(
        zoom=zoom,
        chips=chips,
        body=body,
        title=_face(_font(families, 25 * zoom, QFont.Weight.Bold), 34 * zoom, zoom),
        byline=_face(_font(SANS, 13 * zoom), 20 * zoom, zoom),
        name=_font(SANS, 12 * label, QFont.Weight.DemiBold),
        detail=_font(SANS, 12 * label),
        measure=round(body.character * measure),
    )


def _font(families: tuple[str, ...], size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(max(6, round(size)))
    font.setWeight(weight)
    return font


def _face(font: QFont, pitch: float, zoom: float, room: float = 0) -> Face:
    metrics = QFontMetricsF(font)
    size = font.pixelSize()
    height = round(pitch)
    # The tall ascent of some fonts is empty; what the eye centres is the band from capitals to descenders.
    baseline = round(room + (height - room - size) / 2 + size * 0.82)
    return Face(
        font=font,
        pitch=height,
        baseline=baseline,
        tint_top=baseline - round(size * 0.88),
        underline=baseline + max(2, round(size * 0.2)),
        lane=max(3, round(3 * zoom)),
        stroke=max(2, round(2 * zoom)),
        character=metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE),
    )
