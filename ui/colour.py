"""Arithmetic on colours written `#rrggbb`: contrast, tints, and how far apart two colours look to whom."""

from __future__ import annotations

from math import dist

Rgb = tuple[float, float, float]

# Linear-light matrices for complete dichromacy: Machado, Oliveira, Fernandes 2009, table 1, severity 1.0.
VISIONS: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def tint(colour: str, background: str, share: float) -> str:
    """The opaque colour that `colour` laid over `background` with an opacity of `share` (0 to 1) gives."""
    mixed = (
        round(above * share + below * (1 - share))
        for above, below in zip(channels(colour), channels(background), strict=True)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def contrast(one: str, other: str) -> float:
    """Contrast ratio from 1 to 21 as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(background: str, *inks: str) -> str:
    """The ink that stands out most on `background`."""
    return max(inks, key=lambda ink: contrast(ink, background))


def distance(one: str, other: str, vision: str = "usual") -> float:
    """CIE 1976 distance (ΔE*ab) of two colours as a person with that kind of colour vision sees them."""
    return dist(_lab(one, vision), _lab(other, vision))


def closest(colour: str, others: tuple[str, ...]) -> float:
    """The least distance of `colour` from any of `others`, over every kind of colour vision."""
    return min(distance(colour, other, vision) for other in others for vision in VISIONS)


def _linear(colour: str) -> Rgb:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in channels(colour))
    )
    return red, green, blue


def _luminance(colour: str) -> float:
    return _times(_TO_XYZ, _linear(colour))[1]


def _lab(colour: str, vision: str) -> Rgb:
    seen = _times(VISIONS[vision], _linear(colour))
    clipped = (min(max(seen[0], 0), 1), min(max(seen[1], 0), 1), min(max(seen[2], 0), 1))
    x, y, z = (
        t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116
        for t in (part / white for part, white in zip(_times(_TO_XYZ, clipped), _WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: tuple[Rgb, Rgb, Rgb], vector: Rgb) -> Rgb:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third
