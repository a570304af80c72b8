# SPDX-License-Identifier: GPL-3.0-or-later
"""C2: the server is killed at random moments; every edit that was shown as saved is applied, once."""

import random
import time

import pytest

from tests.support import people
from tests.support.harness import Harness, verdict
from tests.support.processes import wait_until
from tests.support.world import LOGIN, PASSWORD, EditLog, colleague

KILLS_UNDER_LOAD = 30  # for each of two seeds
KILLS = 8              # with the whole application, for each of two


@pytest.mark.parametrize("seed", range(2))
def test_nothing_is_lost_under_load(world, studio, faults, seed):
    """Edits arrive without a pause while the server is killed."""
    dice = random.Random(seed)
    witness = EditLog(studio)
    harness = Harness(world.folder / "harness", studio.url, LOGIN, PASSWORD)
    process = harness.start(interval=2)
    harness.wait_for_more(0, process)
    for _ in range(KILLS_UNDER_LOAD):
        time.sleep(dice.uniform(0.1, 0.7))
        studio.kill()
        faults.injected += 1
        studio.start()
    process.kill()
    harness.finish()
    faults.survived += KILLS_UNDER_LOAD
    lost, twice = verdict(harness, witness)
    faults.lost += lost
    faults.twice += twice
    assert (lost, twice) == (0, 0)
    assert len(witness.values("firstName")) > KILLS_UNDER_LOAD / 3


@pytest.mark.parametrize("seed", [1, 2])
def test_edits_outlive_kills_of_the_server(app, studio, faults, seed):
    dice = random.Random(seed)
    witness = EditLog(studio)
    people.wait_saved(app)
    values = []
    for number in range(KILLS):
        app.key("F5")
        values.append(f"Edit {number:03}")
        people.change(app, "firstName", values[-1])
        time.sleep(dice.uniform(0, 0.06))
        studio.kill()
        faults.injected += 1
        studio.start()
        faults.survived += 1

    def is_saved():
        app.key("F5")
        return people.SAVED in app.text("shell.syncLine")

    wait_until(is_saved, timeout=60, every=0.3, what="an empty queue")
    applied = witness.values("firstName")
    faults.twice += len(applied) - len(set(applied))
    faults.lost += applied[-1] != values[-1]
    assert applied == sorted(set(applied)), applied
    assert applied[-1] == values[-1] == colleague(studio).record()["firstName"]
    assert len(applied) > KILLS / 4, "the edits never reached the server between the kills: this proves little"
