"""Sums of products that are equal to the last digit on every machine.

A matrix product of BLAS adds in an order that depends on the number of its threads and on the processor, and so rounds
differently. Here long sums are added by numpy, and matrices are multiplied so that no rounding is left to an order.
"""

from __future__ import annotations

from math import ceil, frexp, log2

import numpy as np
from scipy.sparse import csr_array

from annotator.analysis.data import Floats, Ints

Matrix = Floats | csr_array
_DIGITS = 53
_MOST_SLICES = 4
_SMALL = 1 << 16


def dot(first: Floats | Ints, second: Floats | Ints) -> float:
    """Σ first_i second_i."""
    return float(np.add.reduce(first * second))


def weighed(parts: Matrix, weights: Floats | Ints) -> Floats:
    """Σ_d weights_d parts_d, [k] of [D, k]."""
    if not isinstance(parts, np.ndarray):
        return parts.T @ weights.astype(float)
    return np.add.reduce(np.ascontiguousarray(parts.T) * weights, axis=1)


def product(left: Matrix, right: Matrix) -> Matrix:
    """left · right [b, V]; a sparse factor is multiplied in one fixed order anyway.

    Dense ones are cut into slices of so few digits that the products of two slices are summed without any rounding, in
    whatever order (Ozaki, Ogita, Oishi & Rump 2012, Numerical Algorithms 59, 95–118).
    """
    if not (isinstance(left, np.ndarray) and isinstance(right, np.ndarray)):
        return left @ right
    if left.size * right.shape[1] <= _SMALL:
        return np.einsum("bk,kv->bv", left, right)
    digits = (_DIGITS - ceil(log2(left.shape[1] + 1))) // 2
    rights = _sliced(right, digits)
    parts = [one @ other for one in _sliced(left, digits) for other in rights]
    return sum(reversed(parts), np.zeros((left.shape[0], right.shape[1])))


def _sliced(matrix: Floats, digits: int) -> list[Floats]:
    """Addends of a matrix, largest first, each a multiple of 2^-digits of its largest power of two."""
    found: list[Floats] = []
    while matrix.any() and len(found) < _MOST_SLICES:
        grain = 2.0 ** (frexp(float(np.abs(matrix).max()))[1] - digits)
        found.append(np.rint(matrix / grain) * grain)
        matrix = matrix - found[-1]
    return found


def settled(part: Matrix, most: int) -> Matrix:
    """A part [D, k] rounded so that each sum of up to `most` of its rows, repeated ones too, is exact in any order.

    What that takes away is below 2^-53 of the largest sum there can be, each time.
    """
    if not isinstance(part, np.ndarray):
        return part
    largest = np.abs(part).max(axis=0, initial=0.0) * most
    grain = np.ldexp(1.0, np.frexp(largest)[1] + 1 - _DIGITS)
    return np.rint(part / grain) * grain


def of_settled(weights: Floats, parts: Matrix) -> Floats:
    """Σ_d weights_bd parts_d [b, k], for whole weights of at most `most` altogether and parts that are settled."""
    return weights @ parts
