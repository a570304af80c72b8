# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit log: read, filtered, taken out as a file, and never changed; on both stores."""

import csv
import io
import time
import urllib.parse

import pytest

AUDIT = "/api/v1/audit"


def write(studio, count, at=None, actor="Ana Ferreira", action="user.changed", subject="", subject_name="", after="{}"):
    """Lines as the server would write them, without doing the things."""
    at = at or int(time.time() * 1000)
    start = int(studio.store.rows("select coalesce(max(number), 0) from audit")[0][0])
    rows = [f"('{start + i}', {at + i}, null, '{actor}', '{action}', {repr(subject) if subject else 'null'}, '{subject_name}', "
            f"'{{}}', '{after}', '127.0.0.1', 0, '{(actor + chr(10) + subject_name).casefold()}')" for i in range(count)]
    studio.store.rows("insert into audit (id, at, actor, actor_name, action, subject, subject_name, before, after, address, "
                      f"refused, names) values {', '.join(rows)}")


def pages(client, query="", limit=100):
    items, following = [], ""
    while True:
        answer = client.get(f"{AUDIT}?limit={limit}&{query}" + (f"&next={following}" if following else ""))
        assert answer.status == 200, answer.body
        items += answer.json["items"]
        following = answer.json["next"]
        if following is None:
            return items


def test_newest_first_in_pages_without_gaps(studio):
    write(studio, 25)
    items = pages(studio.client("mia"), limit=10)
    assert [item["id"] for item in items] == [str(i) for i in reversed(range(25))]


def test_a_page_of_exactly_all_is_the_last(studio):
    write(studio, 10)
    answer = studio.client("mia").get(f"{AUDIT}?limit=10").json
    assert (answer["count"], answer["next"], answer["end"]) == (10, None, True)


def test_filters(studio):
    write(studio, 3, actor="Ana Ferreira")
    write(studio, 2, actor="Jonas Weber", action="seats.bought")
    write(studio, 4, actor="Mia", action="user.disabled", subject="u1", subject_name="Élodie Müller")
    mia = studio.client("mia")
    assert len(pages(mia)) == 9
    assert len(pages(mia, "action=seats.bought")) == 2
    assert len(pages(mia, "action=seats.bought,user.disabled", limit=1)) == 6
    assert len(pages(mia, "subject=u1", limit=3)) == 4
    for text, count in (("JONAS", 2), ("ana", 3), ("élodie", 4), ("ÉLODIE müller", 4), ("%", 0), ("_", 0), ("nobody", 0)):
        assert len(pages(mia, "text=" + urllib.parse.quote(text))) == count, text
    assert len(pages(mia, "text=ana&action=user.changed,user.disabled")) == 3


def test_names_that_are_frequent_are_found_too(studio):
    """The two ways of searching, by the names' index and by reading back, say the same."""
    write(studio, 1, actor="Élodie Zaphod", subject_name="Ana Ferreira")
    for _ in range(42):
        write(studio, 500, actor="Ana Ferreira", action="user.invited", subject_name="Person")
    write(studio, 2, actor="Mia", subject_name="Ana Ferreira", action="user.disabled")
    mia = studio.client("mia")
    answer = mia.get(f"{AUDIT}?limit=3&text=ferreira").json
    assert [item["actorName"] for item in answer["items"]] == ["Mia", "Mia", "Ana Ferreira"]
    assert [item["id"] for item in pages(mia, "text=zaphod")] == ["0"]
    assert [item["id"] for item in pages(mia, "text=mia")] == ["21002", "21001"]
    assert [item["id"] for item in pages(mia, "text=ferreira&action=user.disabled,user.changed")] == ["21002", "21001", "0"]


def test_times(studio):
    day = 24 * 3600 * 1000
    base = 1_780_000_000_000
    for i in range(5):
        write(studio, 2, at=base + i * day)

    def stamp(milliseconds):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(milliseconds / 1000))

    mia = studio.client("mia")
    assert len(pages(mia, f"from={stamp(base + day)}")) == 8
    assert len(pages(mia, f"to={stamp(base + day)}")) == 2
    assert len(pages(mia, f"from={stamp(base + day)}&to={stamp(base + 3 * day)}", limit=1)) == 4
    assert pages(mia, f"from={stamp(base + 50 * day)}") == []
    assert pages(mia, f"to={stamp(base - 50 * day)}") == []


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "next=soon", "next=-4", "action=everything", "from=yesterday", "to=1"])
def test_what_can_not_be_read(studio, query):
    assert studio.client("mia").get(f"{AUDIT}?{query}").code == "malformed"


def test_members_are_refused_and_noted(studio):
    studio.store.rows("update users set role = 'manager' where username = 'ana'")
    ana, mia = studio.client("ana"), studio.client("mia")
    for target in (AUDIT, AUDIT + "/export", "/api/v1/users/export"):
        assert ana.get(target).status == 403
    items = pages(mia)
    assert [(item["actorName"], item["action"], item["refused"]) for item in items] == [("Ana Example", "request.refused", True)] * 3
    assert [item["after"]["request"] for item in items] == [
        "GET /api/v1/users/export", "GET /api/v1/audit/export", "GET /api/v1/audit"]
    assert items[0]["actor"] == ana.profile and items[0]["address"] == "127.0.0.1" and items[0]["subject"] is None


def rows_of(answer):
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"].startswith("text/csv")
    return list(csv.reader(io.StringIO(answer.text)))


def test_the_log_as_a_file(studio):
    write(studio, 3, actor="=cmd|calc", subject_name="Weber; Jonas, \"JW\"", after='{"role":"artist"}')
    write(studio, 2, actor="Ana")
    rows = rows_of(studio.client("mia").get(AUDIT + "/export?text=cmd"))
    assert rows[0] == ["at", "actor", "action", "subject", "before", "after", "address", "refused"]
    assert len(rows) == 4
    assert rows[1][1:] == ["'=cmd|calc", "user.changed", "Weber; Jonas, \"JW\"", "", '{"role":"artist"}', "127.0.0.1", "no"]
    newest = pages(studio.client("mia"))[0]
    assert (newest["action"], newest["actorName"]) == ("audit.exported", "Mia Example")


def test_everybody_as_a_file(studio):
    studio.store.rows("update users set first_name = '+49 Ana', department = 'R&D; \"Tools\"' where username = 'ana'")
    rows = rows_of(studio.client("mia").get("/api/v1/users/export"))
    assert rows == [
        ["email", "first_name", "last_name", "username", "role", "department", "state"],
        ["ana@lumen.studio", "'+49 Ana", "Example", "ana", "administrator", 'R&D; "Tools"', "active"],
        ["mia@lumen.studio", "Mia", "Example", "mia", "administrator", "", "active"]]
    assert pages(studio.client("mia"))[0]["action"] == "users.exported"


@pytest.mark.parametrize("sql", ["update audit set actor_name = 'nobody'", "delete from audit"])
def test_the_database_refuses_to_change_it(studio, sql):
    write(studio, 2)
    try:
        studio.store.rows(sql)
    except Exception as refusal:  # each store has its own kind
        assert "only ever added to" in str(refusal)
    assert len(pages(studio.client("mia"))) == 2
