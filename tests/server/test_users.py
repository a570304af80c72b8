# SPDX-License-Identifier: GPL-3.0-or-later
"""What administrators do to people, what others may not, and what is left of it."""

import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.harness.administration import Administrator, log, numbers
from tests.support.canary import find_secrets
from tests.support.processes import wait_until


@pytest.fixture
def mia(studio):
    """mia is an administrator, ana an artist."""
    studio.store.rows("update users set role = 'artist' where username = 'ana'")
    return Administrator(studio.client("mia"))


@pytest.fixture
def ana(mia):
    return mia.id_of("ana")


# Fields

def test_fields_of_a_person(studio, mia, ana, mail_server):
    hers = studio.client("ana")
    answer = mia.change(ana, role=("artist", "manager"), department=("", "Production"), username=("ana", "aferreira"),
                        firstName=("Ana", "Anna"), lastName=("Example", " Ferreira "))
    assert answer.status == 200, answer.body
    record = answer.json["record"]["record"]
    assert [record[name] for name in ("role", "department", "username", "firstName", "lastName")] == [
        "manager", "Production", "aferreira", "Anna", "Ferreira"]
    assert mia.users()[ana] == record
    # Her own record has it too, and says who it was.
    fields = hers.fields()
    assert [fields[name] for name in ("role", "username", "firstName")] == ["manager", "aferreira", "Anna"]
    assert fields["edits"]["firstName"]["by"] == "Mia Example"
    assert studio.client("aferreira").token
    entry, = log(studio.store)
    assert entry["action"] == "user.changed" and entry["actor_name"] == "Mia Example"
    assert entry["subject_name"] == "Ana Example" and entry["address"] == "127.0.0.1"
    assert entry["before"] == {"role": "artist", "department": "", "username": "ana", "firstName": "Ana",
                               "lastName": "Example"}
    assert entry["after"] == {"role": "manager", "department": "Production", "username": "aferreira",
                              "firstName": "Anna", "lastName": "Ferreira"}
    assert mia.change(ana, department=("Production", "")).status == 200
    assert not mail_server.messages


def test_all_fields_or_none(studio, mia, ana):
    answer = mia.change(ana, department=("", "Layout"), role=("manager", "supervisor"))
    assert answer.status == 409 and answer.code == "conflict" and answer.json["field"] == "role"
    assert mia.users()[ana]["department"] == ""
    assert not log(studio.store)
    # What is so already is no conflict, and no change.
    assert mia.change(ana, role=("manager", "artist")).status == 200
    assert not log(studio.store)


def test_a_conflict_says_who(mia, ana, studio):
    assert mia.change(ana, firstName=("Ana", "Anna")).status == 200
    answer = mia.change(ana, firstName=("Ana", "Ann"))
    assert answer.status == 409 and "Mia Example" in answer.json["detail"]


@pytest.mark.parametrize("field, old, new", [
    ("role", "artist", "king"), ("role", "artist", 7), ("username", "ana", "mia"), ("username", "ana", "a b"),
    ("username", "ana", "MIA"), ("email", "ana@lumen.studio", "mia@lumen.studio"), ("email", "ana@lumen.studio", "ana"),
    ("firstName", "Ana", ""), ("lastName", "Example", "x" * 101), ("department", "", "x" * 101), ("state", "active", "disabled"),
    ("picture", None, None), ("nothing", "", ""),
])
def test_values_that_are_not_taken(small_studio, field, old, new):
    small_studio.store.rows("update users set role = 'artist' where username = 'ana'")
    mia = Administrator(small_studio.client("mia"))
    answer = mia.change(mia.id_of("ana"), **{field: (old, new)})
    assert answer.status == 422 and answer.json["field"] == field, answer.body
    assert not log(small_studio.store)


@pytest.mark.parametrize("body", [{}, {"set": {}}, {"set": []}, {"set": {"role": "manager"}}, {"set": {"role": {"new": "manager"}}}])
def test_bodies_that_are_not_understood(small_studio, body):
    mia = Administrator(small_studio.client("mia"))
    assert mia.call("PATCH", f"/users/{mia.id_of('ana')}", body).status == 400


def test_fields_that_belong_to_another_system(studio, mia, ana):
    studio.store.rows("update users set identity_kind = 'ldap', identity_name = 'Active Directory', "
                      """owned_fields = '["firstName"]' where username = 'ana'""")
    answer = mia.change(ana, firstName=("Ana", "Anna"))
    assert answer.status == 422 and "Active Directory" in answer.json["detail"]
    assert mia.change(ana, role=("artist", "vendor")).status == 200
    answer = mia.reset_password(ana)
    assert answer.status == 403 and answer.code == "password-elsewhere" and "Active Directory" in answer.json["detail"]


def test_a_new_address_takes_effect_and_both_hear_of_it(studio, mia, ana, mail_server):
    hers = studio.client("ana")
    assert hers.change(pendingEmail="ana.wish@lumen.studio").status == 200
    studio.client().post("/api/v1/password-resets", {"login": "ana"})
    old_link = mail_server.link(mail_server.wait_for("ana@lumen.studio", link="/reset-password"), "/reset-password")
    studio.secrets.add(old_link.split("token=")[1])
    assert mia.change(ana, email=("ana@lumen.studio", "ana@new.studio")).status == 200
    assert "ana@new.studio" in mail_server.text(wait_until(
        lambda: next((mail for mail in mail_server.messages if "was changed" in mail["Subject"]
                      and "ana@lumen.studio" in mail.recipients), None), 20, "the mail to the old address"))
    assert "Mia Example" in mail_server.text(mail_server.wait_for("ana@new.studio"))
    assert studio.client().sign_in("ana@new.studio", studio.PASSWORD).status == 201
    assert studio.client().sign_in("ana@lumen.studio", studio.PASSWORD).status == 401
    fields = hers.fields()
    assert fields["email"] == "ana@new.studio" and fields["pendingEmail"] is None
    path = "/reset-password" + old_link.split("/reset-password")[1]
    assert studio.client().get(path, token=False).status == 410
    assert not studio.store.rows("select 1 from mail_links")


def test_a_profile_change_is_a_change_of_the_user(studio, mia, ana):
    hers = studio.client("ana")
    cursor = mia.client.get("/api/v1/sync/users/changes").json["cursor"]
    assert hers.change(lastName="Renamed").status == 200
    items, _ = mia.after("users", cursor)
    assert [(item["id"], item["record"]["lastName"]) for item in items] == [(ana, "Renamed")]


def test_unknown_people(mia):
    nobody = str(uuid.uuid4())
    for answer in (mia.change(nobody, role=("artist", "vendor")), mia.disable(nobody), mia.enable(nobody), mia.remove(nobody),
                   mia.reset_password(nobody), mia.resend(nobody), mia.revoke(nobody)):
        assert answer.status == 404


def test_a_password_reset_goes_to_the_person(studio, mia, ana, mail_server):
    assert mia.reset_password(ana).status == 202
    link = mail_server.link(mail_server.wait_for("ana@lumen.studio", link="/reset-password"), "/reset-password")
    studio.secrets.add(link.split("token=")[1])
    entry, = log(studio.store, "user.password-reset")
    assert entry["subject_name"] == "Ana Example" and "cbm_" not in str(entry)
    mia.disable(ana)
    assert mia.reset_password(ana).code == "conflict"


# Disable, enable, delete

def waits(client, seconds=30, token=None):
    position = client.get("/api/v1/sync/wait", token=token).json["position"]
    return lambda: client.get(f"/api/v1/sync/wait?seconds={seconds}&position={position}", token=token)


def test_disabled_at_once(studio, mia, ana, mail_server):
    hers, other = studio.client("ana"), studio.client("ana")
    key = hers.post("/api/v1/account/api-key").json["key"]
    by_key = studio.client()
    by_key.token = key
    with ThreadPoolExecutor() as pool:
        waiting = [pool.submit(waits(client)) for client in (hers, by_key)]
        time.sleep(0.5)
        assert not any(future.done() for future in waiting)
        answer = mia.disable(ana)
        assert answer.status == 200, answer.body
        for future in waiting:
            assert future.result(3).code == "session-ended"
    record = answer.json["record"]["record"]
    assert record["state"] == "disabled" and record["disabledAt"]
    assert mia.users()[ana] == record
    for client in (hers, other, by_key):
        assert client.get("/api/v1/sync/profile/changes").code == "session-ended"
    assert hers.post("/api/v1/sessions/refresh", {"refreshToken": hers.refresh_token}, token=False).code == "invalid-grant"
    wrong = studio.client().sign_in("ana", studio.PASSWORD)
    assert wrong.status == 401 and wrong.code == "invalid-credentials"
    studio.client().post("/api/v1/password-resets", {"login": "ana"})
    assert numbers(mia.seats()) == [25, 1, 0, 1]
    assert mia.disable(ana).status == 200  # it is so
    assert len(log(studio.store, "user.disabled")) == 1
    assert not mail_server.messages

    assert mia.enable(ana).json["record"]["record"]["state"] == "active"
    assert numbers(mia.seats()) == [25, 2, 0, 0]
    assert studio.client("ana").fields()["username"] == "ana"
    assert by_key.get("/api/v1/sync/profile/changes").status == 401  # the key stays dead
    assert [row["action"] for row in log(studio.store)] == ["user.disabled", "user.enabled"]
    assert log(studio.store)[1]["before"] == {"state": "disabled"}


def test_enabling_needs_a_seat(studio, mia, ana):
    mia.disable(ana)
    studio.store.rows("update seats set total = 1")
    answer = mia.enable(ana)
    assert answer.status == 409 and answer.code == "no-seats"
    assert answer.json["seatsNeeded"] == 1 and answer.json["seatsLeft"] == 0
    assert mia.users()[ana]["state"] == "disabled"


def test_deleted_the_work_stays_and_the_person_is_gone(studio, mia, ana):
    hers = studio.client("ana")
    hers.change(lastName="Written")
    hers.post("/api/v1/account/api-key")
    studio.store.rows("insert into projects (id, code, name, kind, status, created_at) values ('p', 'P', 'P', 'film', 'active', 1)")
    studio.store.rows(f"insert into project_members (project_id, user_id) values ('p', '{ana}')")
    studio.store.rows("insert into tasks (id, project_id, name, step, status, assignee_id, created_at) "
                      f"values ('t', 'p', 'T', 'anim', 'open', '{ana}', 1)")
    studio.store.rows(f"insert into versions (id, project_id, name, status, author_id, created_at) values ('v', 'p', 'V', 'new', '{ana}', 1)")
    studio.store.rows(f"insert into notes (id, project_id, author_id, body, created_at) values ('n', 'p', '{ana}', 'A note', 1)")
    cursor = mia.client.get("/api/v1/sync/users/changes").json["cursor"]
    key = str(uuid.uuid4())
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(waits(hers))
        time.sleep(0.5)
        assert mia.remove(ana, key).status == 204
        assert waiting.result(3).code == "session-ended"
    assert mia.remove(ana, key).status == 204
    assert mia.remove(ana).status == 404
    assert [(item["id"], item["gone"]) for item in mia.after("users", cursor)[0]] == [(ana, "deleted")]
    assert numbers(mia.seats()) == [25, 1, 0, 0]
    assert hers.get("/api/v1/sync/profile/changes").status == 401
    assert studio.client().sign_in("ana", studio.PASSWORD).status == 401
    for table, column in (("notes", "author_id"), ("tasks", "assignee_id"), ("versions", "author_id")):
        assert studio.store.rows(f"select coalesce({column}, 'nobody') from {table}") == [["nobody"]]
    assert studio.store.rows("select body from notes") == [["A note"]]
    # Nothing else knows the person, but the audit log, which keeps the name.
    entry = log(studio.store, "user.deleted")[0]
    assert entry["subject_name"] == "Ana Written" and entry["before"]["email"] == "ana@lumen.studio"
    for table in set(tables(studio.store)) - {"audit", "changes", "feed_items"}:
        assert ana not in str(studio.store.rows(f"select * from {table}")), table
    # The name is free again.
    assert mia.invite("ana@lumen.studio").json["items"][0]["outcome"] == "invited"


def test_the_billing_contact_can_be_deleted(studio, mia, ana):
    studio.store.rows(f"update settings set billing_contact = '{ana}'")
    assert mia.seats()["billingContact"]["email"] == "ana@lumen.studio"
    cursor = mia.client.get("/api/v1/sync/settings/changes").json["cursor"]
    assert mia.remove(ana).status == 204
    items, _ = mia.after("settings", cursor)
    assert items[0]["record"]["billingContact"] is None
    assert mia.seats()["billingContact"] is None
    entry, = log(studio.store, "settings.changed")
    assert (entry["actor_name"], entry["before"], entry["after"]) == (
        "Mia Example", {"billingContact": ana}, {"billingContact": None})


def tables(store):
    return [row[0] for row in store.rows(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'" if store.kind == "sqlite"
        else "select tablename from pg_tables where schemaname = 'public'")]


def test_only_the_audit_log_has_the_name_of_somebody_who_was_deleted(studio, mia, ana, mail_server):
    """An administrator who has left traces wherever one can."""
    name, address = "Quillfeather", "quillfeather@lumen.studio"
    studio.add("zoe", email=address, last_name=name)
    zoe = Administrator(studio.client("zoe"))
    her = mia.id_of(address)
    assert zoe.change(ana, lastName=("Example", "Ferreira"), department=("", "Layout")).status == 200
    assert zoe.invite("ben@lumen.studio", "kai@lumen.studio").status == 200
    assert zoe.reset_password(ana).status == 202
    assert mia.change(her, department=("", "Production")).status == 200  # her answer has the record
    studio.store.rows(f"update settings set billing_contact = '{her}'")
    assert zoe.buy(2).status == 201
    assert zoe.client.change(pendingEmail=f"new.{address}").status == 200
    zoe.client.post("/api/v1/account/api-key")
    for recipient in ("ben@lumen.studio", "kai@lumen.studio", address, f"new.{address}", "ana@lumen.studio"):
        mail_server.wait_for(recipient)
    wait_until(lambda: studio.store.rows("select 1 from mail_outbox where sent_at is null") == [], 20, "every mail is sent")
    studio.server.stop()
    studio.server.start()  # items of the feed are kept ready
    mia.client = studio.client("mia")
    assert any(name in row[0] for row in studio.store.rows("select item from feed_items"))
    cursors = {of: mia.client.get(f"/api/v1/sync/{of}/changes").json["cursor"] for of in ("users", "purchases")}

    assert mia.remove(her).status == 204
    told = {of: {item["id"]: item for item in mia.after(of, cursors[of])[0]} for of in cursors}
    ben = mia.id_of("ben@lumen.studio")
    assert told["users"][her]["gone"] == "deleted"
    assert told["users"][ben]["record"]["invitation"]["by"] == "Unknown user"
    bought, = told["purchases"].values()
    assert bought["record"]["buyer"] == {"id": her, "name": "Unknown user", "email": ""}
    assert bought["record"]["mailedTo"] == "Unknown user"
    hers = studio.client("ana")
    assert hers.fields()["edits"]["lastName"]["by"] == "Unknown user"
    conflict = hers.mutate({"lastName": ("Example", "Abebe")}).json["fields"]["lastName"]
    assert (conflict["outcome"], conflict["changedBy"]) == ("conflict", "Unknown user")
    for table in set(tables(studio.store)) - {"audit", "audit_names"}:
        found = str(studio.store.rows(f"select * from {table}")).lower()
        assert name.lower() not in found, table
    assert name in str(studio.store.rows("select * from audit"))
    if studio.store.kind == "sqlite":
        # Not in what is free by now either.
        assert studio.server.stop() == 0
        studio.store.rows("drop trigger audit_is_not_shortened")
        studio.store.rows("delete from audit")
        studio.store.rows("delete from audit_names")
        assert find_secrets({"the name": name, "the address": address}, [studio.store.file.parent]) == []


# The last administrator

def test_the_last_administrator_stays(studio, mia, ana):
    me = mia.id_of("mia")
    for answer in (mia.disable(me), mia.remove(me), mia.change(me, role=("administrator", "artist"))):
        assert answer.status == 409 and answer.code == "last-administrator", answer.body
    assert mia.change(me, department=("", "Production")).status == 200
    # Somebody who can't sign in does not count.
    assert mia.change(ana, role=("artist", "administrator")).status == 200
    assert mia.disable(ana).status == 200
    assert mia.disable(me).code == "last-administrator"
    mia.invite("boss@lumen.studio", role="administrator")
    assert mia.disable(me).code == "last-administrator"
    assert mia.enable(ana).status == 200
    assert mia.change(me, role=("administrator", "artist")).status == 200
    assert mia.invite("late@lumen.studio").code == "forbidden"


def test_who_becomes_an_administrator_may_at_once(studio, mia, ana):
    hers = Administrator(studio.client("ana"))
    assert hers.invite("x@lumen.studio").code == "forbidden"
    assert mia.change(ana, role=("artist", "administrator")).status == 200
    assert hers.invite("x@lumen.studio").status == 200
    assert mia.change(ana, role=("administrator", "artist")).status == 200
    assert hers.invite("y@lumen.studio").code == "forbidden"


# Who may not

def test_members_are_refused_and_it_is_noted(studio, mia, ana):
    mia.invite("noor@lumen.studio")
    noor, me = mia.id_of("noor"), mia.id_of("mia")
    hers = Administrator(studio.client("ana"))
    before = mia.users()
    tries = [("POST /api/v1/invitations", hers.invite("x@lumen.studio")), (f"POST /api/v1/users/{noor}/invitation", hers.resend(noor)),
             (f"DELETE /api/v1/users/{noor}/invitation", hers.revoke(noor)),
             (f"PATCH /api/v1/users/{ana}", hers.change(ana, role=("artist", "administrator"))),
             (f"POST /api/v1/users/{me}/disable", hers.disable(me)), (f"POST /api/v1/users/{me}/enable", hers.enable(me)),
             (f"DELETE /api/v1/users/{me}", hers.remove(me)),
             (f"POST /api/v1/users/{me}/password-reset", hers.reset_password(me)), ("GET /api/v1/seats/quote", hers.quote(1)),
             ("POST /api/v1/purchases", hers.buy(1))]
    for what, answer in tries:
        assert answer.status == 403 and answer.code == "forbidden", what
    assert mia.users() == before
    entries = log(studio.store, "request.refused")
    assert [entry["after"]["request"] for entry in entries] == [what for what, _ in tries]
    assert {(entry["actor_name"], entry["refused"], entry["address"]) for entry in entries} == {("Ana Example", "1", "127.0.0.1")}


def test_nobody_without_a_session(studio, mia, ana):
    stranger = Administrator(studio.client())
    stranger.client.token = False
    for answer in (stranger.invite("x@lumen.studio"), stranger.disable(ana), stranger.remove(ana), stranger.quote(1), stranger.buy(1)):
        assert answer.status == 401
    assert not log(studio.store)


def test_an_api_key_of_an_administrator_is_enough(studio, mia, ana):
    by_key = studio.client()
    by_key.token = mia.client.post("/api/v1/account/api-key").json["key"]
    assert Administrator(by_key).change(ana, department=("", "Rigging")).status == 200


def test_every_change_needs_a_key(small_studio):
    mia = Administrator(small_studio.client("mia"))
    for method, path in (("POST", "/invitations"), ("PATCH", "/users/x"), ("DELETE", "/users/x"), ("POST", "/users/x/disable"),
                         ("POST", "/purchases")):
        assert mia.client.request(method, f"/api/v1{path}", {} if method != "DELETE" else None).status == 400


def test_a_key_belongs_to_its_request(mia, ana):
    key = str(uuid.uuid4())
    first = mia.disable(ana, key)
    assert mia.disable(ana, key).json == first.json
    assert mia.enable(ana, key).code == "key-reused"
    other = str(uuid.uuid4())
    assert mia.enable(ana, other).status == 200
    # A repeat does nothing: she stays as she is now, and the answer is that of then.
    assert mia.disable(ana, key).json == first.json
    assert mia.users()[ana]["state"] == "active"


# Activity

def test_activity_is_told_but_not_all_the_time(make_studio, store):
    studio = make_studio(store, options=["--housekeeping-seconds", "1"]).add("mia").add("ana").start()
    mia = Administrator(studio.client("mia"))
    ana = mia.id_of("ana")
    hers = studio.client("ana")
    hers.fields()
    wait_until(lambda: mia.users()[ana]["lastActiveAt"], 20, "her activity")
    wait_until(lambda: mia.user("mia")[1]["lastActiveAt"], 20, "her own activity")
    time.sleep(1.5)
    cursor = mia.client.get("/api/v1/sync/users/changes").json["cursor"]
    # Seen again a few minutes later: not yet.
    minute = 60_000
    store.rows(f"update users set last_active_at = active_noted_at + {9 * minute} where username = 'ana'")
    time.sleep(2.5)
    assert not mia.after("users", cursor)[0]
    store.rows(f"update users set last_active_at = active_noted_at + {10 * minute} where username = 'ana'")
    items = wait_until(lambda: mia.after("users", cursor)[0], 20, "her activity")
    assert [item["id"] for item in items] == [ana]
