# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio's settings: changed by administrators, told to everybody, and in force; on both stores."""

import json
import time
import uuid

import pytest

SETTINGS = "/api/v1/settings"
STRONG = "seven quiet lanterns drift"


def now(client):
    item, = client.get("/api/v1/sync/settings/changes").json["items"]
    return item["record"]


def change(client, key=None, **fields):
    """fields: name -> value, or (old, new)."""
    before = now(client) if any(not isinstance(value, tuple) for value in fields.values()) else {}
    wish = {"set": {name: {"old": value[0], "new": value[1]} if isinstance(value, tuple) else {"old": before.get(name), "new": value}
                    for name, value in fields.items()}}
    return client.request("PATCH", SETTINGS, wish, headers={"Idempotency-Key": key or str(uuid.uuid4())})


def entries(studio):
    return [(row[0], json.loads(row[1]), json.loads(row[2])) for row in
            studio.store.rows("select action, before, after from audit order by number")]


def test_what_a_new_studio_has(studio):
    assert now(studio.client("mia")) == {
        "studioName": "Callboard Studio", "minimumPasswordLength": 12, "minimumPasswordStrength": 2, "sessionDays": 90,
        "invitationDays": 14, "emailDomains": [], "billingContact": None,
        "profileLayout": [{"field": field, "shown": True} for field in
                          ("firstName", "lastName", "email", "username", "language", "timeZone", "startPage", "relativeDates")]}


def test_a_change_is_told_and_noted(studio):
    mia = studio.client("mia")
    position = mia.get("/api/v1/sync/wait").json["position"]
    answer = change(mia, studioName="Paper Boat", sessionDays=30)
    assert answer.status == 200, answer.body
    assert answer.json["record"]["record"]["studioName"] == "Paper Boat"
    assert now(mia) == answer.json["record"]["record"]
    assert mia.get(f"/api/v1/sync/wait?position={position}&seconds=5").json["changed"] == ["studio", "settings"]
    assert mia.get("/api/v1/sync/studio/changes").json["items"][0]["record"]["name"] == "Paper Boat"
    assert mia.get("/api/v1/studio").json["name"] == "Paper Boat"
    assert entries(studio) == [("settings.changed", {"sessionDays": 90, "studioName": "Callboard Studio"},
                                {"sessionDays": 30, "studioName": "Paper Boat"})]


def test_members_are_refused(studio):
    studio.store.rows("update users set role = 'supervisor' where username = 'ana'")
    assert change(studio.client("ana"), studioName=("Callboard Studio", "Mine")).status == 403
    assert [entry[0] for entry in entries(studio)] == ["request.refused"]
    assert now(studio.client("mia"))["studioName"] == "Callboard Studio"


def test_somebody_was_quicker(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    assert change(ana, sessionDays=30).status == 200
    answer = change(mia, sessionDays=(90, 60), studioName=("Callboard Studio", "Never"))
    assert (answer.status, answer.code, answer.json["field"]) == (409, "conflict", "sessionDays")
    assert now(mia)["studioName"] == "Callboard Studio", "all or none"
    # What is there already is no conflict, and no change.
    count = len(entries(studio))
    assert change(mia, sessionDays=(90, 30)).status == 200
    assert len(entries(studio)) == count


def test_a_repeat_is_done_once(studio):
    mia, key = studio.client("mia"), str(uuid.uuid4())
    first = change(mia, key=key, sessionDays=(90, 30))
    assert change(mia, sessionDays=(30, 40)).status == 200
    again = change(mia, key=key, sessionDays=(90, 30))
    assert (again.status, again.json) == (200, first.json)
    assert now(mia)["sessionDays"] == 40 and len(entries(studio)) == 2


@pytest.mark.parametrize(("field", "value"), [
    ("studioName", ""), ("studioName", "x" * 101), ("studioName", 5), ("minimumPasswordLength", 7), ("minimumPasswordLength", 65),
    ("minimumPasswordLength", 12.5), ("minimumPasswordLength", "12"), ("minimumPasswordStrength", 5), ("minimumPasswordStrength", -1),
    ("sessionDays", 0), ("sessionDays", 366), ("invitationDays", 91), ("emailDomains", ["no domain"]), ("emailDomains", "lumen.studio"),
    ("emailDomains", [5]), ("billingContact", "nobody"), ("billingContact", 5), ("profileLayout", {}), ("profileLayout", [{"field": "email"}]),
    ("profileLayout", [{"field": "email", "shown": False}]), ("nonsense", 1)])
def test_what_is_not_acceptable(small_studio, field, value):
    mia = small_studio.client("mia")
    answer = change(mia, **{field: (now(mia).get(field), value)})
    assert (answer.status, answer.code, answer.json["field"]) == (422, "invalid", field), answer.body
    assert answer.json["detail"]


def test_what_is_cleaned(small_studio):
    mia = small_studio.client("mia")
    fields = change(mia, emailDomains=["Lumen.Studio", "lumen.studio", "müller.studio"], studioName="  Paper Boat ",
                    profileLayout=[{"field": "email", "shown": True}, {"field": "timeZone", "shown": False}]).json["record"]["record"]
    assert fields["emailDomains"] == ["lumen.studio", "xn--mller-kva.studio"] and fields["studioName"] == "Paper Boat"
    assert [row["field"] for row in fields["profileLayout"]][:3] == ["email", "timeZone", "firstName"]
    assert mia.get("/api/v1/sync/studio/changes").json["items"][0]["record"]["profileLayout"] == fields["profileLayout"]


def test_the_billing_contact_is_somebody_and_seats_show_them(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    assert change(mia, billingContact=ana.profile).status == 200
    item, = mia.get("/api/v1/sync/seats/changes").json["items"]
    assert item["record"]["billingContact"] == {"id": ana.profile, "name": "Ana Example", "email": "ana@lumen.studio"}
    assert change(mia, billingContact=None).status == 200
    assert mia.get("/api/v1/sync/seats/changes").json["items"][0]["record"]["billingContact"] is None


def set_password(client, studio, new):
    return client.put("/api/v1/account/password", {"current": studio.PASSWORD, "new": new})


def test_the_length_of_passwords(studio):
    mia = studio.client("mia")
    assert change(mia, minimumPasswordLength=30).status == 200
    assert mia.get("/api/v1/studio").json["minimumPasswordLength"] == 30
    answer = set_password(mia, studio, STRONG)
    assert (answer.status, answer.json["field"]) == (422, "new") and "30" in answer.json["detail"]
    assert change(mia, minimumPasswordLength=8).status == 200
    assert set_password(mia, studio, STRONG).status == 204


def test_the_strength_of_passwords(studio):
    mia = studio.client("mia")
    assert change(mia, minimumPasswordLength=8, minimumPasswordStrength=4).status == 200
    for weak in ("password1", "mia-example", "callboardstudio", "aaaaaaaaaaaa"):
        answer = set_password(mia, studio, weak)
        assert answer.status == 422 and "guess" in answer.json["detail"], weak
    assert change(mia, minimumPasswordStrength=0).status == 200
    assert set_password(mia, studio, "password1").status == 204


def test_passwords_that_are_reset_by_mail(studio, mail_server):
    mia = studio.client("mia")
    assert change(mia, minimumPasswordLength=20).status == 200
    studio.client().post("/api/v1/password-resets", {"login": "mia"})
    token = mail_server.link(mail_server.wait_for("mia@lumen.studio"), "/reset-password").split("token=")[1]
    studio.secrets.add(token)
    assert studio.client().form("/reset-password", {"token": token, "password": "short but", "repeat": "short but"}).status == 422
    assert studio.client().form("/reset-password", {"token": token, "password": "12345678901234567890",
                                                    "repeat": "12345678901234567890"}).status == 422
    assert studio.client().form("/reset-password", {"token": token, "password": STRONG, "repeat": STRONG}).status == 200


def test_how_long_kept_sessions_last(studio):
    mia = studio.client("mia")
    assert change(mia, sessionDays=3).status == 200
    kept = studio.client()
    assert kept.sign_in("ana", studio.PASSWORD, keep=True).status == 201
    day = 24 * 3600 * 1000
    expires = int(studio.store.rows(f"select expires_at from sessions where id = '{kept.session}'")[0][0])
    assert abs(expires - time.time() * 1000 - 3 * day) < 60_000
