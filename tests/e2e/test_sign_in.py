# SPDX-License-Identifier: GPL-3.0-or-later
"""S1, S4: getting in, and what is said when that fails."""

import pytest

from tests.support import people, webpage
from tests.support.studio import Colleague, Refused
from tests.support.world import EMAIL, LOGIN, PASSWORD


@pytest.fixture
def front(world, home):
    """The application before anybody has signed in."""
    app = world.app(home)
    app.wait("signin.address")
    return app


@pytest.mark.parametrize("login", [LOGIN, EMAIL, EMAIL.upper()])
def test_by_username_or_email(front, studio, login):
    people.sign_in(front, studio.url, login)
    assert front.text("account.email") == EMAIL


def test_a_wrong_password_says_how_many_tries_are_left(front, studio):
    people.type_sign_in(front, studio.url, password="not-the-password")
    people.submit(front)
    front.wait("signin.error")
    first = front.text("signin.error")
    assert "4" in first
    assert front.find("signin.password")["focus"]
    front.fill("signin.password", "wrong-again-1234")
    front.key("Return")
    front.wait("signin.error", **{"not": first})
    assert "3" in front.text("signin.error")
    front.fill("signin.password", PASSWORD)
    front.key("Return")
    people.wait_for_account(front)


def test_too_many_wrong_passwords_pause_sign_in(front, studio):
    people.type_sign_in(front, studio.url)
    said = ""
    for _ in range(5):
        front.fill("signin.password", "not-the-password")
        people.submit(front)
        said = front.wait("signin.error", **{"not": said})["text"]
    front.fill("signin.password", PASSWORD)
    people.submit(front)
    paused = front.wait("signin.error", **{"not": said})["text"]
    assert "pauses sign-in until" in paused
    assert front.visible("signin.password")


def test_a_studio_that_cannot_be_reached(front, network, studio):
    network.offline()
    people.type_sign_in(front, network.url)
    front.wait("signin.reachability", contains="each")
    people.submit(front)
    front.wait("signin.error")
    assert front.find("signin.submit")["enabled"]
    network.online()
    people.submit(front)
    people.wait_for_account(front)


def test_somebody_else_answers(front, network, studio):
    network.plan("captive-portal", times=-1, matches=lambda request: True)
    people.type_sign_in(front, network.url)
    people.submit(front)
    front.wait("signin.error")
    network.clear()
    people.submit(front)
    people.wait_for_account(front)


def test_a_forgotten_password(front, world, studio):
    front.fill("signin.address", studio.url)
    front.click("signin.forgot")
    front.fill("signin.reset.login", LOGIN)
    front.click("signin.reset.request")
    link = world.mail.link(world.mail.wait_for(EMAIL, link="/reset-password"), "/reset-password")
    new = "another-harbour-2042"
    status, _ = webpage.submit(link, new)
    assert status == 200
    assert webpage.open_page(link)[0] >= 400  # a link works once
    with pytest.raises(Refused):
        Colleague(studio.url, LOGIN, PASSWORD)
    front.click("signin.reset.back")
    people.sign_in(front, studio.url, password=new)


def test_the_answer_does_not_tell_who_exists(front, studio, world):
    said = []
    for login in (LOGIN, "nobody-of-that-name"):
        front.fill("signin.address", studio.url)
        front.click("signin.forgot")
        front.fill("signin.reset.login", login)
        asked = front.text("signin.reset.text")
        front.click("signin.reset.request")
        front.wait("signin.reset.text", **{"not": asked})
        said.append(front.text("signin.reset.text").replace(login, "…"))
        front.click("signin.reset.back")
    assert said[0] == said[1]
    assert {tuple(mail.recipients) for mail in world.mail.messages} <= {(EMAIL,)}


def test_the_studio_is_remembered_but_not_the_password(world, front, home, studio):
    people.sign_in(front, studio.url)
    people.sign_out(front)
    front.close()
    again = world.app(home)
    again.wait("signin.studios")
    assert again.find("signin.address")["text"].removeprefix("http://") in studio.url
    assert again.find("signin.login")["text"] == LOGIN
    assert again.find("signin.password")["text"] == ""
