# SPDX-License-Identifier: GPL-3.0-or-later
"""Start: exec to first paint, beside an empty window."""

import json
import statistics
import subprocess
import sys
import time

from tests.support import people
from tests.support.processes import binary

ROUNDS = 15


def start(program, environment, *arguments):
    env = {**environment, "CALLBOARD_T0": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))}
    out = subprocess.run([binary(program), *map(str, arguments)], env=env, capture_output=True, text=True, timeout=60)
    if out.returncode != 0 or not out.stdout:
        sys.exit(f"{program} did not get to its first paint:\n{out.stderr[-2000:]}")
    return json.loads(out.stdout)


def line(name, figures):
    ms = sorted(figure["ms"] for figure in figures)
    rss = statistics.median(figure["rss"] for figure in figures)
    print(f"  {name:42} median {statistics.median(ms):6.1f} ms   p90 {ms[int(len(ms) * 0.9)]:6.1f} ms   {rss:5.1f} MB")
    return statistics.median(ms)


def run(world):
    """Exec to first paint, warm, on a virtual screen. The two programs take turns, so that noise falls on both."""
    studio = world.server(email=None, demo=True)
    home, screen = world.home(), world.screen(1440, 960)
    app = world.app(home, "--theme", "dark", screen=screen)
    people.sign_in(app, studio.url, studio.demo["login"], studio.demo["password"])
    people.wait_saved(app)
    app.close()
    studio.stop()

    environment = {**home.environment, **screen.environment, "QT_QPA_PLATFORM": "xcb"}
    empty, page = [], []
    for _ in range(ROUNDS):
        empty.append(start("bench-emptywindow", environment))
        page.append(start("bench-firstpage", environment, "--data", home.data, "--theme", "dark"))
    print("Start, exec to first paint (studio switched off; the page comes from this computer's copy)")
    floor = line("empty QMainWindow", empty)
    ours = line("Callboard, Account page with its content", page)
    print(f"  ratio {ours / floor:.2f} (aim: at most 2)")
