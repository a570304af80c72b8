# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench [NAME…]: figures, each beside its baseline of the same run. Nothing here passes or fails.

Each bench is a module beside this one, with run(world), which prints; its first doc line is its description."""

import argparse
import importlib
import pkgutil
from pathlib import Path

from tests.support.world import World

FOLDER = Path(__file__).parent


def names():
    """Those that are benches: modules with a run()."""
    found = sorted(module.name for module in pkgutil.iter_modules([str(FOLDER)]) if module.name != "__main__")
    return [name for name in found if hasattr(load(name), "run")]


def load(name):
    return importlib.import_module(f"tests.bench.{name}")


def main():
    known = names()
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("bench", nargs="*", metavar="NAME", help=", ".join(known))
    chosen = parser.parse_args().bench or known
    for name in chosen:
        if name not in known:
            parser.error(f"there is no bench {name}; there are: {', '.join(known)}")
    for name in chosen:
        with World() as world:
            load(name).run(world)
        print(flush=True)


if __name__ == "__main__":
    main()
