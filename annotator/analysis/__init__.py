"""Reliability as pure functions on arrays: units, coincidences, distances, coefficients, unitizing, intervals."""
