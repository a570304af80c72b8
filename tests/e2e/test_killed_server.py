# SPDX-License-Identifier: GPL-3.0-or-later
"""C2: the server is killed at random moments; every edit that was shown as saved is applied, once."""

import random
import time

import pytest

from tests.support import people
from tests.support.processes import wait_until
from tests.support.world import EditLog, colleague

KILLS = 27


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
    applied = [first for first, _ in witness.rows()]
    faults.twice += len(applied) - len(set(applied))
    faults.lost += applied[-1] != values[-1]
    assert applied == sorted(set(applied)), applied
    assert applied[-1] == values[-1] == colleague(studio).record()["firstName"]
    assert len(applied) > KILLS / 4, "the edits never reached the server between the kills: this proves little"
