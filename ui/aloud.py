"""Telling a screen reader what has just come about and no widget's name or value says."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(widget: QWidget, *parts: str) -> None:
    """Has it said where a screen reader listens."""
    said = ". ".join(part for part in parts if part)
    if said and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))
