# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test here starts from. Each has its own studio, home, bus and keyring, so they run in any order, side by side."""

import os
import re
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.support import people
from tests.support.processes import ROOT
from tests.support.world import World

FAULTS = ("injected", "survived", "lost", "twice")


@pytest.fixture
def short_folder():
    """A folder whose path is short enough for sockets in it."""
    folder = Path(tempfile.mkdtemp(prefix="cb."))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def world(request):
    with World() as world:
        yield world
        report = getattr(request.node, "report_of_call", None)
        if report is not None and report.failed:
            name = re.sub(r"[^\w.-]+", "-", request.node.name)
            world.keep_evidence(Path(os.environ.get("CALLBOARD_BIN", ROOT / "build/release/bin")).parent
                                / "e2e-failures" / name)


@pytest.fixture
def studio(world):
    return world.server()


@pytest.fixture
def home(world):
    return world.home()


@pytest.fixture
def app(world, studio, home):
    """Signed in, on the account page."""
    app = world.app(home)
    people.sign_in(app, studio.url)
    return app


@pytest.fixture
def network(world, studio):
    """What lies between the application and the studio."""
    return world.proxy(studio)


@pytest.fixture
def distant(world, network, home):
    """As app, but by way of the network."""
    app = world.app(home)
    people.sign_in(app, network.url)
    return app


class FaultCount:
    def __init__(self):
        self.injected = self.survived = self.lost = self.twice = 0


@pytest.fixture
def faults(request):
    """Counts for the line at the end of the run."""
    count = FaultCount()
    yield count
    request.node.user_properties.append(("faults", {name: getattr(count, name) for name in FAULTS}))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item):
    outcome = yield
    report = outcome.get_result()
    if report.when == "call":
        item.report_of_call = report


def pytest_terminal_summary(terminalreporter):
    total = dict.fromkeys(FAULTS, 0)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) != "teardown":
                continue
            for name, value in report.user_properties:
                if name == "faults":
                    total = {key: total[key] + value[key] for key in FAULTS}
    if total["injected"]:
        terminalreporter.write_line(
            f"faults injected {total['injected']}, survived {total['survived']}, acked edits lost {total['lost']}, "
            f"applied twice {total['twice']}")
