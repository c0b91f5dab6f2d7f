"""The light and the dark look: one table of colours, and what Qt is told of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

from annotator.resources import resource
from ui.colour import contrast, readable_on, tint
from ui.measure import USUAL
from ui.sheet import SHEET

__all__ = ["DARK", "LIGHT", "THEMES", "Theme", "application_palette", "contrast", "readable_on", "style_sheet", "tint"]

SERIF = ("Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif")
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of one look, each as `#RRGGBB`; `categories` holds the first of the category colours."""

    name: str
    dark: bool
    window: str
    panel: str
    reading: str
    text: str
    muted: str
    muted_selected: str
    line: str
    field: str
    accent: str
    on_accent: str
    soft_accent: str
    selection: str
    good: str
    warning: str
    bad: str
    categories: tuple[str, ...]
    share: float

    def category(self, index: int) -> str:
        """The colour of category `index` from 0; after the first ones the same hues nearer to the text's lightness."""
        depth, hue = divmod(index, len(self.categories))
        if not depth % 3:
            return self.categories[hue]
        return tint(self.text, self.categories[hue], (0.0, 0.4, 0.65)[depth % 3])

    def colour(self, of: int | str) -> str:
        """A category's colour by its number, or the `#rrggbb` given."""
        return self.category(of) if isinstance(of, int) else of

    def highlight(self, colour: str) -> str:
        """The opaque tint under coded text."""
        return tint(colour, self.reading, self.share)


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F6F7F9",
    panel="#FFFFFF",
    reading="#FFFFFF",
    text="#1C2330",
    muted="#667085",
    muted_selected="#5A6478",
    line="#E3E6EB",
    field="#F6F7F9",
    accent="#3B5BDB",
    on_accent="#FFFFFF",
    soft_accent="#E7ECFD",
    selection="#D9E0FB",
    good="#12805C",
    warning="#B05A00",
    bad="#B3261E",
    # The fifth is the one of moderate lightness farthest from the four before it for every kind of colour vision.
    categories=("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#7B1FE0"),
    share=0.18,
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#14171C",
    panel="#1B1F26",
    reading="#181C22",
    text="#E4E7EC",
    muted="#98A2B3",
    muted_selected="#AEB7C6",
    line="#2C323C",
    field="#14171C",
    accent="#8DA2FB",
    on_accent="#14171C",
    soft_accent="#262E4A",
    selection="#303B66",
    good="#3CCB9C",
    warning="#F5A94A",
    bad="#FF8A80",
    categories=("#5AB4EC", "#FF8A3D", "#3CCB9C", "#E79FC6", "#F5C04A"),
    share=0.24,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

_SIZES = (("body", USUAL), ("label", 11), ("title", 17), ("box", 14), ("arrow", 12), ("drop", 24))
_ROLES = (
    ("Window", "window"),
    ("WindowText", "text"),
    ("Base", "panel"),
    ("AlternateBase", "window"),
    ("Text", "text"),
    ("PlaceholderText", "muted"),
    ("Button", "panel"),
    ("ButtonText", "text"),
    ("BrightText", "bad"),
    ("ToolTipBase", "panel"),
    ("ToolTipText", "text"),
    ("Highlight", "accent"),
    ("HighlightedText", "on_accent"),
    ("Accent", "accent"),
    ("Link", "accent"),
    ("LinkVisited", "accent"),
    ("Mid", "line"),
)


def application_palette(theme: Theme) -> QPalette:
    """Fusion's palette for this look; what is not named here is derived from the button and window colours."""
    palette = QPalette(QColor(theme.panel), QColor(theme.window))
    for role, token in _ROLES:
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(getattr(theme, token)))
    disabled = QColor(tint(theme.muted, theme.panel, 0.8))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet of the whole program; `scale` is the desktop's font scale (1 leaves body text at 13 px)."""
    values = {key: value for key, value in asdict(theme).items() if isinstance(value, str)}
    sizes = {name: f"{round(px * scale)}px" for name, px in _SIZES}
    derived = {
        "hover": tint(theme.text, theme.panel, 0.06),
        "pressed": tint(theme.text, theme.panel, 0.12),
        "accent_hover": tint(theme.text, theme.accent, 0.12),
        "edge": tint(theme.muted, theme.panel, 0.35),
        "handle": tint(theme.muted, theme.panel, 0.45),
        "check": resource("icons", f"check-{theme.name}.svg").as_posix(),
        "chevron": resource("icons", f"chevron-{theme.name}.svg").as_posix(),
        "sans": ", ".join(f'"{family}"' for family in SANS),
    }
    return Template(SHEET).substitute(values, **sizes, **derived)
