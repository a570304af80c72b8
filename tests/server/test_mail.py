# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails from the outbox to a real SMTP server, when all is well and when it is not."""

import email.utils
import re
import time
from datetime import datetime, timezone

import pytest

from tests.server.harness.mailserver import MailServer, certificate
from tests.server.harness.stores import PostgresStore
from tests.support.processes import wait_until

NEW_PASSWORD = "quiet harbour lantern"
OUTBOX = ("select recipient, kind, attempts, sent_at is not null, failed_at is not null, content, last_error, message_id "
          "from mail_outbox order by created_at")


def ask_for_reset(studio, login="mia"):
    assert studio.client().post("/api/v1/password-resets", {"login": login}).status == 202


def reset_token(studio, mail_server, login="mia"):
    count = len(mail_server.messages)
    ask_for_reset(studio, login)
    wait_until(lambda: len(mail_server.messages) > count, what="the mail")
    link = mail_server.link(mail_server.messages[-1], "/reset-password")
    token = link.split("token=")[1]
    studio.secrets.add(token)
    return token


def outbox(studio):
    names = ("recipient", "kind", "attempts", "sent", "failed", "content", "error", "message_id")
    return [dict(zip(names, row)) for row in studio.store.rows(OUTBOX)]


def true(value):
    return value in ("1", "t")


def settled(studio):
    """The outbox, when nothing in it waits any more."""
    rows = outbox(studio)
    return rows if all(true(row["sent"]) or true(row["failed"]) for row in rows) else None


# What is in a mail

def test_a_reset_by_mail_from_the_request_to_the_new_password(studio, mail_server):
    mia = studio.client("mia")
    token = reset_token(studio, mail_server, "MIA@lumen.studio")
    message = mail_server.messages[-1]
    assert message.recipients == ["mia@lumen.studio"]
    assert message["To"] == "mia@lumen.studio"
    assert message["Subject"].startswith("Set a new password for ")
    assert f"http://127.0.0.1:{studio.server.port}/reset-password?token=" in mail_server.text(message)

    visitor = studio.client()
    page = visitor.form("/reset-password", {"token": token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD})
    assert page.status == 200, page.text
    assert studio.client().sign_in("mia", studio.PASSWORD).status == 401
    assert studio.client().sign_in("mia", NEW_PASSWORD).status == 201
    assert mia.get("/api/v1/sessions").status == 401, "the sessions of before have ended"

    notice = mail_server.wait_for("mia@lumen.studio", link="was changed")
    assert "127.0.0.1" in mail_server.text(notice)
    assert NEW_PASSWORD not in notice.as_string()


def test_a_mail_is_made_for_machines_too(small_studio, mail_server):
    before = time.time()
    reset_token(small_studio, mail_server)
    message = mail_server.messages[-1]
    assert not message.defects
    assert message.get_content_type() == "multipart/alternative"
    plain, html = (part for part in message.iter_parts())
    assert plain.get_content_type() == "text/plain" and html.get_content_type() == "text/html"
    assert message["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(r"<[0-9a-f-]{36}@[\w.-]+>", message["Message-ID"])
    assert abs(email.utils.parsedate_to_datetime(message["Date"]).timestamp() - before) < 120
    assert message["From"].addresses[0].addr_spec == "callboard@localhost"
    raw = mail_server.envelopes[-1].content
    assert b"\n" not in raw.replace(b"\r\n", b""), "lines end as RFC 5322 wants it"
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    link = mail_server.link(message, "/reset-password")
    assert html.get_content().count(link) >= 2, "as a button, and as text to copy"
    assert "<script" not in html.get_content()


@pytest.mark.parametrize("name", ["Zoë Wójcik", "水野 美亜", "<b>Mia</b> & \"Co\"", "Bcc: everybody@lumen.studio",
                                  "Mia\r\nBcc: everybody@lumen.studio", "ميا", ".", "Mia " * 20])
def test_a_name_is_only_a_name(make_studio, sqlite_store, mail_server, name):
    studio = make_studio(sqlite_store, mail=mail_server.uri, options=["--studio-name", name]).add("mia").start()
    mia = studio.client("mia")
    mia.change(firstName=" ".join(name.split()), lastName="Tanaka")
    ask_for_reset(studio)
    message = mail_server.wait_for("mia@lumen.studio", link="/reset-password")
    assert message.recipients == ["mia@lumen.studio"]
    assert not message.defects
    assert message["Bcc"] is None
    assert len(message.get_all("To")) == len(message.get_all("Subject")) == 1
    shown = " ".join(name.split())
    assert shown in message["Subject"]
    assert message["From"].addresses[0].display_name == shown
    plain, html = (part.get_content() for part in message.iter_parts())
    assert plain.startswith(f"Hello {shown} Tanaka,")
    assert "<b>Mia</b>" not in html
    studio.secrets.add(mail_server.link(message, "/reset-password").split("token=")[1])


def test_an_unknown_login_gets_the_same_answer_and_no_mail(studio, mail_server):
    ask_for_reset(studio, "nobody")
    ask_for_reset(studio, "nobody@lumen.studio")
    reset_token(studio, mail_server)  # one that comes shows that the others would have come
    assert [row["recipient"] for row in outbox(studio)] == ["mia@lumen.studio"]


def test_somebody_whose_password_is_elsewhere_is_told_whose_it_is(studio, mail_server):
    studio.server.stop()
    studio.store.rows("update users set identity_kind = 'ldap', identity_name = 'Active Directory (LDAP)' "
                      "where username = 'mia'")
    studio.start()
    ask_for_reset(studio)
    message = mail_server.wait_for("mia@lumen.studio")
    text = mail_server.text(message)
    assert "Active Directory (LDAP)" in text.replace("\n", " ")
    assert "token=" not in message.as_string()


# Links

def test_a_link_works_once(studio, mail_server):
    token = reset_token(studio, mail_server)
    visitor = studio.client()
    fields = {"token": token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD}
    assert visitor.form("/reset-password", fields).status == 200
    again = visitor.form("/reset-password", fields | {"password": "something else entirely",
                                                      "repeat": "something else entirely"})
    assert again.status == 410
    assert visitor.get(f"/reset-password?token={token}", token=False).status == 410
    assert studio.client().sign_in("mia", NEW_PASSWORD).status == 201


def test_a_newer_link_ends_the_older(studio, mail_server):
    older = reset_token(studio, mail_server)
    newer = reset_token(studio, mail_server)
    assert older != newer
    visitor = studio.client()
    assert visitor.get(f"/reset-password?token={older}", token=False).status == 410
    assert visitor.get(f"/reset-password?token={newer}", token=False).status == 200


def test_a_link_runs_out(make_studio, store, mail_server):
    studio = make_studio(store, mail=mail_server.uri, options=["--reset-link-seconds", "2"]).add("mia").start()
    token = reset_token(studio, mail_server)
    visitor = studio.client()
    wait_until(lambda: visitor.get(f"/reset-password?token={token}", token=False).status == 410, 10, "its end", every=0.2)
    page = visitor.form("/reset-password", {"token": token, "password": NEW_PASSWORD, "repeat": NEW_PASSWORD})
    assert page.status == 410
    assert studio.client().sign_in("mia", studio.PASSWORD).status == 201


def test_a_new_address_is_confirmed_by_mail(studio, mail_server):
    mia = studio.client("mia")
    answer = mia.change(pendingEmail="mia.tanaka@lumen.studio")
    assert answer.json["fields"]["pendingEmail"]["outcome"] == "applied"
    message = mail_server.wait_for("mia.tanaka@lumen.studio", link="/confirm-email")
    assert "Mia" not in mail_server.text(message), "an address that nobody has confirmed gets no words of anybody's"
    token = mail_server.link(message, "/confirm-email").split("token=")[1]
    studio.secrets.add(token)
    warning = mail_server.wait_for("mia@lumen.studio", link="mia.tanaka@lumen.studio")
    assert "token=" not in warning.as_string()

    assert mia.fields()["email"] == "mia@lumen.studio"
    assert studio.client().form("/confirm-email", {"token": token}).status == 200
    assert mia.fields()["email"] == "mia.tanaka@lumen.studio"
    assert mia.fields()["pendingEmail"] is None
    farewell = mail_server.wait_for("mia@lumen.studio", link="now goes to")
    assert farewell.recipients == ["mia@lumen.studio"]
    assert studio.client().form("/confirm-email", {"token": token}).status == 410
    assert studio.client().sign_in("mia.tanaka@lumen.studio", studio.PASSWORD).status == 201


# When the mail server is not well

def test_refused_for_now_is_tried_again_with_the_same_id(studio, mail_server):
    mail_server.refuse["DATA"] = ["451 4.3.0 Try again later", "452 4.2.2 Full"]
    ask_for_reset(studio)
    message = mail_server.wait_for("mia@lumen.studio", timeout=30)
    rows = wait_until(lambda: settled(studio), what="the outbox")
    assert len(mail_server.messages) == 1
    assert {attempt[1] for attempt in mail_server.attempts} == {message["Message-ID"]}
    assert len(mail_server.attempts) == 3
    assert rows[0]["attempts"] == "3"
    assert f"<{rows[0]['message_id']}>" == message["Message-ID"]


def test_the_values_of_a_mail_go_with_it(studio, mail_server):
    token = reset_token(studio, mail_server)
    rows = wait_until(lambda: settled(studio), what="the outbox")
    assert rows[0]["content"] == "{}"
    assert token not in str(studio.store.rows("select * from mail_outbox"))


def test_refused_for_good_is_parked_and_holds_up_nobody(studio, mail_server):
    mail_server.refuse["RCPT"] = ["550 5.1.1 No such mailbox"]
    ask_for_reset(studio, "mia")
    parked = wait_until(lambda: [row for row in outbox(studio) if true(row["failed"])], what="the refusal")
    assert parked[0]["attempts"] == "1"
    assert "550" in parked[0]["error"]
    assert parked[0]["content"] == "{}"
    ask_for_reset(studio, "ana")
    assert mail_server.wait_for("ana@lumen.studio")
    assert "given up" in studio.log()
    assert "mia@lumen.studio" not in studio.log()


def test_what_fails_too_often_is_parked(make_studio, sqlite_store, mail_server):
    studio = make_studio(sqlite_store, mail=mail_server.uri + "?retry=1&attempts=2").add("mia").start()
    mail_server.refuse["DATA"] = ["451 4.3.0 Try again later"] * 50
    ask_for_reset(studio)
    rows = wait_until(lambda: settled(studio), 30, "the last attempt")
    assert true(rows[0]["failed"]) and rows[0]["attempts"] == "2"
    mail_server.refuse.clear()
    assert not mail_server.messages


def test_a_mail_server_that_comes_back_gets_what_has_waited(make_studio, store):
    gone = MailServer()
    port = gone.port
    gone.end()
    studio = make_studio(store, mail=f"smtp://127.0.0.1:{port}?retry=1&timeout=5").add("mia").add("ana").start()
    ask_for_reset(studio, "mia")
    ask_for_reset(studio, "ana")
    wait_until(lambda: [row for row in outbox(studio) if row["error"]], 20, "a failed attempt")

    back = MailServer(port=port)
    try:
        assert back.wait_for("mia@lumen.studio", timeout=30)
        assert back.wait_for("ana@lumen.studio", timeout=30)
        wait_until(lambda: settled(studio), what="the outbox")
        assert len(back.messages) == 2
    finally:
        back.end()


def test_mail_waits_in_the_outbox_over_a_restart_without_a_mail_server(make_studio, store, mail_server):
    studio = make_studio(store).add("mia").start()
    ask_for_reset(studio)
    wait_until(lambda: outbox(studio), what="the outbox")
    assert studio.server.stop() == 0
    studio.server.mail = mail_server.uri
    studio.start()
    assert mail_server.wait_for("mia@lumen.studio")
    wait_until(lambda: settled(studio), what="the outbox")


def test_killed_in_the_middle_it_sends_again_with_the_same_id(make_studio, sqlite_store, mail_server):
    """At least once: a server that dies between delivery and writing it down repeats the mail, recognisably."""
    studio = make_studio(sqlite_store, mail=mail_server.uri + "?timeout=2").add("mia").start()
    mail_server.hold_replies = True
    ask_for_reset(studio)
    first = mail_server.wait_for("mia@lumen.studio")
    studio.server.kill()  # it has not heard that the mail was taken
    mail_server.hold_replies = False
    studio.start()
    wait_until(lambda: len(mail_server.messages) == 2, 40, "the repetition")
    assert mail_server.messages[1]["Message-ID"] == first["Message-ID"]
    assert mail_server.messages[1].as_string() == first.as_string()
    rows = wait_until(lambda: settled(studio), what="the outbox")
    assert len(rows) == 1 and rows[0]["attempts"] == "2"


def test_two_servers_on_one_store_send_each_mail_once(make_studio, cluster, mail_server):
    store = PostgresStore(cluster)
    mail = mail_server.uri + "?retry=1"
    first = make_studio(store, mail=mail)
    for number in range(12):
        first.add(f"user{number}")
    first.start()
    second = make_studio(store, mail=mail).start()
    for number in range(12):
        ask_for_reset((first, second)[number % 2], f"user{number}")
    wait_until(lambda: len(rows := outbox(first)) == 12 and all(true(row["sent"]) for row in rows), 30, "the mails")
    ids = [message["Message-ID"] for message in mail_server.messages]
    assert len(ids) == len(set(ids)) == 12
    first.end()
    second.end()
    store.end()


# TLS and signing in to the mail server

@pytest.fixture(scope="module")
def mail_certificate(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_mail_goes_over_tls_with_a_password_from_a_file(make_studio, sqlite_store, mail_certificate, tmp_path, scheme):
    password = "canary-mail-password-7"
    password_file = tmp_path / "mail-password"
    password_file.write_text(password + "\n")
    server = MailServer(tls=mail_certificate, implicit_tls=scheme == "smtps", login=("callboard", password))
    try:
        studio = make_studio(sqlite_store, mail=f"{scheme}://callboard@127.0.0.1:{server.port}?password-file={password_file}"
                             f"&ca={mail_certificate[0]}&tls=required&retry=1&from=callboard%40lumen.studio&name=The%20studio")
        studio.secrets.add(password)
        studio.add("mia").start()
        ask_for_reset(studio)
        message = server.wait_for("mia@lumen.studio", timeout=30)
        assert message["From"] == "The studio <callboard@lumen.studio>"
        assert message["Message-ID"].endswith("@lumen.studio>")
        assert server.commands[-1] == "AUTH"
        assert scheme == "smtps" or "STARTTLS" in server.commands
    finally:
        server.end()


def test_a_certificate_that_is_not_trusted_gets_no_mail(make_studio, sqlite_store, mail_certificate):
    server = MailServer(tls=mail_certificate)
    try:
        studio = make_studio(sqlite_store, mail=f"smtp://127.0.0.1:{server.port}?retry=1").add("mia").start()
        ask_for_reset(studio)
        wait_until(lambda: [row for row in outbox(studio) if row["error"]], 20, "the refusal")
        assert not server.messages
        assert "certificate" in outbox(studio)[0]["error"].lower()
    finally:
        server.end()


def test_required_tls_is_not_done_without(make_studio, sqlite_store, mail_server):
    studio = make_studio(sqlite_store, mail=mail_server.uri + "?tls=required&retry=1").add("mia").start()
    ask_for_reset(studio)
    wait_until(lambda: [row for row in outbox(studio) if row["error"]], 20, "the refusal")
    assert not mail_server.messages


@pytest.mark.parametrize("mail", ["http://mail.lumen.studio", "smtp://", "smtp://mail.lumen.studio?retry=0",
                                  "smtp://mail.lumen.studio?colour=red", "smtp://mail.lumen.studio?tls=perhaps",
                                  "smtp://mail.lumen.studio?password-file=/nowhere/at/all"])
def test_a_mail_address_with_a_mistake_is_told_at_once(make_studio, sqlite_store, mail):
    studio = make_studio(sqlite_store, mail=mail)
    with pytest.raises(AssertionError, match="did not start"):
        studio.start()
    assert studio.server.process.code not in (0, None)
    assert "mail" in studio.log() or "password" in studio.log()


def test_the_time_of_sending_is_noted(studio, mail_server):
    reset_token(studio, mail_server)
    wait_until(lambda: settled(studio), what="the outbox")
    sent_at = int(studio.store.rows("select sent_at from mail_outbox")[0][0]) / 1000
    assert abs(sent_at - datetime.now(timezone.utc).timestamp()) < 60
