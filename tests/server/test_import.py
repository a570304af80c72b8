# SPDX-License-Identifier: GPL-3.0-or-later
"""People as CSV, in: what it would do, and that exactly this is done; on both stores."""

import csv
import io
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

CHECK, IMPORT = "/api/v1/users/import/check", "/api/v1/users/import"


def check(client, text):
    body = text if isinstance(text, bytes) else text.encode()
    return client.request("POST", CHECK, body=body, headers={"Content-Type": "text/csv"})


def commit(client, text, digest, key=None):
    return client.request("POST", IMPORT, body=text.encode(), headers={
        "Content-Type": "text/csv", "Callboard-Import": digest, "Idempotency-Key": key or str(uuid.uuid4())})


def do(client, text):
    return commit(client, text, check(client, text).json["digest"])


def lines(answer):
    assert answer.status == 200, answer.body
    return [(line["line"], line["outcome"], line["email"]) for line in answer.json["lines"]]


def people(studio):
    return {row[0]: row[1:] for row in studio.store.rows(
        "select email, first_name, last_name, username, role, department, state from users")}


FILE = """email,first_name,last_name,role,department
ana@lumen.studio,Ana,Ferreira,manager,Production
mia@lumen.studio,Mia,Example,,
new@lumen.studio,Noor,Abebe,artist,Animation
"broken address",,,,
new@lumen.studio,,,,
other@lumen.studio,,,wizard,
"""


def test_what_is_shown_is_what_happens(studio, mail_server):
    mia, before = studio.client("mia"), people(studio)
    report = check(mia, FILE)
    assert lines(report) == [
        (2, "change", "ana@lumen.studio"), (3, "unchanged", "mia@lumen.studio"), (4, "invite", "new@lumen.studio"),
        (5, "error", "broken address"), (6, "error", "new@lumen.studio"), (7, "error", "other@lumen.studio")]
    assert [(change["field"], change["old"], change["new"]) for change in report.json["lines"][0]["changes"]] == [
        ("lastName", "Example", "Ferreira"), ("role", "administrator", "manager"), ("department", "", "Production")]
    assert [change["new"] for change in report.json["lines"][2]["changes"]] == ["artist", "Animation"]
    assert [bool(line["text"]) for line in report.json["lines"]] == [False, False, False, True, True, True]
    assert (report.json["seatsNeeded"], report.json["committed"]) == (1, False)
    assert people(studio) == before and studio.store.rows("select * from audit") == [], "a check changes nothing"
    done = commit(mia, FILE, report.json["digest"])
    assert done.status == 200 and done.json["committed"] and lines(done) == lines(report)
    assert people(studio)["ana@lumen.studio"] == ["Ana", "Ferreira", "ana", "manager", "Production", "active"]
    assert people(studio)["new@lumen.studio"] == ["Noor", "Abebe", "new", "artist", "Animation", "invited"]
    assert "new@lumen.studio" in str(mail_server.wait_for("new@lumen.studio")["To"])
    assert [row[0] for row in studio.store.rows("select action from audit order by number")] == [
        "user.changed", "user.invited", "users.imported"]
    item = mia.get("/api/v1/sync/seats/changes").json["items"][0]["record"]
    assert (item["active"], item["invited"]) == (2, 1)


def test_a_repeat_is_done_once(studio):
    mia, key = studio.client("mia"), str(uuid.uuid4())
    text = "email\nnew@lumen.studio\n"
    digest = check(mia, text).json["digest"]
    first = commit(mia, text, digest, key)
    assert commit(mia, text, digest, key).json == first.json
    assert len(people(studio)) == 3


def test_the_studio_has_changed_meanwhile(studio):
    mia, text = studio.client("mia"), "email,department\nana@lumen.studio,Layout\n"
    digest = check(mia, text).json["digest"]
    studio.store.rows("update users set department = 'Roto' where username = 'ana'")
    answer = commit(mia, text, digest)
    assert (answer.status, answer.code) == (409, "import-changed")
    assert people(studio)["ana@lumen.studio"][4] == "Roto"


def test_more_people_than_seats(studio):
    mia = studio.client("mia")
    text = "email,role\nana@lumen.studio,manager\n" + "".join(f"p{i}@lumen.studio,artist\n" for i in range(24))
    report = check(mia, text)
    assert (report.json["seatsNeeded"], report.json["seatsLeft"]) == (24, 23)
    answer = commit(mia, text, report.json["digest"])
    assert (answer.status, answer.code, answer.json["seatsLeft"]) == (409, "no-seats", 23)
    assert people(studio)["ana@lumen.studio"][3] == "administrator", "all or none"


def test_nobody_imports_the_last_administrator_away(studio):
    mia = studio.client("mia")
    text = "email,role\nana@lumen.studio,artist\nmia@lumen.studio,artist\n"
    report = check(mia, text)
    assert [line["outcome"] for line in report.json["lines"]] == ["change", "error"]
    assert do(mia, text).status == 200
    assert people(studio)["mia@lumen.studio"][3] == "administrator"


@pytest.mark.parametrize("text", [
    "", "name\nx\n", "email,email\n", "email,salary\n", 'email\n"a\n', 'email\na"b"c\n', b"\xff\xfe,email\n", b"email\n\xe9\n"])
def test_what_is_no_such_file(small_studio, text):
    answer = check(small_studio.client("mia"), text)
    assert (answer.status, answer.code, answer.json["field"]) == (422, "invalid", "file"), answer.body


@pytest.mark.parametrize("text", [
    "\ufeffemail;department\nana@lumen.studio;\"R&D; Tools\"\n", "Email , Department\r\nana@lumen.studio,\"R&D; Tools\"\r\n",
    "department,email\n\n\"R&D; Tools\",ANA@lumen.studio\n"])
def test_files_as_programs_write_them(small_studio, text):
    mia = small_studio.client("mia")
    assert do(mia, text).status == 200
    assert people(small_studio)["ana@lumen.studio"][4] == "R&D; Tools"


def test_lines_are_counted_as_an_editor_does(small_studio):
    text = 'email,department\n\n"ana@lumen.studio","two\nlines"\nmia@lumen.studio,Layout\n'
    report = check(small_studio.client("mia"), text).json
    assert [line["line"] for line in report["lines"]] == [3, 5]


def test_what_was_exported_changes_nothing(studio):
    studio.store.rows("update users set department = '=Tools+1' where username = 'ana'")
    mia = studio.client("mia")
    text = mia.get("/api/v1/users/export").text
    assert [row[5] for row in csv.reader(io.StringIO(text))][1] == "'=Tools+1"
    assert {line["outcome"] for line in check(mia, text).json["lines"]} == {"unchanged"}


def test_members_are_refused(studio):
    studio.store.rows("update users set role = 'artist' where username = 'ana'")
    ana = studio.client("ana")
    assert check(ana, "email\n").status == 403
    assert commit(ana, "email\n", "x").status == 403
    assert len(studio.store.rows("select * from audit where action = 'request.refused'")) == 2


def thousands(count, department="Animation"):
    return "email,first_name,last_name,role,department\n" + "".join(
        f"p{i}@lumen.studio,Person,Number {i},artist,{department}\n" for i in range(count))


def test_thousands_of_lines(studio):
    studio.store.rows("update seats set total = 20000")
    mia, count = studio.client("mia"), 10_000
    text = thousands(count)
    report = check(mia, text)
    assert report.json["seatsNeeded"] == count
    assert commit(mia, text, report.json["digest"]).status == 200
    assert len(people(studio)) == count + 2
    assert studio.store.rows("select invited from seats") == [[str(count)]]
    assert studio.store.rows("select count(*), min(state) from users where username like 'p%'") == [[str(count), "invited"]]
    told = [int(row[0]) for row in studio.store.rows("select number from changes order by number")]
    assert len(told) == len(set(told)) and told[-1] == int(studio.store.rows("select change_counter from studio")[0][0])
    for table in ("mail_links", "mail_outbox", "audit where action = 'user.invited'"):
        assert studio.store.rows(f"select count(*) from {table}") == [[str(count)]], table


def test_usernames_of_those_who_come_together(studio):
    """Each gets one of their own, whatever the others are called, or will be by the same file."""
    mia = studio.client("mia")
    text = ("email,username\nana@other.studio,\ninfo@a.studio,\ninfo@b.studio,\ninfo@c.studio,\nben@a.studio,\n"
            "x@a.studio,ben\ny@a.studio,info2\n")
    assert do(mia, text).status == 200
    names = {row[0]: row[1] for row in studio.store.rows("select email, username from users where state = 'invited'")}
    assert names == {"ana@other.studio": "ana2", "info@a.studio": "info", "info@b.studio": "info3", "info@c.studio": "info4",
                     "ben@a.studio": "ben2", "x@a.studio": "ben", "y@a.studio": "info2"}


def test_while_it_runs_people_edit_their_profiles(studio):
    """Neither waits for the other in a circle, and nobody is told that something went wrong."""
    studio.store.rows("update seats set total = 20000")
    mia = studio.client("mia")
    assert do(mia, thousands(1500)).status == 200
    names = [f"e{i}" for i in range(6)]
    for name in names:
        studio.add(name)
    clients = [studio.client(name) for name in names]
    text = thousands(1500, "Layout") + "".join(f"{name}@lumen.studio,,,artist,Layout\n" for name in names)
    digest = check(mia, text).json["digest"]
    running = threading.Event()
    running.set()

    def edit(client):
        answers = []
        while running.is_set():
            answers.append(client.change(lastName=f"Edited {len(answers)}"))
        return answers

    with ThreadPoolExecutor() as pool:
        edits = [pool.submit(edit, client) for client in clients]
        done = commit(mia, text, digest)
        running.clear()
        answers = [answer for future in edits for answer in future.result()]
    assert done.status == 200, done.body
    assert answers and {answer.status for answer in answers} <= {200, 429}
    assert {row[0] for row in studio.store.rows("select department from users where email like 'e%' or email like 'p%'")} == {"Layout"}
    last = dict(studio.store.rows("select username, last_name from users where username like 'e%'"))
    for client, name in zip(clients, names):
        assert client.fields()["lastName"] == last[name] and last[name].startswith("Edited")
    assert "deadlock" not in studio.log()
