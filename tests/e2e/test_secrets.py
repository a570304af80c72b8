# SPDX-License-Identifier: GPL-3.0-or-later
"""S3: no secret in any file, log, setting, command line or environment, whatever happens on the way."""

from tests.support import people, webpage
from tests.support.canary import find_secrets
from tests.support.processes import wait_until
from tests.support.studio import Refused, call
from tests.support.world import EMAIL, colleague

FIRST = "canary-Zürich/1!first"
SECOND = "canary-Oslo+2?second"
THIRD = "canary-Lima%3 third"
WRONG = "canary-Wrong#4=typo"


def tokens_seen(network):
    return {f"token {number}": token for number, token in enumerate(sorted(network.tokens))}


def test_nothing_is_left_anywhere(world, home):
    studio = world.server(password=FIRST)
    network = world.proxy(studio)
    network.remember_tokens()
    app = world.app(home, environment={"QT_LOGGING_RULES": "*.debug=true;qt.*.debug=false"})
    people.type_sign_in(app, network.url, password=WRONG)
    people.submit(app)
    app.wait("signin.error")
    app.fill("signin.password", FIRST)
    people.submit(app)
    people.wait_for_account(app)

    app.click("account.apiKeyRegenerate")
    people.confirm_if_asked(app)
    wait_until(lambda: app.find("account.apiKeyCopy")["enabled"], what="a key")
    app.click("account.apiKeyCopy")
    key = wait_until(lambda: app.clipboard()["text"], what="the key")
    call(studio.url, "GET", "/api/v1/sync/profile/changes?since=", token=key)

    for field, wanted in (("newPassword", SECOND), ("repeatPassword", SECOND)):
        app.fill(f"account.{field}", wanted)
    app.click("account.changePassword")
    app.fill("account.currentPassword", FIRST)
    app.click("account.currentPassword.ok")
    wait_until(lambda: can_sign_in(studio, SECOND), what="the new password")
    people.change(app, "lastName", "Saved as usual")
    people.wait_saved(app)
    network.offline()
    people.change(app, "firstName", "Waiting in the outbox")

    secrets = {"first password": FIRST, "second password": SECOND, "wrong password": WRONG, "API key": key,
               **tokens_seen(network)}
    places = [home.folder, studio.folder]
    assert find_secrets(secrets, places, [app.pid, studio.process.pid]) == []
    app.kill()  # no farewell either
    network.online()
    again = world.app(home)
    people.wait_for_account(again)
    people.wait_saved(again)
    people.sign_out(again)
    again.click("signin.forgot")
    again.fill("signin.reset.login", EMAIL)
    again.click("signin.reset.request")
    message = world.mail.wait_for(EMAIL, link="/reset-password")
    link = world.mail.link(message, "/reset-password")
    webpage.submit(link, THIRD)
    secrets.update(tokens_seen(network))
    secrets["third password"] = THIRD
    assert len(secrets) > 5
    assert find_secrets(secrets, places, [again.pid, studio.process.pid]) == []
    # The studio has to keep a link until its mail is sent; it is used up by now. The person's computer never had it.
    assert find_secrets({"link": link.rsplit("=", 1)[1]}, [home.folder], [again.pid]) == []
    again.close()
    assert find_secrets(secrets, places, [studio.process.pid]) == []


def can_sign_in(studio, password):
    try:
        return colleague(studio, password=password)
    except Refused:
        return None
