"""The program's icons: drawn as SVG in one line width, in the colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from annotator.resources import resource

_SIZE, _RATIO = 16, 3
_DRAWN_IN = b"currentColor"


@cache
def icon(name: str, colour: str) -> QIcon:
    """The icon of a name in a `#RRGGBB` colour, sharp on every screen."""
    drawing = resource("icons", f"{name}.svg").read_bytes().replace(_DRAWN_IN, colour.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(_SIZE, _SIZE) * _RATIO)
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(_RATIO)
    return QIcon(picture) if not picture.isNull() else QIcon(_nothing())


def _nothing() -> QPixmap:
    empty = QPixmap(_SIZE, _SIZE)
    empty.fill(Qt.GlobalColor.transparent)
    return empty
