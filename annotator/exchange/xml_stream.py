"""XML from anywhere, read as a stream: no tree to fill the memory, no document type, no entity, no other file."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from annotator.domain.errors import AnnotatorError


class XmlReader:
    """Takes a document's elements as they come; a document type raises AnnotatorError before it can define anything."""

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        """Refuses the document."""
        raise AnnotatorError("xml_doctype")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; `tag` is {namespace}name."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text between two tags, maybe only a piece of it."""

    def close(self) -> None:
        """The document ends."""


def read_xml(pieces: Iterable[bytes], reader: XmlReader) -> None:
    """Feeds a document to `reader`; what is not well-formed raises AnnotatorError."""
    parser = ET.XMLParser(target=reader)
    try:
        for piece in pieces:
            parser.feed(piece)
        parser.close()
    except (ET.ParseError, LookupError, ValueError) as error:
        raise AnnotatorError("xml_damaged") from error


def local_name(tag: str, namespaces: tuple[str, ...]) -> str:
    """The name of `tag` without its namespace, or an empty text when the namespace is none of these."""
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    return name if namespace in namespaces else ""
