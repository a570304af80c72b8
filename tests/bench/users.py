# SPDX-License-Identifier: GPL-3.0-or-later
"""Users' list: search, sort, changes, scrolling and memory at 1,000, 10,000 and 100,000, beside Qt's proxy."""

import json
import subprocess
import sys

from tests.bench import wholeprogram
from tests.support.processes import binary

SIZES = [1000, 10000, 100000]


def measure(environment, *arguments, program="bench-users"):
    out = subprocess.run([binary(program), *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=600)
    if out.returncode != 0 or not out.stdout:
        sys.exit(f"{program} {arguments} failed:\n{out.stderr[-2000:]}")
    return json.loads(out.stdout)


def percentile(figures, part):
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * part))]


def line(name, ours, baseline=None):
    text = f"    {name:34} p50 {percentile(ours, 0.5):7.2f}   p95 {percentile(ours, 0.95):7.2f}   p99 {percentile(ours, 0.99):7.2f} ms"
    if baseline:
        text += f"   QSortFilterProxyModel: p50 {percentile(baseline, 0.5):7.1f}   p95 {percentile(baseline, 0.95):7.1f} ms"
    print(text)


def run(world):
    """Each figure is from the change to the end of the paint that shows it, in a table of 1240x820."""
    home, screen = world.home(), world.screen(1440, 960)
    environment = {**home.environment, **screen.environment, "QT_QPA_PLATFORM": "xcb", "CALLBOARD_T0": "0", "LC_ALL": "C.UTF-8"}
    empty = measure(environment, program="bench-emptywindow")["rss"]
    print("The users' list, change to painted (aims at 100,000: search p95 16 ms, scroll p99 16 ms, 60 MB above an empty window)")
    for size in SIZES:
        figures = measure(environment, size)
        ours, proxy = figures["ours"], figures["proxy"]
        memory = measure(environment, size, "--memory")["rss"]
        print(f"  {size:,} users")
        line("search, a keystroke", ours["search"], proxy["search"])
        line("  the model's part of it", ours["searchModel"])
        line("sort by another column", ours["sort"], proxy["sort"])
        line("10 of them change", ours["change"], proxy["change"])
        line("scroll by a page", ours["scroll"])
        line("a name typed at the list", ours["typed"])
        print(f"    longest stall while they arrive    {max(ours['arrivalLongest'], ours['settleLongest']):.1f} ms")
        print(f"    the list alone                                 {memory - empty:5.1f} MB above an empty window of {empty:.1f} MB")
        wholeprogram.print_memory(world, world.home(), screen, size)
