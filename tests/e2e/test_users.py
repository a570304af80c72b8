# SPDX-License-Identifier: GPL-3.0-or-later
"""Administrators run the studio's people: through the window, against the real server, with real mail."""

import csv
import sqlite3
from contextlib import closing

import pytest

from tests.support import people, webpage
from tests.support.app import LONGEST_STALL
from tests.support.processes import wait_until
from tests.support.studio import Colleague, Refused
from tests.support.world import LOGIN, PASSWORD, colleague

NEWCOMER = "lena.brandt@lumen.studio"
NEW_PASSWORD = "quiet-lantern-4471"


def go_to(app, page):
    app.select("shell.sidebar", page)


@pytest.fixture
def administrator(app):
    """Mia on the Users page."""
    open_users(app)
    return app


def open_users(app):
    wait_until(lambda: ["Users"] in [row[:1] for row in app.rows("shell.sidebar")], what="the page in the sidebar")
    go_to(app, "Users")
    app.wait("users.table")
    wait_until(lambda: names(app), what="people in the table")


def names(app):
    return [row[0] for row in app.rows("users.table")]


def row_of(app, name):
    return next((row for row in app.rows("users.table") if row[0] == name), None)


def choose(app, name, *path):
    """From the row's menu."""
    app.select("users.table", name, button="right")
    app.menu(*path)


def invite(app, *addresses, role=None):
    app.click("users.add")
    app.wait("users.add.dialog")
    app.type(", ".join(addresses) + "\n", "users.add.addresses")
    if role:
        app.choose("users.add.role", role)
    app.click("users.add.send")
    app.wait_gone("users.add.dialog")


def accept(world, address, first, last, password=NEW_PASSWORD):
    """What the invited person does with the mail."""
    link = world.mail.link(world.mail.wait_for(address, link="/accept-invitation"), "/accept-invitation")
    status, text = webpage.submit(link, password, firstName=first, lastName=last)
    assert status == 200, text


def join(world, app, address=NEWCOMER, first="Lena", last="Brandt"):
    invite(app, address)
    accept(world, address, first, last)
    wait_until(lambda: f"{first} {last}" in names(app), what=f"{first} in the table")


def test_an_invited_person_gets_in(world, administrator, studio):
    invite(administrator, NEWCOMER, role="Supervisor")
    wait_until(lambda: NEWCOMER in names(administrator), what="the invited person")
    assert "Invited" in row_of(administrator, NEWCOMER)
    accept(world, NEWCOMER, "Lena", "Brandt")
    wait_until(lambda: "Lena Brandt" in names(administrator), what="her name, without anybody asking for it")
    assert {"Active", "Supervisor"} <= set(row_of(administrator, "Lena Brandt"))

    hers = world.app(world.home(), screen=world.screen())
    people.sign_in(hers, studio.url, NEWCOMER, NEW_PASSWORD)
    assert hers.text("account.firstName") == "Lena"
    people.wait_saved(hers)
    assert [row[0] for row in hers.rows("shell.sidebar") if row[0]] != [], "a sidebar"
    assert "Users" not in [row[0] for row in hers.rows("shell.sidebar")], "members have no such page"


def test_a_disabled_person_is_out_at_once_and_back_by_undo(world, administrator, studio):
    join(world, administrator)
    hers = world.app(world.home(), screen=world.screen())
    people.sign_in(hers, studio.url, NEWCOMER, NEW_PASSWORD)
    people.wait_saved(hers)
    choose(administrator, "Lena Brandt", "Disable user account")
    hers.wait("shell.banner", timeout=20)
    with pytest.raises(Refused):
        Colleague(studio.url, NEWCOMER, NEW_PASSWORD)
    wait_until(lambda: "Lena Brandt" not in names(administrator), what="her row to leave the filter")
    administrator.click("users.filter.disabled")
    wait_until(lambda: "Lena Brandt" in names(administrator), what="her row among the disabled")
    choose(administrator, "Lena Brandt", "Enable user account")
    wait_until(lambda: "Active" in (row_of(administrator, "Lena Brandt") or []), what="her being active")
    Colleague(studio.url, NEWCOMER, NEW_PASSWORD)


def test_whoever_becomes_an_administrator_sees_the_pages_and_loses_them_again(world, administrator, studio):
    join(world, administrator)
    hers = world.app(world.home(), screen=world.screen())
    people.sign_in(hers, studio.url, NEWCOMER, NEW_PASSWORD)
    people.wait_saved(hers)
    choose(administrator, "Lena Brandt", "Make administrator")
    open_users(hers)
    assert "Mia Tanaka" in " ".join(names(hers))
    choose(administrator, "Lena Brandt", "Change role", "Artist")
    wait_until(lambda: "Users" not in [row[0] for row in hers.rows("shell.sidebar")], what="the page to go")
    hers.wait("account.email")


def test_deleting_asks_for_the_name_and_frees_the_seat(world, administrator, studio):
    join(world, administrator)
    left = administrator.text("users.seats")
    choose(administrator, "Lena Brandt", "Delete…")
    administrator.wait("users.delete.dialog")
    assert not administrator.find("users.delete.ok")["enabled"]
    administrator.fill("users.delete.typed", "Lena Brandt")
    administrator.click("users.delete.ok")
    wait_until(lambda: "Lena Brandt" not in names(administrator), what="her row to go")
    wait_until(lambda: administrator.text("users.seats") != left, what="a free seat")
    with pytest.raises(Refused):
        Colleague(studio.url, NEWCOMER, NEW_PASSWORD)


def test_search_finds_without_accents_and_says_when_nobody_is_found(world, administrator):
    join(world, administrator, "elodie@lumen.studio", "Élodie", "Marchetti")
    administrator.key("Ctrl+F")
    administrator.type("elodie")
    wait_until(lambda: names(administrator) == ["Élodie Marchetti"], what="only her")
    administrator.fill("users.search", "nobody of that name")
    administrator.wait_gone("users.table")
    assert administrator.says("Nobody found")


def test_more_than_the_seats_is_refused_and_bought_seats_help(world):
    studio = world.server(seats=2)
    app = world.app(world.home())
    people.sign_in(app, studio.url)
    open_users(app)
    app.click("users.add")
    app.wait("users.add.dialog")
    app.type("a@lumen.studio, b@lumen.studio\n", "users.add.addresses")
    wait_until(lambda: not app.find("users.add.send")["enabled"] or app.says("seat"), what="a word about the seats")
    app.click("users.add.buy")
    app.wait("seats.buy.dialog")
    wait_until(lambda: app.find("seats.buy.ok")["enabled"], what="the price")
    app.click("seats.buy.ok")
    app.wait_gone("seats.buy.dialog")
    wait_until(lambda: app.find("users.add.send")["enabled"], what="enough seats")
    app.click("users.add.send")
    app.wait_gone("users.add.dialog")
    wait_until(lambda: {"a@lumen.studio", "b@lumen.studio"} <= set(names(app)), what="both")


def test_administration_is_online_only_and_what_is_here_stays_readable(world, studio, network, home):
    app = world.app(home)
    people.sign_in(app, network.url)
    open_users(app)
    network.offline()
    wait_until(lambda: not app.find("users.add")["enabled"], timeout=60, what="no adding while offline")
    assert any("Mia Tanaka" in name for name in names(app))
    app.close()
    again = world.app(home)  # on the page that was left
    again.wait("users.table")
    wait_until(lambda: any("Mia Tanaka" in name for name in names(again)), what="the people of the copy")
    network.online()
    again.key("F5")
    wait_until(lambda: again.find("users.add")["enabled"], timeout=60, what="adding again")


def test_settings_take_effect_and_a_layout_reaches_everybody(world, administrator, studio):
    join(world, administrator)
    hers = world.app(world.home(), screen=world.screen())
    people.sign_in(hers, studio.url, NEWCOMER, NEW_PASSWORD)
    people.wait_saved(hers)
    assert hers.visible("account.startPage")

    go_to(administrator, "Studio settings")
    administrator.wait("settings.studioName")
    administrator.fill("settings.studioName", "Lumen & Sons")
    people.save(administrator)
    wait_until(lambda: administrator.says("Lumen & Sons"), what="the new name")
    assert colleague(studio).call("GET", "/studio")["name"] == "Lumen & Sons"

    administrator.click("settings.configureLayout")
    administrator.wait("layout.dialog")
    administrator.select("layout.list", "Start page")
    administrator.key("Space")
    administrator.click("layout.apply")
    administrator.wait_gone("layout.dialog")
    hers.wait_gone("account.startPage")


def test_the_log_tells_what_was_done(world, administrator):
    join(world, administrator)
    choose(administrator, "Lena Brandt", "Change role", "Manager")
    wait_until(lambda: "Manager" in row_of(administrator, "Lena Brandt"), what="the role")
    go_to(administrator, "Audit log")
    administrator.wait("audit.table")
    wait_until(lambda: administrator.rows("audit.table"), what="entries")
    text = " ".join(" ".join(row) for row in administrator.rows("audit.table"))
    assert "Lena Brandt" in text
    assert "Manager" in text


def test_the_first_fetch_of_many_shows_rows_and_ends(world):
    studio = world.server(seats=5000)
    add_people(studio, 4000)
    app = world.app(world.home())
    people.sign_in(app, studio.url)
    open_users(app)
    wait_until(lambda: app.text("users.shown").replace(",", "").startswith("4001"), timeout=60, what="all of them")
    assert app.stall() < LONGEST_STALL


def add_people(studio, count):
    """Straight into the store of a server that is stopped meanwhile."""
    studio.stop()
    with closing(sqlite3.connect(studio.folder / "studio.db")) as store, store:
        columns = [row[1] for row in store.execute("pragma table_info(users)")]
        mia = dict(zip(columns, store.execute("select * from users").fetchone()))
        number = store.execute("select change_counter from studio").fetchone()[0]
        for i in range(count):
            number += 1
            person = {**mia, "id": f"p{i:06}", "username": f"p{i}", "username_key": f"p{i}", "email": f"p{i}@x.studio",
                      "email_key": f"p{i}@x.studio", "first_name": f"Person {i}", "last_name": "Of Many",
                      "role": "artist", "password_hash": None}
            store.execute(f"insert into users ({', '.join(columns)}) values ({', '.join('?' * len(columns))})",
                          [person[column] for column in columns])
            store.execute("insert into changes (number, collection, record, audience, at) values (?, 'users', ?, "
                          "'administrators', 0)", [number, person["id"]])
        store.execute("update studio set change_counter = ?", [number])
    studio.start()


def test_a_fault_of_the_studio_keeps_only_that_page_away(world, network, studio, home):
    """The seats fail in the server: their page says so, everything else comes, and so do they in the end."""
    network.plan("server-error", times=-1, matches=lambda request: "/sync/seats" in request.path)
    app = world.app(home)
    people.sign_in(app, network.url)
    open_users(app)
    go_to(app, "Seats")
    wait_until(lambda: app.says("The seats could not be loaded"), what="what is wrong with the seats")
    go_to(app, "Studio settings")
    app.wait("settings.studioName")
    people.wait_saved(app)
    app.click("shell.syncLine")
    wait_until(lambda: app.says("Some of the studio's data could not be fetched"), what="the sync line's word of it")
    app.key("Esc")
    network.clear()
    go_to(app, "Seats")
    app.click("text=Try again")
    app.wait("seats.buy")
    app.close()
