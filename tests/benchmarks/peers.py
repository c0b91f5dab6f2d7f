"""What other programs print for 200 random tables, kept as fixtures: `tests/analysis/peers.json`.

    python3 -m venv VENV && VENV/bin/pip install krippendorff nltk statsmodels scikit-learn irrCAC
    VENV/bin/python tests/benchmarks/peers.py

Runs in an environment of its own: none of these is a dependency of ours, and the suite needs none of them. Tables are
drawn from a seed; a unit is a word, a coder a letter in it, `.` a missing value. Only what a peer defines as we do is
asked of it: complete tables of nltk, statsmodels, scikit-learn and of Conger's kappa, two coders of Cohen's.
"""

from __future__ import annotations

import json
import random
from importlib.metadata import version
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from nltk.metrics import agreement, binary_distance, interval_distance, jaccard_distance, masi_distance
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats import inter_rater

OUT = Path(__file__).parents[1] / "analysis" / "peers.json"
TABLES, SETS, DIGITS = 200, 20, 7
LEVELS = ("nominal", "ordinal", "interval", "ratio")
SHAPES = {"identity": ("", "1"), "linear": ("_linear", "2_linear"), "quadratic": ("_quadratic", "2_quadratic")}


def drawn(dice: random.Random) -> tuple[int, list[str]]:
    """A table in which two values meet at least: how many values its codebook has, and its units."""
    values, coders, missing = dice.randint(2, 5), dice.randint(2, 5), dice.choice((0, 0, 0.15, 0.3))
    while True:
        units = [_unit(dice, values, coders, missing) for _ in range(dice.randint(6, 16))]
        pairable = "".join(unit for unit in units if len(unit.replace(".", "")) > 1).replace(".", "")
        if len(set(pairable)) > 1 and all(len({unit[c] for unit in units} - {"."}) > 1 for c in range(coders)):
            return values, units


def _unit(dice: random.Random, values: int, coders: int, missing: float) -> str:
    truth = dice.randint(1, values)
    given = [dice.randint(1, values) if dice.random() < 0.45 else truth for _ in range(coders)]
    unit = "".join("." if dice.random() < missing else str(value) for value in given)
    return unit if unit.strip(".") else _unit(dice, values, coders, missing)


def table_of(values: int, units: list[str]) -> dict[str, object]:
    """The table with every figure of every peer that it allows."""
    complete, two = not any("." in unit for unit in units), len(units[0]) == 2
    peers = {"krippendorff": alphas(values, units)}
    peers["irrCAC"], intervals = chance_corrected(values, units, complete)
    if complete:
        peers["nltk"] = of_nltk(units)
        counts = np.array([[unit.count(str(v)) for v in range(1, values + 1)] for unit in units])
        peers["statsmodels"] = {"fleiss_kappa": float(inter_rater.fleiss_kappa(counts))}
    if complete and two:
        first, second = ([int(unit[c]) for unit in units] for c in (0, 1))
        labels = list(range(1, values + 1))
        peers["scikit-learn"] = {
            "cohen_kappa": cohen_kappa_score(first, second, labels=labels),
            "cohen_kappa_linear": cohen_kappa_score(first, second, labels=labels, weights="linear"),
            "cohen_kappa_quadratic": cohen_kappa_score(first, second, labels=labels, weights="quadratic"),
        }
        cross = np.zeros((values, values))
        np.add.at(cross, (np.array(first) - 1, np.array(second) - 1), 1)
        found = inter_rater.cohens_kappa(cross)
        peers["statsmodels"] |= {"cohen_kappa": found.kappa, "kappa_max": found.kappa_max}
    return {
        "values": values,
        "units": " ".join(units),
        "peers": {peer: {n: rounded(v) for n, v in found.items()} for peer, found in peers.items()},
        "intervals": {name: [rounded(end) for end in ends] for name, ends in intervals.items()},
    }


def alphas(values: int, units: list[str]) -> dict[str, float]:
    """Of krippendorff: alpha of each level."""
    data = np.array([[np.nan if one == "." else float(one) for one in column] for column in zip(*units, strict=True)])
    domain = np.arange(1.0, values + 1)
    return {
        f"alpha_{level}": float(krippendorff.alpha(data, level_of_measurement=level, value_domain=domain))
        for level in LEVELS
    }


def chance_corrected(values: int, units: list[str], complete: bool) -> tuple[dict, dict]:
    """Of irrCAC: coefficients, and the intervals that it gives them."""
    cells = [[np.nan if one == "." else int(one) for one in unit] for unit in units]
    found, intervals = {}, {}
    for shape, (ending, gwets) in SHAPES.items():
        frame = pd.DataFrame(cells, columns=[f"c{number}" for number in range(len(units[0]))])
        peer = CAC(frame, weights=shape, categories=list(range(1, values + 1)), digits=12)
        asked = {
            f"fleiss_kappa{ending}": peer.fleiss,
            f"brennan_prediger{ending}": peer.bp,
            f"gwet_ac{gwets}": peer.gwet,
        }
        if shape != "linear":
            asked["alpha_nominal" if shape == "identity" else "alpha_interval"] = peer.krippendorff
        if shape == "identity" and complete:
            asked["conger_kappa"] = peer.conger
        for name, ask in asked.items():
            one = ask()["est"]
            found[name] = float(one["coefficient_value"])
            if name != "conger_kappa":
                intervals[name] = one["confidence_interval"]
    return found, intervals


def of_nltk(units: list[str]) -> dict[str, float]:
    """Of nltk: alpha nominal and interval; Cohen's kappa and Scott's pi of two coders, Light's kappa of more."""
    task = _task(units, binary_distance)
    found = {"alpha_nominal": task.alpha(), "light_kappa": task.kappa()}
    if len(units[0]) == 2:
        found |= {"cohen_kappa": task.kappa(), "scott_pi": task.pi()}
    return found | {"alpha_interval": _task([[int(v) for v in unit] for unit in units], interval_distance).alpha()}


def _task(units: list, distance: object) -> agreement.AnnotationTask:
    rows = [(f"c{c}", str(number), value) for number, unit in enumerate(units) for c, value in enumerate(unit)]
    return agreement.AnnotationTask(rows, distance=distance)


def sets_of(dice: random.Random) -> dict[str, object]:
    """A table of sets with nltk's alphas; its MASI has 2/3 and 1/3 as Passonneau has."""
    units = [[_members(dice) for _ in range(3)] for _ in range(8)]
    tasks = {"alpha_masi": masi_distance, "alpha_jaccard": jaccard_distance}
    frozen = [[frozenset(members) for members in unit] for unit in units]
    found = {name: rounded(_task(frozen, distance).alpha()) for name, distance in tasks.items()}
    return {"units": " ".join(",".join(unit) for unit in units), "peers": found}


def _members(dice: random.Random) -> str:
    return "".join(sorted(dice.sample("abcd", dice.choice((1, 1, 2, 3)))))


def rounded(value: float) -> float:
    """Seven digits behind the point."""
    return round(float(value), DIGITS)


if __name__ == "__main__":
    dice = random.Random(2004)
    names = ("krippendorff", "nltk", "statsmodels", "scikit-learn", "irrCAC")
    made = {
        "versions": {name: version(name) for name in names},
        "tables": [table_of(*drawn(dice)) for _ in range(TABLES)],
        "sets": [sets_of(dice) for _ in range(SETS)],
    }
    lines = [json.dumps(one, sort_keys=True, separators=(",", ":")) for one in made["tables"]]
    sets = [json.dumps(one, sort_keys=True, separators=(",", ":")) for one in made["sets"]]
    head = json.dumps(made["versions"], sort_keys=True)
    OUT.write_text(
        f'{{"versions": {head},\n"tables": [\n' + ",\n".join(lines) + '\n],\n"sets": [\n' + ",\n".join(sets) + "\n]}\n"
    )
    print(OUT, OUT.stat().st_size)
