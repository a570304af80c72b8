# SPDX-License-Identifier: GPL-3.0-or-later
"""S1: a studio with a certificate of its own. Nothing is sent to whom nobody vouches for, unless the person says so."""

import pytest

from tests.support import people
from tests.support.certificates import Certificate, Listener
from tests.support.processes import wait_until
from tests.support.world import PASSWORD, EditLog


@pytest.fixture
def certificate(world):
    return Certificate(world.folder / "certificate")


@pytest.fixture
def secure(world, certificate):
    """A studio whose certificate no authority knows."""
    return world.server(certificate=certificate)


@pytest.fixture
def front(world, home):
    app = world.app(home)
    app.wait("signin.address")
    return app


def ask(app, url):
    """Tries to sign in, up to the question about the certificate."""
    people.type_sign_in(app, url)
    people.submit(app)
    app.wait("certificate.dialog", timeout=30)


def fingerprint(app, name="certificate.fingerprint"):
    return app.text(name).replace("\n", "")


def sign_in_trusting(app, url):
    ask(app, url)
    app.click("certificate.trust")
    people.wait_for_account(app)


def test_shown_trusted_and_remembered(world, home, front, secure, certificate):
    ask(front, secure.url)
    assert fingerprint(front) == certificate.fingerprint
    assert "Lumen Studio" in front.text("certificate.issuer")
    assert "vouches for itself" in front.text("certificate.fault")
    front.click("certificate.trust")
    people.wait_for_account(front)
    people.change(front, "firstName", "Trusting")
    people.wait_saved(front)
    assert front.close() == 0
    again = world.app(home)
    people.wait_for_account(again)
    people.wait_saved(again)
    assert again.text("account.firstName") == "Trusting"


def test_not_trusted_is_not_signed_in(front, secure):
    ask(front, secure.url)
    front.key("Return")  # pressed without reading
    front.wait_gone("certificate.dialog")
    assert front.visible("signin.password")
    assert "certificate" in front.text("signin.error")
    front.click("signin.certificate")
    front.wait("certificate.dialog")


@pytest.mark.parametrize("wrong, words", [({"days": -1}, "expired on"),
                                          ({"address": "DNS:elsewhere.lumen.studio"}, "other addresses")])
def test_everything_that_is_wrong_is_said(world, front, wrong, words):
    studio = world.server(certificate=Certificate(world.folder / "wrong", **wrong))
    ask(front, studio.url)
    assert front.says(words)
    assert front.says("vouches for itself")
    front.click("certificate.trust")
    people.wait_for_account(front)
    people.wait_saved(front)


def test_nobody_hears_anything_before_the_person_decides(world, front, certificate):
    listener = world.listener(certificate)
    ask(front, listener.url)
    assert listener.connections > 0
    assert listener.heard == b""
    front.key("Esc")
    front.wait_gone("certificate.dialog")
    front.click("signin.forgot")
    front.fill("signin.reset.login", "mtanaka")
    front.click("signin.reset.request")
    front.wait("signin.error", contains="can't be verified")
    assert listener.heard == b""
    front.click("signin.reset.back")
    # Even then the password goes only to whom has answered as a studio does.
    people.submit(front)
    front.wait("certificate.dialog")
    front.click("certificate.trust")
    wait_until(lambda: b"GET /api/v1/studio" in listener.heard, what="the first question")
    assert PASSWORD.encode() not in listener.heard


def test_another_certificate_stops_the_sync_until_it_is_trusted(world, home, front, secure, certificate):
    sign_in_trusting(front, secure.url)
    people.wait_saved(front)
    witness = EditLog(secure)
    secure.stop()
    another = Certificate(world.folder / "another")
    secure.present(another)
    people.change(front, "lastName", "Kept meanwhile")
    secure.start()
    banner = front.wait("shell.banner", timeout=60)
    assert "somebody else" in banner["text"] or front.says("somebody else")
    assert front.text("account.lastName") == "Kept meanwhile"
    front.close()
    # Nor after a restart.
    app = world.app(home)
    people.wait_for_account(app)
    app.wait("shell.banner", timeout=60)
    assert witness.values("lastName") == []
    app.click("shell.banner.action")
    app.wait("certificate.dialog")
    assert fingerprint(app) == another.fingerprint
    assert fingerprint(app, "certificate.former") == certificate.fingerprint
    app.click("certificate.cancel")
    app.wait_gone("certificate.dialog")
    assert witness.values("lastName") == []
    app.click("shell.banner.action")
    app.click("certificate.trust")
    people.wait_saved(app, timeout=60)
    assert witness.values("lastName") == ["Kept meanwhile"]


def test_trust_ends_with_the_session(front, secure):
    sign_in_trusting(front, secure.url)
    people.wait_saved(front)
    people.sign_out(front)
    ask(front, secure.url)
