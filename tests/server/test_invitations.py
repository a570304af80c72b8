# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking people in: from the addresses to the first signing in."""

import uuid

import pytest

from tests.server.harness.administration import Administrator, invitation_token, log, numbers
from tests.server.test_pages import Page
from tests.support.processes import wait_until

PASSWORD = "quiet harbour lantern"


@pytest.fixture
def mia(studio):
    return Administrator(studio.client("mia"))


def outcomes(answer):
    assert answer.status == 200, answer.body
    assert answer.json["count"] == len(answer.json["items"])
    return [item["outcome"] for item in answer.json["items"]]


def accept(studio, token, **fields):
    form = {"token": token, "firstName": "Noor", "lastName": "Abebe", "username": "noor", "password": PASSWORD,
            "repeat": PASSWORD} | fields
    return studio.client().form("/accept-invitation", form)


def test_an_invited_person_really_gets_in(studio, mia, mail_server):
    answer = mia.invite("noor@lumen.studio", role="supervisor", department="Animation")
    assert outcomes(answer) == ["invited"]
    user, record = mia.user("noor@lumen.studio")
    assert record["state"] == "invited" and record["role"] == "supervisor" and record["department"] == "Animation"
    assert record["username"] == "noor" and record["firstName"] == "" and record["lastName"] == ""
    assert record["invitation"]["by"] == "Mia Example"
    assert record["invitation"]["expiresAt"] > record["invitation"]["sentAt"]
    assert numbers(mia.seats()) == [25, 2, 1, 0]

    mail = mail_server.wait_for("noor@lumen.studio", link="/accept-invitation")
    text = mail_server.text(mail)
    assert "Mia Example" in text and "Callboard Studio" in text and "14 days" in text
    assert "/accept-invitation" in mail.get_body(("html",)).get_content()
    token = invitation_token(mail_server, studio, "noor@lumen.studio")

    form = studio.client().get(f"/accept-invitation?token={token}", token=False)
    page = Page(form.text)
    assert page.fields() == {"token": token, "firstName": "", "lastName": "", "username": "noor", "password": "",
                             "repeat": ""}
    labels = {label["for"] for label in page.all("label")}
    assert labels == {field["id"] for field in page.all("input") if field.get("type") != "hidden"}
    assert "Mia Example" in page.words and "noor@lumen.studio" in page.words
    assert not page.all("script")

    done = accept(studio, token, username="noor.a")
    assert done.status == 200, done.text
    assert studio.server.url in Page(done.text).words
    for login in ("noor.a", "noor@lumen.studio"):
        client = studio.client()
        assert client.sign_in(login, PASSWORD).status == 201
    assert client.fields()["firstName"] == "Noor" and client.fields()["role"] == "supervisor"
    record = mia.users()[user]
    assert record["state"] == "active" and record["invitation"] is None and record["lastName"] == "Abebe"
    assert numbers(mia.seats()) == [25, 3, 0, 0]
    assert [(row["actor_name"], row["action"], row["subject_name"]) for row in log(studio.store)] == [
        ("Mia Example", "user.invited", "noor@lumen.studio"),
        ("Noor Abebe", "user.invitation-accepted", "Noor Abebe")]
    assert log(studio.store)[0]["after"] == {
        "email": "noor@lumen.studio", "role": "supervisor", "department": "Animation"}
    assert log(studio.store)[0]["address"] == "127.0.0.1"

    again = accept(studio, token)
    assert again.status == 410 and "no longer works" in again.text


def test_each_address_gets_its_own_answer(studio, mia):
    mia.invite("known@lumen.studio")
    answer = mia.invite("new@lumen.studio", "NEW@lumen.studio", "known@lumen.studio", "Mia@lumen.studio", "no address",
                        "x@localhost", "other@lumen.studio")
    assert outcomes(answer) == ["invited", "already-invited", "already-invited", "already-member", "not-an-address",
                                "not-an-address", "invited"]
    assert [item["email"] for item in answer.json["items"]][1] == "NEW@lumen.studio"
    assert numbers(mia.seats()) == [25, 2, 3, 0]


def test_usernames_are_made_from_addresses_and_do_not_clash(studio, mia):
    mia.invite("mia@elsewhere.studio", "Zoë.König+vfx@lumen.studio".replace("ë", "e").replace("ö", "o"), "_@lumen.studio")
    names = {record["email"]: record["username"] for record in mia.users().values()}
    assert names["mia@elsewhere.studio"] == "mia2"
    assert names["Zoe.Konig+vfx@lumen.studio"] == "zoe.konigvfx"
    assert names["_@lumen.studio"] == "user"


def test_only_allowed_domains(studio, mia):
    studio.store.rows("""update settings set email_domains = '["lumen.studio"]'""")
    assert outcomes(mia.invite("a@lumen.studio", "b@LUMEN.studio", "c@not.lumen.studio", "d@elsewhere.com")) == [
        "invited", "invited", "domain-not-allowed", "domain-not-allowed"]


def test_all_or_nobody_when_seats_are_short(studio, mia, mail_server):
    studio.store.rows("update seats set total = 4")
    answer = mia.invite("a@lumen.studio", "b@lumen.studio", "c@lumen.studio", "mia@lumen.studio")
    assert answer.status == 409 and answer.code == "no-seats"
    assert answer.json["seatsNeeded"] == 3 and answer.json["seatsLeft"] == 2
    assert answer.json["detail"].startswith("3 people, 2 seats left.")
    assert numbers(mia.seats()) == [4, 2, 0, 0]
    assert not log(studio.store)
    assert outcomes(mia.invite("a@lumen.studio", "b@lumen.studio")) == ["invited"] * 2
    assert mia.invite("c@lumen.studio").code == "no-seats"
    assert "c@lumen.studio" not in {recipient for mail in mail_server.messages for recipient in mail.recipients}


@pytest.mark.parametrize("body, status, field", [
    ({"emails": [], "role": "artist"}, 422, "emails"),
    ({"emails": ["a@lumen.studio"] * 501, "role": "artist"}, 422, "emails"),
    ({"emails": ["a@lumen.studio"], "role": "king"}, 422, "role"),
    ({"emails": ["a@lumen.studio"], "role": "artist", "department": "x" * 101}, 422, "department"),
    ({"emails": "a@lumen.studio", "role": "artist"}, 400, None),
    ({"emails": [1], "role": "artist"}, 400, None),
    ({"role": "artist"}, 400, None),
])
def test_what_is_not_taken(small_studio, body, status, field):
    mia = Administrator(small_studio.client("mia"))
    answer = mia.call("POST", "/invitations", body)
    assert answer.status == status and answer.json.get("field") == field
    assert numbers(mia.seats()) == [25, 2, 0, 0]


def test_a_repeat_invites_once(studio, mia, mail_server):
    key = str(uuid.uuid4())
    first = mia.invite("noor@lumen.studio", key=key)
    mail_server.wait_for("noor@lumen.studio")
    second = mia.invite("noor@lumen.studio", key=key)
    assert (second.status, second.json) == (first.status, first.json)
    assert mia.invite("other@lumen.studio", key=key).code == "key-reused"
    assert mia.call("POST", "/invitations", {"emails": ["x@lumen.studio"], "role": "artist"}, key="none").status == 400
    assert len(log(studio.store, "user.invited")) == 1
    assert len([mail for mail in mail_server.messages if "noor@lumen.studio" in mail.recipients]) == 1


def test_a_refused_request_leaves_its_key_unused(studio, mia):
    studio.store.rows("update seats set total = 2")
    key = str(uuid.uuid4())
    assert mia.invite("noor@lumen.studio", key=key).code == "no-seats"
    studio.store.rows("update seats set total = 3")
    assert outcomes(mia.invite("noor@lumen.studio", key=key)) == ["invited"]


def test_sent_again_the_old_link_is_dead(studio, mia, mail_server):
    mia.invite("noor@lumen.studio")
    old = invitation_token(mail_server, studio, "noor@lumen.studio")
    user, before = mia.user("noor@lumen.studio")
    count = len(mail_server.messages)
    answer = mia.resend(user)
    assert answer.status == 200, answer.body
    record = answer.json["record"]["record"]
    assert record["invitation"]["sentAt"] > before["invitation"]["sentAt"]
    assert mia.users()[user] == record
    wait_until(lambda: len(mail_server.messages) > count, 20, "another mail")
    new = invitation_token(mail_server, studio, "noor@lumen.studio")
    assert new != old
    assert studio.client().get(f"/accept-invitation?token={old}", token=False).status == 410
    assert accept(studio, new).status == 200
    assert log(studio.store, "user.invitation-resent")[0]["subject_name"] == "noor@lumen.studio"
    late = mia.resend(user)
    assert late.status == 409 and late.code == "not-invited"
    assert mia.resend(str(uuid.uuid4())).status == 404


def test_withdrawn_the_person_is_gone_and_the_seat_is_free(studio, mia, mail_server):
    mia.invite("noor@lumen.studio")
    token = invitation_token(mail_server, studio, "noor@lumen.studio")
    user = mia.id_of("noor@lumen.studio")
    cursor = mia.client.get("/api/v1/sync/users/changes").json["cursor"]
    key = str(uuid.uuid4())
    assert mia.revoke(user, key).status == 204
    assert mia.revoke(user, key).status == 204  # the same once more
    assert mia.revoke(user).status == 404
    items, _ = mia.after("users", cursor)
    assert [(item["id"], item["gone"]) for item in items] == [(user, "deleted")]
    assert numbers(mia.seats()) == [25, 2, 0, 0]
    assert accept(studio, token).status == 410
    assert log(studio.store, "user.invitation-revoked")[0]["before"]["email"] == "noor@lumen.studio"
    assert outcomes(mia.invite("noor@lumen.studio")) == ["invited"]
    assert mia.revoke(mia.id_of("ana")).code == "not-invited"


def test_an_expired_invitation_keeps_its_seat_until_it_is_sent_again(studio, mia, mail_server):
    mia.invite("noor@lumen.studio")
    token = invitation_token(mail_server, studio, "noor@lumen.studio")
    studio.store.rows("update mail_links set expires_at = 1")
    studio.store.rows("update users set invitation_expires_at = 1 where state = 'invited'")
    page = studio.client().get(f"/accept-invitation?token={token}", token=False)
    assert page.status == 410 and "ask there for a new invitation" in page.text
    assert accept(studio, token).status == 410
    assert numbers(mia.seats()) == [25, 2, 1, 0]
    assert mia.resend(mia.id_of("noor@lumen.studio")).status == 200
    wait_until(lambda: invitation_token(mail_server, studio, "noor@lumen.studio") != token, 20, "a new link")
    assert accept(studio, invitation_token(mail_server, studio, "noor@lumen.studio")).status == 200


@pytest.mark.parametrize("fields, what", [
    ({"repeat": "something else"}, "not the same"),
    ({"password": "short", "repeat": "short"}, "characters or more"),
    ({"firstName": " "}, "Enter a name"),
    ({"lastName": "x" * 101}, "too long"),
    ({"username": "mia"}, "Somebody else has this username"),
    ({"username": "noor abebe"}, "Use letters"),
    ({"username": "MIA@lumen.studio"}, "Use letters"),
])
def test_the_form_says_what_is_wrong_and_the_link_stays_good(small_studio, mail_server, fields, what):
    mia = Administrator(small_studio.client("mia"))
    mia.invite("noor@lumen.studio")
    token = invitation_token(mail_server, small_studio, "noor@lumen.studio")
    answer = accept(small_studio, token, **fields)
    assert answer.status == 422
    page = Page(answer.text)
    assert what in page.words
    kept = {"firstName": "Noor", "lastName": "Abebe", "username": "noor"} | fields
    assert {name: page.fields()[name] for name in ("firstName", "lastName", "username")} == {
        name: kept[name] for name in ("firstName", "lastName", "username")}
    assert page.fields()["password"] == ""
    assert numbers(mia.seats()) == [25, 2, 1, 0]
    assert accept(small_studio, token).status == 200


def test_what_people_type_is_no_markup(small_studio, mail_server):
    small_studio.store.rows("update users set first_name = '<b>Mia</b>' where username = 'mia'")
    mia = Administrator(small_studio.client("mia"))
    mia.invite("noor@lumen.studio")
    token = invitation_token(mail_server, small_studio, "noor@lumen.studio")
    answer = accept(small_studio, token, firstName="<script>x</script>", repeat="other")
    assert "<script>" not in answer.text and "<b>" not in answer.text
    assert "<b>" not in mail_server.wait_for("noor@lumen.studio").get_body(("html",)).get_content()


@pytest.mark.parametrize("token", ["", "x", "cbm_" + "A" * 43])
def test_a_link_that_nobody_made(small_studio, token):
    answer = small_studio.client().get(f"/accept-invitation?token={token}", token=False)
    assert answer.status == 410
    assert accept(small_studio, token).status == 410


def test_somebody_invited_can_not_come_in_another_way(studio, mia, mail_server):
    mia.invite("noor@lumen.studio")
    invitation_token(mail_server, studio, "noor@lumen.studio")
    assert studio.client().sign_in("noor", PASSWORD).status == 401
    assert studio.client().post("/api/v1/password-resets", {"login": "noor"}).status == 202
    answer = mia.reset_password(mia.id_of("noor"))
    assert answer.status == 409 and answer.code == "conflict" and answer.json["field"] == "state"
    assert mia.disable(mia.id_of("noor")).code == "conflict"
    assert mia.enable(mia.id_of("noor")).code == "conflict"
    assert not studio.store.rows("select 1 from mail_links where purpose = 'reset'")


def test_a_changed_address_moves_the_invitation(studio, mia, mail_server):
    mia.invite("nor@lumen.studio")
    old = invitation_token(mail_server, studio, "nor@lumen.studio")
    user = mia.id_of("nor@lumen.studio")
    assert mia.change(user, email=("nor@lumen.studio", "noor@lumen.studio")).status == 200
    new = invitation_token(mail_server, studio, "noor@lumen.studio")
    assert accept(studio, old).status == 410
    assert accept(studio, new).status == 200


def test_seats_changes_are_told_to_administrators(studio, mia):
    position = mia.client.get("/api/v1/sync/wait").json["position"]
    mia.invite("noor@lumen.studio")
    poke = mia.client.get(f"/api/v1/sync/wait?seconds=5&position={position}").json
    assert set(poke["changed"]) == {"users", "seats"}
    assert mia.seats()["usage"][-1]["used"] == 3
