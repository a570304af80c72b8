# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables themselves refuse, whoever asks."""

import pytest

from tests.server.harness.administration import Administrator
from tests.support.processes import ROOT


def test_the_audit_log_is_only_added_to(studio):
    studio.store.rows(
        "insert into audit (id, at, actor_name, action, subject_name, before, after, address, refused) "
        "values ('1', 1, 'Mia', 'user.changed', 'Ana', '{}', '{}', '127.0.0.1', 0)")
    for statement in ("update audit set actor_name = 'Nobody'", "delete from audit"):
        with pytest.raises(Exception, match="only ever added"):
            studio.store.rows(statement)
    assert studio.store.rows("select actor_name from audit") == [["Mia"]]


def add_people(store, states, offset=0):
    """People in those states, with one statement, past everything that the program itself does."""
    values = ", ".join(
        f"('p{offset + i}', 'p{offset + i}', 'p{offset + i}', 'p{offset + i}@x', 'p{offset + i}@x', 'P', 'P', 'en', 'UTC', "
        f"'account', 1, 'artist', 1, '{state}')"
        for i, state in enumerate(states))
    store.rows("insert into users (id, username, username_key, email, email_key, first_name, last_name, language, "
               f"time_zone, start_page, relative_dates, role, created_at, state) values {values}")


def seats(store):
    return [int(value) for value in store.rows("select total, active, invited, disabled from seats")[0]]


def test_the_database_counts_seats_and_refuses_more_than_there_are(studio):
    store = studio.store
    assert seats(store) == [25, 2, 0, 0]  # mia and ana
    add_people(store, ["active"] * 20 + ["invited"] * 2 + ["disabled"] * 5)
    assert seats(store) == [25, 22, 2, 5]
    for statement in ("update users set state = 'active' where state = 'disabled'",
                      "update seats set total = 23"):
        with pytest.raises(Exception, match="seats_suffice"):
            store.rows(statement)
    with pytest.raises(Exception, match="seats_suffice"):
        add_people(store, ["invited"] * 2, 100)
    assert seats(store) == [25, 22, 2, 5]
    store.rows("update users set state = 'disabled' where state = 'invited'")
    assert seats(store) == [25, 22, 0, 7]
    store.rows("delete from users where state = 'disabled'")
    assert seats(store) == [25, 22, 0, 0]


def test_only_states_that_exist(studio):
    with pytest.raises(Exception, match="(?i)check constraint"):
        studio.store.rows("update users set state = 'sleeping'")


def test_a_database_of_the_first_version_is_brought_up(make_studio, store):
    """30 people of before, four of them disabled: everybody keeps what they have."""
    text = (ROOT / "server/store/migrations/0001_first.sql").read_text()
    lines = [line.split("--")[0] for line in text.splitlines()]
    blob = "blob" if store.kind == "sqlite" else "bytea"
    statements = "\n".join(lines).replace("@blob@", blob).split(";")
    statements += ["create table schema_version (version bigint not null)", "insert into schema_version values (1)",
                   "insert into studio (id, name, epoch, change_counter, tombstone_horizon) values (1, 'Old', 'e', 0, 0)"]
    for i in range(30):
        statements.append(
            "insert into users (id, username, username_key, email, email_key, first_name, last_name, language, time_zone, "
            f"start_page, relative_dates, role, created_at, disabled_at) values ('p{i}', 'p{i}', 'p{i}', 'p{i}@x.studio', "
            f"'p{i}@x.studio', 'P', 'P', 'en', 'UTC', 'account', 1, 'administrator', 1, {'1' if i < 4 else 'null'})")
    for statement in statements:
        if statement.strip():
            store.rows(statement)
    studio = make_studio(store).start()
    assert seats(store) == [30, 26, 0, 4]  # room for everybody there is
    told = store.rows("select record from changes where collection = 'users' and audience = 'administrators'")
    assert len(told) == 30
    store.rows("update seats set total = 26")
    with pytest.raises(AssertionError, match="seat"):
        studio.add("mia")
    store.rows("update seats set total = 27")
    assert len(Administrator(studio.add("mia").client("mia")).users()) == 31
