"""What the About box says."""

from __future__ import annotations

from ui.language import tr

_WORK = (
    ("Qt for Python (PySide6)", "LGPL 3"),
    ("SQLAlchemy", "MIT"),
    ("sqlite-utils", "Apache 2.0"),
    ("NumPy", "BSD"),
    ("SciPy", "BSD"),
    ("Jinja", "BSD"),
    ("selectolax", "MIT"),
    ("platformdirs", "MIT"),
)


def about(version: str) -> str:
    """What this is, and whose work it stands on, as HTML."""
    purpose = tr("Codes news articles offline, merges every coder’s file, and reports agreement.")
    works = "<br>".join(f"{name} ({licence})" for name, licence in _WORK)
    others = tr("MIT licence. It stands on the work of others:")
    return f"<b>Accord {version}</b><p>{purpose}</p><p>{others}<br>{works}</p>"
