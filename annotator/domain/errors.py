"""Errors that are no bug: the environment or the input is at fault."""

from __future__ import annotations


class AnnotatorError(Exception):
    """What went wrong, as the key of a sentence in `annotator.messages` and the arguments that fill it.

    A person reads the sentence; a bug is any other exception and flies to the crash net.
    """

    def __init__(self, key: str, **arguments: object) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments
