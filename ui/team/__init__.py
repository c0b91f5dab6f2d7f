"""Merging and handing in."""
