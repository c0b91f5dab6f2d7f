"""Why a figure is undefined, in words; each stands beside a None value."""

from __future__ import annotations

NO_ARTICLE = "no article is marked done by two coders"
NO_PASSAGES = "no passage was marked"
NO_VALUES = "no passage was marked with a value"
NO_TEXT = "the articles' texts are not here"
NO_TOKENS = "the texts have no words"
EMPTY_ARTICLES = "the articles have no text"
ONE_CODER = "only one coder"
NO_PAIRABLE = "no unit has values of two coders"
NO_COMMON = "no unit has values of both coders"
ONE_VALUE = "only one value was used"
TWO_CODERS_ONLY = "defined for two coders only"
TOO_MANY_CODERS = "too many coders to look at every pair"
TOO_LARGE = "the values are too large to be squared"
NOT_NUMBERS = "the values are not numbers"
NEGATIVE = "ratios need values of zero or more"
SEVERAL = "a unit has several values"
ALL_MARKED = "every coder marked everything"
NEVER_TOGETHER = "never marked by two coders at one place"
ONE_TEXT_ONLY = "defined for one text only"
ONE_MEETING = "valued passages of two coders meet at one place only"
NOT_USED = "not used on a unit of two coders"
NOT_USED_AT_ALL = "not used"
NEVER_ALIGNED = "no two passages aligned with each other overlap"
NO_CHANCE = "random continua of these passages show no disagreement"


_LEVELS = {
    "nominal": "the values are nominal",
    "ordinal": "the values are ordinal",
    "interval": "the values are interval",
    "ratio": "the values are ratio",
}


def level_forbids(level: str) -> str:
    """The reason of a coefficient that asks for more than the level of measurement gives."""
    return _LEVELS[level]
