# SPDX-License-Identifier: GPL-3.0-or-later
"""C2: the application is killed at random moments; every edit that was shown as saved is applied, once."""

import random
import time

import pytest

from tests.support import people
from tests.support.world import EditLog, colleague

KILLS = 12


@pytest.mark.parametrize("seed", [1, 2])
def test_edits_outlive_kills(world, studio, home, faults, seed):
    dice = random.Random(seed)
    witness = EditLog(studio)
    app = world.app(home)
    people.sign_in(app, studio.url)
    typed, acked = [], []
    for number in range(KILLS):
        value = f"Edit {number:03}"
        typed.append(value)
        people.edit(app, "firstName", value)
        app.click("saveBar.save")
        if dice.random() < 0.7:
            app.wait_gone("saveBar")
            acked.append(value)
        time.sleep(dice.uniform(0, 0.08))
        app.kill()
        faults.injected += 1
        app = world.app(home)
        people.wait_for_account(app)
        shown = app.text("account.firstName")
        lost = bool(acked) and shown < acked[-1]
        faults.lost += lost
        assert not lost, f"{acked[-1]} was shown as saved; after the kill the page shows {shown!r}"
        faults.survived += 1
    people.wait_saved(app, timeout=60)
    applied = [first for first, _ in witness.rows()]
    faults.twice += len(applied) - len(set(applied))
    assert applied == sorted(set(applied)), applied
    assert set(applied) <= set(typed)
    assert colleague(studio).record()["firstName"] == applied[-1] == app.text("account.firstName")
    assert not acked or applied[-1] >= acked[-1]
