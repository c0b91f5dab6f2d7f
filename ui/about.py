"""What the About box says."""

from __future__ import annotations

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
ABOUT = (
    "<b>Accord {version}</b><p>Codes news articles offline, merges every coder’s file, and reports agreement.</p>"
    "<p>MIT licence. It stands on the work of others:<br>"
    + "<br>".join(f"{name} ({licence})" for name, licence in _WORK)
    + "</p>"
)
