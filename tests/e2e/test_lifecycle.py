# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to sessions and keyrings while nobody looks: each has its screen, and nothing hangs."""

import pytest

from tests.support import people
from tests.support.app import LONGEST_STALL
from tests.support.processes import wait_until
from tests.support.world import LOGIN, PASSWORD, colleague


def test_revoked_elsewhere_asks_for_the_password_and_keeps_the_queue(distant, network, studio):
    network.offline()
    people.change(distant, "firstName", "Queued")
    colleague(studio).revoke_others()
    network.online()
    distant.wait("shell.banner", timeout=60)
    assert colleague(studio).record()["firstName"] != "Queued"
    assert distant.text("account.firstName") == "Queued"
    distant.click("shell.banner.action")
    people.sign_in_again(distant, PASSWORD)
    people.wait_saved(distant, timeout=60)
    assert colleague(studio).record()["firstName"] == "Queued"


def test_revoked_while_waiting_is_known_at_once(app, studio):
    people.wait_saved(app)
    colleague(studio).revoke_others()
    app.wait("shell.banner", timeout=20)
    assert app.visible("account.firstName")


def signed_in_before(world, studio, home):
    app = world.app(home)
    people.sign_in(app, studio.url)
    people.change(app, "firstName", "Before")
    people.wait_saved(app)
    assert app.close() == 0


def restarted(world, home):
    app = world.app(home)
    people.wait_for_account(app)  # at once, whatever the keyring does
    assert app.text("account.firstName") == "Before"
    return app


def works_again(app, studio):
    people.wait_saved(app, timeout=60)
    people.change(app, "lastName", "Reached")
    wait_until(lambda: colleague(studio).record()["lastName"] == "Reached", timeout=60, what="the edit")


def queues(app, studio):
    people.change(app, "firstName", "Kept meanwhile")
    assert colleague(studio).record()["firstName"] == "Before"


def test_starts_with_a_locked_keyring(world, studio, home):
    signed_in_before(world, studio, home)
    home.keyring.lock()
    app = restarted(world, home)
    app.wait("shell.banner", timeout=30)
    queues(app, studio)
    assert app.stall() < LONGEST_STALL
    home.keyring.unlock()
    app.click("shell.banner.action")
    works_again(app, studio)
    assert colleague(studio).record()["firstName"] == "Kept meanwhile"


@pytest.mark.parametrize("state", ["absent", "hung"])
def test_starts_without_an_answer_from_the_keyring(world, studio, home, state):
    signed_in_before(world, studio, home)
    home.keyring.kill()
    if state == "hung":
        home.keyring.hang()
    app = restarted(world, home)
    app.wait("shell.banner", timeout=30)
    queues(app, studio)
    assert app.stall() < LONGEST_STALL
    home.keyring.restart()
    # Callboard hears that there is a keyring again; nobody has to press anything.
    works_again(app, studio)


def test_the_session_bus_hangs_while_running(world, app, studio, home):
    people.wait_saved(app)
    app.stall()
    home.bus.freeze()
    people.change(app, "firstName", "Before")
    people.wait_saved(app)
    studio.restart()
    people.change(app, "lastName", "Without the bus")
    people.wait_saved(app, timeout=60)
    assert app.stall() < LONGEST_STALL
    home.bus.thaw()
    assert app.close() == 0
    works_again(restarted(world, home), studio)


def test_the_keyring_restarts_while_running(world, app, studio, home):
    people.wait_saved(app)
    app.stall()
    home.keyring.restart()
    people.change(app, "firstName", "Before")
    people.wait_saved(app)
    assert app.stall() < LONGEST_STALL
    app.close()
    works_again(restarted(world, home), studio)


@pytest.mark.parametrize("state", ["absent", "locked", "hung"])
def test_sign_in_without_a_keyring_is_for_this_run_only(world, studio, state):
    home = world.home(keyring=state)
    app = world.app(home)
    people.type_sign_in(app, studio.url)
    people.submit(app)
    app.wait("signin.sessionOnly", timeout=40)
    assert app.stall() < LONGEST_STALL
    app.click("signin.sessionOnly")
    people.wait_for_account(app)
    people.change(app, "firstName", "For this run")
    people.wait_saved(app)
    app.close()
    again = world.app(home)
    people.wait_for_account(again)  # the copy is there; the session is not
    again.wait("shell.banner", timeout=40)


def test_nothing_is_deaf_through_a_working_day(distant, network, studio, tmp_path):
    distant.stall()
    for number in range(3):
        people.change(distant, "firstName", f"Day {number}")
    people.wait_saved(distant)
    network.offline()
    people.change(distant, "lastName", "Offline")
    network.online()
    people.wait_saved(distant)
    distant.key("Ctrl+K")
    distant.key("Esc")
    assert distant.stall() < LONGEST_STALL


def test_a_list_of_accounts_that_cannot_be_read_is_told_and_put_aside(world, studio, home):
    app = world.app(home)
    people.sign_in(app, studio.url, LOGIN, PASSWORD)
    people.wait_saved(app)
    app.close()
    accounts = home.data / "accounts.json"
    accounts.write_text('{"accounts": [{]')
    app = world.app(home)
    app.wait("problem.dialog")
    app.click("problem.close")
    app.wait("signin.address")
    assert accounts.with_name("accounts.json.unreadable").exists()


def test_a_damaged_file_of_changes_is_told_and_put_aside(world, distant, network, studio, home):
    network.offline()
    people.change(distant, "firstName", "Kept here")
    assert distant.close() == 0
    outbox = next(home.data.rglob("outbox.db"))
    size = outbox.stat().st_size
    outbox.write_bytes(b"not a database " * (size // 15))
    network.online()
    app = world.app(home)
    people.wait_for_account(app)
    app.wait("shell.banner.words", contains="outbox.db.corrupt-")
    assert list(outbox.parent.glob("outbox.db.corrupt-*"))
    app.wait("shell.syncLine", text="Some changes may be lost", timeout=60)
    app.click("shell.banner.close")
    app.wait_gone("shell.banner")
    people.wait_saved(app)
    app.click("shell.syncLine")
    wait_until(lambda: app.says("none could be saved"), what="the popover's word of it")
    assert not app.says("Everything you changed is at the studio")
    app.key("Esc")
    people.change(app, "lastName", "Reached")
    wait_until(lambda: colleague(studio).record()["lastName"] == "Reached", timeout=60, what="the edit")
    assert not app.visible("shell.banner")
