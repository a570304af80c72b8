# SPDX-License-Identifier: GPL-3.0-or-later
"""C1 to C4: without the studio, with it again, and when two people changed the same."""

import pytest

from tests.support import people
from tests.support.processes import wait_until
from tests.support.world import EMAIL, colleague


def test_start_offline_with_a_copy(world, distant, network, home):
    people.change(distant, "firstName", "Mia Rose")
    people.wait_saved(distant)
    distant.close()
    network.offline()
    again = world.app(home)
    people.wait_for_account(again)
    assert again.text("account.firstName") == "Mia Rose"
    assert again.text("account.email") == EMAIL
    again.wait("shell.offlineBar", timeout=40)
    assert not again.find("account.changePassword")["enabled"]


def test_start_with_no_network_and_no_copy(world, home, network):
    network.offline()
    app = world.app(home)
    people.type_sign_in(app, network.url)
    people.submit(app)
    app.wait("signin.error")
    network.online()
    people.submit(app)
    people.wait_for_account(app)


def test_edits_wait_can_be_undone_and_are_sent(distant, network, studio):
    network.offline()
    people.change(distant, "firstName", "Offline")
    people.change(distant, "lastName", "To be undone")
    distant.wait("shell.offlineBar", timeout=40)
    distant.click("shell.syncLine")
    distant.wait("sync.popover")
    distant.wait("text=To be undone")
    people.undo_change(distant, "Last name")
    wait_until(lambda: distant.text("account.lastName") != "To be undone", what="the undo")
    distant.key("Esc")
    assert colleague(studio).record()["firstName"] != "Offline"
    network.online()
    people.wait_saved(distant)
    record = colleague(studio).record()
    assert record["firstName"] == "Offline"
    assert record["lastName"] != "To be undone"


def test_undo_all(distant, network, studio):
    before = distant.text("account.firstName")
    network.offline()
    people.change(distant, "firstName", "One")
    people.change(distant, "lastName", "Two")
    distant.click("shell.syncLine")
    distant.click("sync.undoAll")
    wait_until(lambda: distant.text("account.firstName") == before, what="the undo")
    network.online()
    people.wait_saved(distant)
    assert colleague(studio).record()["firstName"] == before


def test_waiting_edits_outlive_the_program(world, distant, network, home, studio):
    network.offline()
    people.change(distant, "firstName", "Kept")
    assert distant.close() == 0
    network.online()
    again = world.app(home)
    people.wait_for_account(again)
    assert again.text("account.firstName") == "Kept"
    people.wait_saved(again)
    assert colleague(studio).record()["firstName"] == "Kept"


def test_try_now(distant, network):
    network.offline()
    people.change(distant, "firstName", "Impatient")
    distant.wait("shell.offlineBar.tryNow", timeout=40)
    network.online()
    distant.click("shell.offlineBar.tryNow")
    people.wait_saved(distant, timeout=10)


@pytest.mark.parametrize("kill", [False, True], ids=["stopped", "killed"])
def test_the_server_restarts_in_the_middle(app, studio, kill):
    people.wait_saved(app)
    if kill:
        studio.kill()
    else:
        assert studio.stop() == 0
    people.change(app, "firstName", "Meanwhile")
    app.wait("shell.offlineBar", timeout=40)
    studio.start()
    people.wait_saved(app, timeout=60)
    assert colleague(studio).record()["firstName"] == "Meanwhile"
    colleague(studio).change(lastName="And it listens again")
    app.wait("account.lastName", text="And it listens again", timeout=40)


def make_conflict(app, network, studio):
    """Both changed the last name; only here the time zone, only there the start of the name."""
    network.offline()
    people.edit(app, "lastName", "Tanaka-Weiss")
    app.choose("account.timeZone", "Europe/Berlin")
    people.save(app)
    colleague(studio).change(lastName="Tanaka Weiss", firstName="Mia from elsewhere")
    network.online()
    app.wait("shell.syncLine", contains="choice", timeout=60)


@pytest.mark.parametrize("choice, wins", [("mine", "Tanaka-Weiss"), ("theirs", "Tanaka Weiss")])
def test_a_conflict_is_settled(distant, network, studio, choice, wins):
    make_conflict(distant, network, studio)
    # What did not collide is already in.
    wait_until(lambda: colleague(studio).record()["timeZone"] == "Europe/Berlin", what="the field that did not collide")
    record = colleague(studio).record()
    assert record["firstName"] == "Mia from elsewhere"
    assert record["lastName"] == "Tanaka Weiss"
    people.open_conflict(distant)
    distant.click(f"conflict.{choice}.lastName", x=8)
    distant.click("conflict.save")
    distant.wait_gone("conflict.dialog")
    people.wait_saved(distant)
    assert colleague(studio).record()["lastName"] == wins
    distant.wait("account.lastName", text=wins)


def test_a_conflict_can_wait(world, distant, network, studio, home):
    make_conflict(distant, network, studio)
    people.open_conflict(distant)
    distant.click("conflict.later")
    distant.wait_gone("conflict.dialog")
    assert colleague(studio).record()["lastName"] == "Tanaka Weiss"
    people.change(distant, "firstName", "Not held up")  # another field is not held up by it
    wait_until(lambda: colleague(studio).record()["firstName"] == "Not held up", what="the other field")
    distant.close()
    again = world.app(home)
    again.wait("shell.syncLine", contains="choice", timeout=60)
    people.open_conflict(again)
    again.click("conflict.keepMine")
    again.click("conflict.save")
    people.wait_saved(again)
    assert colleague(studio).record()["lastName"] == "Tanaka-Weiss"
