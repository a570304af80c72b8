# SPDX-License-Identifier: GPL-3.0-or-later
"""S6: two accounts on two studios at once."""

from tests.support import people
from tests.support.processes import wait_until
from tests.support.world import colleague


def test_two_accounts_side_by_side(world, home):
    lumen = world.server()
    northlight = world.server("ana@northlight.games", "aferreira", "windward-orchard-77", name="Northlight Games")
    app = world.app(home)
    people.sign_in(app, lumen.url)
    people.change(app, "firstName", "Mia Rose")
    people.wait_saved(app)

    people.add_studio(app)
    people.sign_in(app, northlight.url, "aferreira", "windward-orchard-77")
    app.wait("account.email", text="ana@northlight.games")
    people.change(app, "firstName", "Ana")
    people.wait_saved(app)

    people.edit(app, "lastName", "Half typ")
    people.switch_studio(app, "Lumen Studio")
    app.wait("account.email", text="mia@lumen.studio")
    assert app.text("account.firstName") == "Mia Rose"
    # The one that is not shown is kept up to date, too.
    colleague(northlight, "aferreira", "windward-orchard-77").change(lastName="Ferreira-Lopes")
    people.switch_studio(app, "Northlight Games")
    app.wait("account.lastName", text="Half typ")  # leaving keeps the draft
    assert app.visible("saveBar.save")
    app.click("saveBar.discard")
    app.wait("account.lastName", text="Ferreira-Lopes")

    assert home.keyring.secrets() == 2
    people.open_account_menu(app)
    app.menu("Sign out")
    app.click("signout.ok")
    app.wait("account.email", text="mia@lumen.studio", timeout=20)
    wait_until(lambda: home.keyring.secrets() == 1, what="the secret's end")
    people.change(app, "lastName", "Still here")
    people.wait_saved(app)
    assert colleague(lumen).record()["lastName"] == "Still here"
    assert [session for session in colleague(northlight, "aferreira", "windward-orchard-77").sessions()
            if not session["device"].startswith("Script")] == []
