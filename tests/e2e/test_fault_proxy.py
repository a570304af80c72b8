# SPDX-License-Identifier: GPL-3.0-or-later
"""C2: whatever the network does to a request, each edit is applied exactly once and the queue empties."""

import pytest

from tests.support import people
from tests.support.faultproxy import FAULTS
from tests.support.processes import wait_until
from tests.support.world import EditLog, colleague

# What a fault needs to be over within a test's time.
OPTIONS = {
    "delay": {"seconds": 1.0},
    "hang": {"seconds": 3.0},
    "slow": {"every": 1.0, "seconds": 4.0},
    "503": {"retry_after": 1},
    "429": {"retry_after": 1},
}
EDITS = 3
GETS_THROUGH = {"delay", "duplicate"}  # the application has no reason to send again


def settle(app, network, studio, wanted):
    """Until the queue is empty; a person who waits presses F5 now and then."""
    def is_saved():
        app.key("F5")
        return people.SAVED in app.text("shell.syncLine")

    wait_until(is_saved, timeout=60, what="an empty queue", every=0.2)
    record = colleague(studio).record()
    assert {name: record[name] for name in wanted} == wanted


def count(faults, network, witness, values):
    """Each value was applied once, in the order in which it was saved."""
    applied = witness.values("firstName")
    in_order = [value for value in values if value in applied]
    faults.injected += network.faults_injected
    faults.survived += network.faults_injected
    faults.twice += len(applied) - len(set(applied))
    faults.lost += 0 if applied and applied[-1] == values[-1] else 1
    assert applied == in_order, applied
    assert applied[-1] == values[-1]


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "redirect"])
def test_each_fault(distant, network, studio, faults, fault):
    witness = EditLog(studio)
    people.wait_saved(distant)
    values = []
    for number in range(EDITS):
        network.plan(fault, times=1 if fault in GETS_THROUGH else 1 + number % 2, **OPTIONS.get(fault, {}))
        values.append(f"{fault} {number}")
        people.change(distant, "firstName", values[-1])
        wait_until(lambda: network.pending == 0 or distant.key("F5") is None, timeout=20, every=0.2)
    settle(distant, network, studio, {"firstName": values[-1]})
    count(faults, network, witness, values)


@pytest.mark.parametrize("fault", ["reset-after", "cut-without-length", "502-html", "captive-portal", "hang"])
def test_each_kind_of_request(distant, network, studio, faults, fault):
    """Pulling, waiting and renewing the session fail as well, and the page stays as it was."""
    witness = EditLog(studio)
    network.plan(fault, times=4, matches=lambda request: not request.is_edit, **OPTIONS.get(fault, {}))
    people.change(distant, "firstName", f"Through {fault}")
    wait_until(lambda: network.pending == 0 or distant.key("F5") is None, timeout=30, every=0.2)
    settle(distant, network, studio, {"firstName": f"Through {fault}"})
    colleague(studio).change(lastName="From elsewhere")
    wait_until(lambda: distant.key("F5") is not None and distant.text("account.lastName") == "From elsewhere",
               timeout=40, every=0.2, what="the change from elsewhere")
    faults.injected += network.faults_injected
    faults.survived += network.faults_injected
    assert witness.values("firstName").count(f"Through {fault}") >= 1


def test_no_token_goes_to_another_origin(distant, network, studio, world, faults):
    elsewhere = world.proxy(studio)
    network.plan("redirect", matches=lambda request: True, times=6, to=f"{elsewhere.url}/api/v1/sync/mutations")
    people.change(distant, "firstName", "Redirected")
    wait_until(lambda: network.injected.get("redirect", 0) >= 2 or distant.key("F5") is None, timeout=30, every=0.2)
    assert elsewhere.log == []
    network.clear()
    settle(distant, network, studio, {"firstName": "Redirected"})
    faults.injected += network.faults_injected
    faults.survived += network.faults_injected


def test_on_and_off_and_on(distant, network, studio, faults):
    witness = EditLog(studio)
    values = []
    for number in range(8):
        if number % 2:
            network.offline()
        else:
            network.online()
        values.append(f"Flicker {number}")
        people.change(distant, "firstName", values[-1])
    network.online()
    settle(distant, network, studio, {"firstName": values[-1]})
    count(faults, network, witness, values)
