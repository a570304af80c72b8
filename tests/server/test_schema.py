# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables themselves refuse, whoever asks."""

import pytest


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
