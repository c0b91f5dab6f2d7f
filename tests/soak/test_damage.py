"""Flipped bytes, zeroed sectors, lost ends: a damaged file is refused in a sentence, or it says what it always said."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from tests import small_project as small
from tests.soak.amounts import Share, shares
from tests.soak.cases import case_of, right
from tests.soak.nest import Fate, Nest

SECONDS, MEMORY = 10.0, 2 << 30


@pytest.fixture(scope="module")
def sound(nest: Nest) -> list[tuple[bytes, list]]:
    """Ann's file in three sizes, with what checking and merging it says; the lead's file is beside it."""
    found = []
    for number in (5, 60, 400):
        folder = case_of(nest, "merge").before.parent / f"{number}"
        folder.mkdir(exist_ok=True)
        (folder / "lead.accord").write_bytes(case_of(nest, "merge").old)
        (folder / "ann.accord").write_bytes((case_of(nest, "merge").before / "ann.accord").read_bytes())
        with small.opened(folder / "ann.accord") as project:
            small.do(project, small.ANN, *(small.claim(small.ANN, start=n % 20, end=n % 20 + 9, memo=f"{n} " * 40) for n in range(number)))
        found.append(((folder / "ann.accord").read_bytes(), told(nest, folder)))
    return found


def told(nest: Nest, folder: Path) -> list:
    end = nest.hatch(
        "tests.soak.damage:told", str(folder / "ann.accord"), str(folder / "lead.accord"), str(folder / "tmp"),
        fate=Fate(seconds=SECONDS, memory=MEMORY),
    )  # fmt: skip
    assert end.status == 0, end
    assert end.seconds < SECONDS, end
    return right(end)


@pytest.mark.parametrize("share", shares(suite=80, full=4000, at_once=100))
def test_damage_is_refused_or_does_not_matter(share: Share, sound: list, nest: Nest, tmp_path: Path) -> None:
    """Never is anything else believed, and never does the target of a merge change by a file that was refused."""
    chance, counts = random.Random(share.seed), Counter()
    lead = case_of(nest, "merge").old
    (tmp_path / "tmp").mkdir()
    for number in range(share.number):
        content, expected = sound[number % len(sound)]
        kind, broken = damaged(content, chance)
        (tmp_path / "ann.accord").write_bytes(broken)
        (tmp_path / "lead.accord").write_bytes(lead)
        for place, (said, was) in enumerate(zip(told(nest, tmp_path), expected, strict=True)):
            way = ("checked", "merged")[place]
            if "failed" in said:
                assert said["failed"] != "locked", (kind, said)
                counts[f"{kind}, {way}: refused"] += 1
            else:
                assert said == was, (way, kind, said, was)
                counts[f"{kind}, {way}: equal"] += 1
        if "failed" in said:
            assert (tmp_path / "lead.accord").read_bytes() == lead, kind
    print(f"{share.number} files: {dict(sorted(counts.items()))}")
    assert any(name.endswith("refused") for name in counts)


def damaged(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """One kind of damage, somewhere."""
    data, at = bytearray(content), chance.randrange(len(content))
    kind = chance.choice(("a bit flipped", "a byte flipped", "some bytes flipped", "a sector zeroed", "a page moved", "cut off"))
    if kind == "a bit flipped":
        data[at] ^= 1 << chance.randrange(8)
    elif kind == "a byte flipped":
        data[at] ^= chance.randrange(1, 256)
    elif kind == "some bytes flipped":
        for _ in range(chance.randrange(2, 30)):
            data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    elif kind == "a sector zeroed":
        data[at // 512 * 512 : at // 512 * 512 + 512] = bytes(512)
    elif kind == "a page moved":
        other = chance.randrange(len(data) // 4096) * 4096
        data[at // 4096 * 4096 : at // 4096 * 4096 + 4096] = content[other : other + 4096]
    else:
        del data[at:]
    return kind, bytes(data)
