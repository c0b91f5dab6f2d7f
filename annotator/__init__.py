"""Accord: code news articles, merge every coder's file, report agreement."""

__version__ = "0.1.0"
