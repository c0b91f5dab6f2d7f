"""System packages of Debian and Ubuntu: installed where that is allowed, else named in the line that installs them."""

from __future__ import annotations

import os
from shutil import which

from annotator.bootstrap import children
from annotator.bootstrap.trouble import AGAIN, SetUpError, last_word, say


def os_release(path: str = "/etc/os-release") -> dict[str, str]:
    """What the system says it is; nothing where it says nothing."""
    try:
        with open(path, encoding="utf-8") as file:
            pairs = [line.strip().partition("=") for line in file if "=" in line]
    except OSError:
        return {}
    return {name: value.strip("\"'") for name, _, value in pairs}


def install(packages: list[str], reason: str) -> None:
    """Installs `packages` as root, saying so; SetUpError with `reason` and what to do where that cannot be."""
    line = "apt-get install --yes " + " ".join(packages)
    raise_unless_allowed(packages, reason, line)
    say("%s; running `%s`" % (reason, line))
    command = [*line.split(), "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    code, output = children.call(command, DEBIAN_FRONTEND="noninteractive")
    if code:  # package lists that are empty or out of date
        children.call(["apt-get", "update"])
        code, output = children.call(command, DEBIAN_FRONTEND="noninteractive")
    if code:
        raise SetUpError("apt-get failed (%s); run `%s` by hand, %s" % (last_word(output), line, AGAIN))


def raise_unless_allowed(packages: list[str], reason: str, line: str) -> None:
    """SetUpError unless this is root on Debian or Ubuntu and the packages are known."""
    system = os_release()
    if not which("apt-get") or not {"debian", "ubuntu"} & {system.get("ID"), *system.get("ID_LIKE", "").split()}:
        raise SetUpError("%s; install it with your system's package manager, %s" % (reason, AGAIN))
    if not packages:
        raise SetUpError("%s; install the package that holds it, %s" % (reason, AGAIN))
    if os.geteuid():
        raise SetUpError("%s; run `sudo %s`, %s" % (reason, line, AGAIN))
