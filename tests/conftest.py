"""What holds for every test."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# How fast this machine is just now is no property of the program: no example fails for the time it took.
settings.register_profile("accord", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("accord")
