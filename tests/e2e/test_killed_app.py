# SPDX-License-Identifier: GPL-3.0-or-later
"""C2: the application is killed at random moments; every edit that was shown as saved is applied, once."""

import random
import time

import pytest

from tests.support import people
from tests.support.harness import Harness, verdict
from tests.support.world import LOGIN, PASSWORD, EditLog, colleague

KILLS_OF_MODELS = 52  # for each of four seeds
KILLS = 12            # of the whole application, for each of two


@pytest.mark.parametrize("seed", range(4))
def test_the_models_outlive_kills(world, studio, faults, seed):
    """The bulk: the same models without windows, killed from their first moment to the thick of it."""
    dice = random.Random(seed)
    witness = EditLog(studio)
    harness = Harness(world.folder / "harness", studio.url, LOGIN, PASSWORD)
    process = harness.start()
    harness.wait_for_more(0, process)
    for _ in range(KILLS_OF_MODELS):
        time.sleep(dice.uniform(0, 0.15))
        process.kill()
        faults.injected += 1
        process = harness.start(interval=dice.choice([0, 0, 5]))
        if dice.random() < 0.5:
            harness.wait_for_more(len(harness.acknowledged()), process)
    process.kill()
    harness.finish()
    faults.survived += KILLS_OF_MODELS
    lost, twice = verdict(harness, witness)
    faults.lost += lost
    faults.twice += twice
    assert (lost, twice) == (0, 0)
    assert len(harness.acknowledged()) > KILLS_OF_MODELS / 2


def test_a_lock_that_names_nobody_is_taken_over(world, studio):
    """What a kill leaves that comes between the making of the lock file and the writing into it."""
    harness = Harness(world.folder / "harness", studio.url, LOGIN, PASSWORD)
    harness.finish()
    outbox = next(harness.folder.rglob("outbox.db"))
    (outbox.parent / "leader.lock").write_bytes(b"")
    harness.finish()
    assert len(harness.acknowledged()) == 2


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
    applied = witness.values("firstName")
    faults.twice += len(applied) - len(set(applied))
    assert applied == sorted(set(applied)), applied
    assert set(applied) <= set(typed)
    assert colleague(studio).record()["firstName"] == applied[-1] == app.text("account.firstName")
    assert not acked or applied[-1] >= acked[-1]
