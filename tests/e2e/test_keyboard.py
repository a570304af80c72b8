# SPDX-License-Identifier: GPL-3.0-or-later
"""D1: everything by keyboard alone, and a name for every control."""

import pytest

from tests.e2e.test_offline import make_conflict
from tests.e2e.test_picture import picture, use, wait_for_new_picture
from tests.e2e.test_users import NEWCOMER, accept, invite, names, row_of
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


# Administrators


def page_by_keys(app, name, first):
    """By the command field; what of the page has the focus then."""
    people.open_page(app, name)
    app.wait(first, focus=True)


def users_by_keys(app):
    wait_until(lambda: ["Users"] in [row[:1] for row in app.rows("shell.sidebar")], what="the page in the sidebar")
    people.open_page(app, "users")
    app.wait("users.table")
    wait_until(lambda: names(app), what="people in the table")
    tab_to(app, "users.table")


def go_to_row(app, name):
    tab_to(app, "users.table")
    app.key("Home")
    app.key("Down", times=names(app).index(name))


def in_menu_of(app, name, *path):
    go_to_row(app, name)
    app.key("Shift+F10")
    app.menu(*path, by="keys")


def test_people_by_keyboard(world, app, studio):
    users_by_keys(app)
    tab_to(app, "users.add", backwards=True)
    app.key("Space")
    app.wait("users.add.dialog")
    app.type(f"{NEWCOMER}\n")
    tab_to(app, "users.add.role")
    app.key("S")  # Supervisor
    tab_to(app, "users.add.send")
    app.key("Space")
    app.wait_gone("users.add.dialog")
    app.wait("users.add", focus=True)
    wait_until(lambda: NEWCOMER in names(app), what="the invited person")
    accept(world, NEWCOMER, "Lena", "Brandt")
    wait_until(lambda: "Lena Brandt" in names(app), what="her name")
    assert "Supervisor" in row_of(app, "Lena Brandt")

    in_menu_of(app, "Lena Brandt", "Change role", "Manager")
    wait_until(lambda: "Manager" in row_of(app, "Lena Brandt"), what="the new role")
    app.wait("users.table", focus=True)
    in_menu_of(app, "Lena Brandt", "Disable user account")
    wait_until(lambda: "Lena Brandt" not in names(app), what="her row to leave the filter")
    app.key("Ctrl+Z")
    wait_until(lambda: "Active" in (row_of(app, "Lena Brandt") or []), what="her being active again")

    go_to_row(app, "Lena Brandt")
    app.key("Return")
    app.wait("users.profile")
    app.key("Esc")
    app.wait_gone("users.profile")
    app.wait("users.table", focus=True)
    app.key("Delete")
    app.wait("users.delete.dialog")
    app.key("Esc")
    app.wait_gone("users.delete.dialog")
    app.wait("users.table", focus=True)
    app.key("Ctrl+A")
    app.wait("users.bulk.count", contains="2 selected")
    app.key("Esc")
    app.wait_gone("users.bulk")
    app.key("Ctrl+F")
    app.wait("users.search", focus=True)
    app.type("brandt")
    wait_until(lambda: names(app) == ["Lena Brandt"], what="who was searched")
    app.key("Down")
    app.wait("users.table", focus=True)


def test_seats_by_keyboard(app):
    users_by_keys(app)
    people.open_page(app, "seats")
    app.wait("seats.words", contains="of 25 seats")
    tab_to(app, "seats.buy")
    app.key("Space")
    app.wait("seats.buy.dialog")
    app.key("Ctrl+A")
    app.type("3")
    app.wait("seats.buy.ok", contains="3", enabled=True)
    tab_to(app, "seats.buy.ok")
    app.key("Space")
    app.wait_gone("seats.buy.dialog")
    app.wait("seats.buy", focus=True)
    app.wait("seats.words", contains="of 28 seats")
    tab_to(app, "seats.chart")
    app.key("Home")
    tab_to(app, "seats.purchases")
    wait_until(lambda: len(app.rows("seats.purchases")) == 1, what="the purchase")


def test_settings_by_keyboard(app, studio):
    users_by_keys(app)
    page_by_keys(app, "studio settings", "settings.studioName")
    app.key("Ctrl+A")
    app.type("By keyboard")
    tab_to(app, "settings.sessionDays")
    app.key("Up")
    days = app.find("settings.sessionDays")["text"]
    app.key("Ctrl+S")
    app.wait_gone("saveBar")
    assert colleague(studio).call("GET", "/studio")["name"] == "By keyboard"
    wait_until(lambda: app.find("settings.sessionDays")["text"] == days, what="the length to stay")
    tab_to(app, "settings.configureLayout")
    app.key("Space")
    app.wait("layout.list", focus=True)
    app.key("Alt+Down")
    assert [row[0] for row in app.rows("layout.list")][:2] == ["Last name", "First name"]
    app.key("Return")
    app.wait_gone("layout.dialog")
    app.wait("settings.configureLayout", focus=True)


def test_the_log_by_keyboard(world, app):
    users_by_keys(app)
    tab_to(app, "users.add", backwards=True)
    app.key("Space")
    app.wait("users.add.dialog")
    app.type(f"{NEWCOMER}\n")
    tab_to(app, "users.add.send")
    app.key("Space")
    app.wait_gone("users.add.dialog")
    people.open_page(app, "audit log")
    app.wait("audit.table")
    wait_until(lambda: app.rows("audit.table"), what="entries")
    tab_to(app, "audit.actions")
    app.key("Space")
    app.menu("Invited", by="keys")
    wait_until(lambda: len(app.rows("audit.table")) == 1, what="that alone")
    tab_to(app, "audit.time")
    app.key("Space")
    app.menu("Choose dates…", by="keys")
    app.wait("dates.from", focus=True)
    app.key("Return")
    app.wait_gone("dates.dialog")
    assert NEWCOMER in app.rows("audit.table")[0]
    tab_to(app, "audit.table")
    app.key("Home")
    app.key("Return")
    app.wait("audit.entry")
    assert app.says(NEWCOMER)
    app.key("Esc")
    app.wait_gone("audit.entry")
    app.wait("audit.table", focus=True)
    app.key("Ctrl+F")
    app.type("nobody at all")
    app.wait("text=No entry matches the filter")


def test_an_import_by_keyboard(app, tmp_path):
    users_by_keys(app)
    file = tmp_path / "crew.csv"
    file.write_text("email,first_name,last_name,role\nwren.hall@lumen.studio,Wren,Hall,artist\nnot an address,,,\n")
    tab_to(app, "users.more", backwards=True)
    app.key("Space")
    app.menu("Import…", by="keys")
    app.wait("import.choose", focus=True)
    app.key("Space")
    people.pick_file(app, file)
    app.wait("import.report")
    assert len(app.rows("import.report")) == 2
    tab_to(app, "import.ok")
    app.key("Space")
    app.wait("import.summary", contains="1 invited")
    app.wait("import.ok", focus=True)
    app.key("Space")
    app.wait_gone("import.dialog")
    wait_until(lambda: any("wren.hall@lumen.studio" in row for row in app.rows("users.table")), what="the new one")


def open_place(app, place):
    """One of the administrators' pages or dialogs."""
    users_by_keys(app)
    if place == "bulk":
        app.key("Ctrl+A")
        app.wait("users.bulk")
    elif place == "row menu":
        app.key("Home")
        app.key("Shift+F10")
        app.menu_items()
    elif place == "add":
        app.click("users.add")
        app.wait("users.add.dialog")
        app.type("a@lumen.studio, b@lumen,", "users.add.addresses")
    elif place == "profile":
        app.key("Home")
        app.key("Return")
        app.wait("users.profile")
    elif place == "buy":
        app.click("users.buy")
        app.wait("seats.buy.dialog")
    elif place == "import":
        app.click("users.more")
        app.menu("Import…")
        app.wait("import.dialog")
    elif place == "seats":
        people.open_page(app, "seats")
        app.wait("seats.chart")
    elif place in ("settings", "layout", "person"):
        people.open_page(app, "studio settings")
        app.wait("settings.studioName")
        if place == "layout":
            app.click("settings.configureLayout")
            app.wait("layout.dialog")
        elif place == "person":
            app.click("settings.billingContact.pick")
            app.wait("people.dialog")
    elif place in ("audit", "dates", "entry"):
        if place == "entry":
            invite(app, NEWCOMER)
        people.open_page(app, "audit log")
        app.wait("audit.search")
        if place == "dates":
            app.click("audit.time")
            app.menu("Choose dates…")
            app.wait("dates.dialog")
        elif place == "entry":
            wait_until(lambda: app.rows("audit.table"), what="an entry")
            tab_to(app, "audit.table")
            app.key("Home")
            app.key("Return")
            app.wait("audit.entry")


@pytest.mark.parametrize("place", ["users", "bulk", "row menu", "add", "profile", "buy", "import", "seats", "settings",
                                   "layout", "person", "audit", "dates", "entry"])
def test_every_control_of_administrators_has_a_name(app, place):
    open_place(app, place)
    assert nameless(app) == []
