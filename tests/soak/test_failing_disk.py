"""A full disk, a broken one, a forbidden one: at whichever call it fails, that is said, and nothing is lost."""

from __future__ import annotations

import errno
from collections import Counter
from hashlib import sha256

import pytest

from tests.soak.amounts import Share, shares
from tests.soak.cases import Case, case_of, laid_out, litter, revisions_in, right
from tests.soak.deeds import DEEDS, LEAD
from tests.soak.nest import Fate, Nest

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
ALL_CALLS = 1_000_000


@pytest.mark.parametrize("name", DEEDS)
@pytest.mark.parametrize("share", shares(suite=4, full=ALL_CALLS, at_once=ALL_CALLS))
def test_whichever_call_fails(name: str, share: Share, nest: Nest) -> None:
    """Each call that changes a file, with each error: a sentence, the old file or the new, and the next try works."""
    case, told = case_of(nest, name), Counter()
    every = max(1, len(case.calls) * len(ERRORS) // share.number)
    tries = [(number, error) for number in range(1, len(case.calls) + 1) for error in ERRORS][::every]
    for number, error in tries:
        told[failing(case, nest, number, error)] += 1
    print(f"{name}: {len(tries)} failures of {len(case.calls)} calls: {dict(told)}")
    assert told.total() == len(tries)


def failing(case: Case, nest: Nest, number: int, error: int) -> str:
    """One try that a call fails in, and a second one after it; what the first one said."""
    what = (case.calls[number - 1], errno.errorcode[error])
    fate, path = Fate(str(case.folder), number, error), case.folder / LEAD
    laid_out(case)
    words = right(nest.hatch("tests.soak.deeds:do", case.name, str(case.folder), 2, fate=fate))
    assert words[-1] == "done", (what, words)
    assert {word["file"] for word in words[:-1]} <= {sha256(case.old).hexdigest(), sha256(case.new).hexdigest()}, what
    (found,) = right(nest.hatch("tests.soak.deeds:look", str(path), case.name))
    assert "failed" not in found, (what, found)
    assert revisions_in(path) == case.revisions, what
    if DEEDS[case.name].outcome:
        assert (case.folder / DEEDS[case.name].outcome).is_file(), what
    left = litter(case.folder)
    if what[0].kind in ("unlink", "rmdir"):
        left = [name for name in left if not name.startswith("tmp/")]  # it could not go; the start of another day removes it
    assert left == [], what
    return words[0]["failed"] if len(words) == 2 else "nothing, and all was done"
