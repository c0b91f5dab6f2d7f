"""The agreement page."""
