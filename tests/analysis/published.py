"""Tables that papers and manuals print: one string a coder, one word a unit, `.` where a value is missing."""

from __future__ import annotations

# Where `counts` stands, a word stands for that many units.
TABLES: dict[str, tuple[str, ...]] = {
    # Krippendorff 2004, Content Analysis, 2nd ed., p. 230
    "krippendorff_canonical_4x12": (
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . .",
        ". 3 3 3 2 3 4 2 2 5 1 3",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ),
    # the same book, p. 224
    "krippendorff2004_p224_binary": (
        "1 1 0 0",
        "0 1 1 0",
    ),
    # the same book, p. 227
    "krippendorff2004_p227_nominal": (
        "a a b b c",
        "a b b c c",
    ),
    # ATLAS.ti 9 manual; the same table as p. 224
    "atlasti_manual_2x10": (
        "1 1 0 0",
        "0 1 1 0",
    ),
    # Krippendorff 1980, Content Analysis, p. 139
    "krippendorff1980_p139_3obs": (
        "1 1 2 4 1 2 1 3 2",
        "1 2 2 4 4 2 2 3 2",
        "1 2 2 4 4 2 3 3 2",
    ),
    # Hayes & Krippendorff 2007, Communication Methods and Measures 1, pp. 84 ff.
    "hayes_krippendorff_2007": (
        "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
        "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
        "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
        ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
        "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1",
    ),
    # Wikipedia, Krippendorff's alpha, the example of three coders
    "wikipedia_3x15": (
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
    ),
    # Cohen 1960, Educational and Psychological Measurement 20, p. 45
    "cohen1960_p45": (
        "1 1 1 2 2 2 3 3 3",
        "1 2 3 1 2 3 1 2 3",
    ),
    # Fleiss 1971, Psychological Bulletin 76
    "fleiss1971_6x30": (
        "4 2 2 5 2 1 3 1 1 5 1 1 2 1 2 3 1 1 2 1 5 2 2 1 1 2 1 2 1 5",
        "4 2 3 5 2 1 3 1 1 5 4 2 2 4 2 3 1 1 2 3 5 4 2 1 4 2 1 2 3 5",
        "4 2 3 5 2 3 3 3 4 5 4 4 2 4 4 3 1 1 4 3 5 4 4 4 4 2 1 4 3 5",
        "4 5 3 5 4 3 3 3 4 5 4 4 3 4 4 3 4 1 4 5 5 4 5 4 4 2 1 4 3 5",
        "4 5 3 5 4 3 5 3 4 5 4 4 3 4 4 3 5 1 4 5 5 4 5 4 4 2 5 4 3 5",
        "4 5 5 5 4 3 5 4 4 5 4 4 3 4 5 5 5 2 4 5 5 4 5 4 5 4 5 4 3 5",
    ),
    # Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.
    "gwet_raw_4raters": (
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . .",
        ". 3 3 3 2 3 4 2 2 5 1 3",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ),
    # sets joined by +, 0 the empty set; after Passonneau 2006
    "passonneau_sets_2x9": (
        "0 A A A A+B A+B A+B+C C C",
        "0 0 A B A A+C A+B+C A+C A+C",
    ),
}
COUNTS: dict[str, tuple[int, ...]] = {
    "krippendorff2004_p224_binary": (1, 1, 3, 5),
    "krippendorff2004_p227_nominal": (1, 1, 4, 1, 5),
    "atlasti_manual_2x10": (1, 1, 3, 5),
    "cohen1960_p45": (88, 14, 18, 10, 40, 10, 2, 6, 12),
}

# Krippendorff 2019, Content Analysis, 4th ed., figure 12.11, p. 340: half-open from 0, on 60 characters.
SPANS_2019: dict[str, str] = {
    "Alex": "0-7:1 7-13:2 30-32:5 32-37:6 37-44:6 44-60:7",
    "Paul": "0-7:1 7-13:3 13-21:5 32-44:6",
    "Suzan": "0-7:1 7-13:4 13-21:5 32-37:6 37-41:6 41-44:6",
}

# The same example (Krippendorff, Mathet, Bouvry & Widlöcher 2016) as in the software of Mathet, Widlöcher & Métivier.
SPANS_2016: dict[str, str] = {
    "Alex": "2-9:1 11-17:2 24-30:5 32-36:6 36-44:6 44-60:7",
    "Paul": "2-9:1 11-17:3 19-25:5 32-44:6",
    "Suzan": "2-9:1 11-17:4 21-27:5 32-36:6 36-40:6 40-44:6",
}
FIGURES_2016: dict[str, float] = {"u_alpha": 0.510, "bar_u_alpha": 0.413, "cu_alpha": 0.724}
