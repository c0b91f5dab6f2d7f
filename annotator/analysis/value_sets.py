"""Categories of a variable: its values, and every set of several values that occurs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from annotator.analysis.data import Ints
from annotator.analysis.passages import distinct


class ValueSets:
    """Categories 0 … V − 1 are the single values; sets of two or more follow, by size where they come together."""

    def __init__(self, values: int) -> None:
        self.values = values
        self.members: list[tuple[int, ...]] = [(value,) for value in range(values)]
        self._index: dict[tuple[int, ...], int] = {}

    def __len__(self) -> int:
        return len(self.members)

    def copy(self) -> ValueSets:
        """The same categories, to be added to apart from these."""
        other = ValueSets(self.values)
        other.members, other._index = list(self.members), dict(self._index)
        return other

    @property
    def several(self) -> bool:
        """Whether any set of several values occurs."""
        return len(self.members) > self.values

    def category(self, members: tuple[int, ...]) -> int:
        """The category of a set of values in rising order."""
        if len(members) == 1:
            return members[0]
        if members not in self._index:
            self._index[members] = len(self.members)
            self.members.append(members)
        return self._index[members]

    def grouped(self, group: Ints, value: Ints, groups: int) -> Ints:
        """The category of each of `groups` groups of values [G], −1 without any; repeated pairs count once."""
        category = np.full(groups, -1)
        group, value = np.divmod(distinct(group * max(self.values, 1) + value), max(self.values, 1))
        first = np.flatnonzero(np.diff(group, prepend=-1))
        owners, sizes = group[first], np.diff(first, append=len(group))
        category[owners] = value[first]
        for size in np.unique(sizes[sizes > 1]):
            chosen = sizes == size
            sets, place = np.unique(value[first[chosen][:, None] + np.arange(size)], axis=0, return_inverse=True)
            numbers = np.array([self.category(tuple(members)) for members in sets.tolist()])
            category[owners[chosen]] = numbers[place.ravel()]
        return category

    def expanded(self, categories: Ints) -> tuple[Ints, Ints]:
        """Each category's values, as (index into `categories`, value) pairs."""
        if not self.several:
            return np.arange(len(categories)), categories
        sizes = np.array([len(m) for m in self.members], dtype=np.int64)
        flat = np.array([v for m in self.members for v in m], dtype=np.int64)
        starts = np.cumsum(sizes) - sizes
        counts = sizes[categories]
        shift = starts[categories] - (np.cumsum(counts) - counts)
        return np.repeat(np.arange(len(categories)), counts), flat[np.arange(counts.sum()) + np.repeat(shift, counts)]


def labels_of(sets: ValueSets, labels: Sequence[str]) -> list[str]:
    """The label of each category; those of a set joined by a plus.

    Where there are sets, a label with a plus of its own stands in quotation marks, marks in it twice, so that no single
    value reads as a set and no set as another.
    """
    if len(sets) > sets.values:
        labels = [_quoted(label) for label in labels]
    return [" + ".join(labels[v] for v in members) for members in sets.members]


def _quoted(label: str) -> str:
    return '"' + label.replace('"', '""') + '"' if "+" in label.split(" ") or label.startswith('"') else label
