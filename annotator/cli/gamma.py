"""The words that ask for gamma, the same for a table of spans and for a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.shared import Arguments, CallError, from_one, not_negative, word

if TYPE_CHECKING:
    from annotator.analysis.gamma import GammaOptions

WORDS = (
    word("--gamma", action="store_true", help="gamma, gamma-cat and gamma-k, too"),
    word("--gamma-alpha", type=not_negative, default=1.0, metavar="α", help="weight of place (default 1)"),
    word("--gamma-beta", type=not_negative, default=1.0, metavar="β", help="weight of value (default 1)"),
    word("--gamma-samples", type=from_one, default=30, metavar="N", help="random continua (default 30)"),
    word("--gamma-precision", type=not_negative, metavar="P", help="more of them, until δ by chance is known to ± P"),
)


def asked_for(a: Arguments) -> GammaOptions | None:
    """What was asked for; None without --gamma."""
    if not a.gamma_alpha + a.gamma_beta:
        raise CallError("one of --gamma-alpha and --gamma-beta must be more than 0")
    if not a.gamma:
        return None
    from annotator.analysis.gamma import GammaOptions

    return GammaOptions(a.gamma_alpha, a.gamma_beta, a.gamma_samples, a.seed, a.gamma_precision)
