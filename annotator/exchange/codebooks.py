"""Codebooks in and out, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.codebook import Codebook
from annotator.domain.errors import AnnotatorError
from annotator.exchange import codebook_toml
from annotator.exchange.codebook_qdc import read_qdc, write_qdc
from annotator.exchange.codebook_sheets import read_csv, read_xlsx, write_csv, write_xlsx

READERS: dict[str, Callable[[bytes, str], Codebook]] = {
    ".toml": codebook_toml.read_codebook,
    ".xlsx": read_xlsx,
    ".csv": read_csv,
    ".qdc": read_qdc,
}
WRITERS: dict[str, Callable[[Codebook], bytes]] = {
    ".toml": lambda codebook: codebook_toml.write_codebook(codebook).encode(),
    ".xlsx": write_xlsx,
    ".csv": write_csv,
    ".qdc": write_qdc,
}


def read(data: bytes, name: str) -> Codebook:
    """The codebook in a file called `name`; an unknown ending, and all that its reader finds, raise AnnotatorError."""
    ending = "." + name.rpartition(".")[2].casefold() if "." in name else ""
    if ending not in READERS:
        raise AnnotatorError("codebook_form", file=name, ending=ending or name, known=", ".join(READERS))
    return READERS[ending](data, name)
