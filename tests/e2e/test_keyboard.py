# SPDX-License-Identifier: GPL-3.0-or-later
"""D1: everything by keyboard alone, and a name for every control."""

import pytest

from tests.e2e.test_offline import make_conflict
from tests.e2e.test_picture import picture, use, wait_for_new_picture
from tests.support import people
from tests.support.processes import wait_until
from tests.support.world import LOGIN, PASSWORD, colleague

CONTROLS = {"Button", "ButtonMenu", "ButtonDropDown", "CheckBox", "RadioButton", "ComboBox", "EditableText", "Link",
            "List", "Table", "Tree", "Slider", "SpinBox", "MenuItem", "PageTab", "ListItem", "Dialog", "PopupMenu"}


def tab_to(app, target, backwards=False, limit=80):
    """Presses Tab until the control has the focus."""
    for _ in range(limit):
        if app.find(target)["focus"]:
            return
        app.key("Shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never comes to {target}; it goes {[stop['objectName'] for stop in app.tab_order()]}")


def nameless(app):
    return [node for node in app.tree() if node["role"] in CONTROLS and not node["name"].strip()
            and not node["objectName"].startswith("qt_")]


def test_sign_in_edit_and_sign_out_by_keyboard(world, home, studio):
    app = world.app(home)
    app.wait("signin.address")
    wait_until(lambda: app.find("focus")["found"], what="a first focus")
    tab_to(app, "signin.address")
    app.key("Ctrl+A")
    app.type(studio.url)
    tab_to(app, "signin.login")
    app.type(LOGIN)
    tab_to(app, "signin.password")
    app.type(PASSWORD)
    app.key("Return")
    people.wait_for_account(app)

    tab_to(app, "account.firstName")
    app.key("Ctrl+A")
    app.type("By keyboard")
    app.key("Ctrl+S")
    app.wait_gone("saveBar")
    tab_to(app, "account.relativeDates")
    before = app.find("account.relativeDates")["checked"]
    app.key("Space")
    assert app.find("account.relativeDates")["checked"] != before
    tab_to(app, "account.language")
    app.key("Down")
    app.key("Ctrl+S")
    app.wait_gone("saveBar")
    people.wait_saved(app)
    record = colleague(studio).record()
    assert record["firstName"] == "By keyboard"
    assert record["relativeDates"] != before

    people.open_page(app, "sign out")
    app.wait("signout.ok")
    tab_to(app, "signout.ok")
    app.key("Space")
    app.wait("signin.password")


def test_the_picture_by_keyboard(app, studio, tmp_path):
    tab_to(app, "account.picture")
    app.key("Shift+F10")
    app.menu("Upload…", by="keys")
    people.pick_file(app, picture(tmp_path / "me.png"))
    app.wait("crop.dialog")
    tab_to(app, "crop.use")
    app.key("Space")
    wait_for_new_picture(studio)


def test_every_stop_is_reached_once_and_in_reading_order(app):
    stops = app.tab_order()
    names = [stop["objectName"] for stop in stops if stop["objectName"]]
    assert len(names) == len(set(names))
    form = ["account.firstName", "account.lastName", "account.email", "account.language", "account.timeZone",
            "account.relativeDates", "account.newPassword", "account.repeatPassword"]
    assert [name for name in names if name in form] == form
    rounds = []
    for _ in range(len(stops) + 3):
        app.key("Tab")
        rounds.append(app.find("focus")["objectName"] or app.find("focus")["class"])
    assert set(form) <= set(rounds)


@pytest.mark.parametrize("place", ["sign-in", "account", "dirty", "command", "menu", "conflict", "crop", "sign-out",
                                   "sync"])
def test_every_control_has_a_name(world, home, studio, tmp_path, place):
    app = world.app(home)
    if place == "sign-in":
        app.wait("signin.address")
        assert nameless(app) == []
        app.click("signin.forgot")
        app.wait("signin.reset.login")
        assert nameless(app) == []
        return
    network = world.proxy(studio)
    people.sign_in(app, network.url)
    if place == "dirty":
        people.edit(app, "firstName", "Dirty")
        app.wait("saveBar.save")
    elif place == "command":
        app.key("Ctrl+K")
        app.type("a")
        app.wait("shell.commandList")
    elif place == "menu":
        people.open_account_menu(app)
        app.menu_items()
    elif place == "conflict":
        make_conflict(app, network, studio)
        people.open_conflict(app)
    elif place == "crop":
        app.drop("account.picture", [picture(tmp_path / "me.png")])
        app.wait("crop.dialog")
    elif place == "sign-out":
        people.open_account_menu(app)
        app.menu("Sign out")
        app.wait("signout.dialog")
    elif place == "sync":
        network.offline()
        people.change(app, "firstName", "Waiting")
        app.click("shell.syncLine")
        app.wait("sync.popover")
    assert nameless(app) == []
