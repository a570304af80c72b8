# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo studio: one command, and somebody is signed in to a real server on this computer."""

import json
import urllib.error
import urllib.request

import pytest

from tests.support import people
from tests.support.processes import wait_until


def demo_server(home):
    """The address of the server that the application started."""
    studios = json.loads((home.data / "accounts.json").read_text())
    text = json.dumps(studios)
    return "http://127.0.0.1:" + text.split("127.0.0.1:")[1].split('"')[0].split("/")[0]


def answers(url):
    try:
        return urllib.request.urlopen(url + "/api/v1/studio", timeout=5).status == 200
    except (OSError, urllib.error.URLError):
        return False


@pytest.mark.parametrize("keyring", ["unlocked", "absent"])
def test_the_demo_opens_signed_in(world, keyring):
    home = world.home(keyring=keyring)
    app = world.app(home, "--demo")
    app.wait("account.email", timeout=90)
    wait_until(lambda: "@" in app.text("account.email"), what="the profile")
    people.change(app, "firstName", "Demo")
    people.wait_saved(app)
    url = demo_server(home)
    assert answers(url)
    app.close()
    wait_until(lambda: not answers(url), what="the server's end")
    again = world.app(home, "--demo")
    again.wait("account.firstName", text="Demo", timeout=90)
    # Killed in the moment of starting its server, QProcess would leave a process that waits for it for ever.
    wait_until(lambda: answers(demo_server(home)), timeout=60, what="the server")


def test_a_killed_application_takes_its_server_along(world, home):
    app = world.app(home, "--demo")
    app.wait("account.email", timeout=90)
    url = demo_server(home)
    app.kill()
    wait_until(lambda: not answers(url), what="the server's end")
