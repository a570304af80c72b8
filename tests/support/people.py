# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do in the application, in their words."""

from tests.support.processes import wait_until
from tests.support.world import LOGIN, PASSWORD

SAVED = "All changes saved"


def type_sign_in(app, url, login=LOGIN, password=PASSWORD):
    app.wait("signin.address")
    app.fill("signin.address", url)
    app.fill("signin.login", login)
    app.fill("signin.password", password)


def submit(app):
    """Presses Sign in, once it is not at that already: an error of the address may come before the answer."""
    app.wait("signin.address", enabled=True)
    app.click("signin.submit")


def sign_in(app, url, login=LOGIN, password=PASSWORD):
    """From the sign-in page to the account page with the person's record on it."""
    type_sign_in(app, url, login, password)
    submit(app)
    wait_for_account(app)


def wait_for_account(app):
    app.wait("account.email", timeout=30)
    wait_until(lambda: "@" in app.text("account.email"), what="the profile")


def edit(app, field, text):
    """Types into a field of the account page; not saved."""
    app.fill(f"account.{field}", text)


def save(app):
    app.click("saveBar.save")
    app.wait_gone("saveBar")


def change(app, field, text):
    edit(app, field, text)
    save(app)


def wait_saved(app, timeout=30):
    """Until the sync line says that the studio has everything."""
    app.wait("shell.syncLine", contains=SAVED, timeout=timeout)


def open_account_menu(app):
    app.click("shell.me")


def sign_out(app):
    open_account_menu(app)
    app.menu("Sign out")
    app.click("signout.ok")
    app.wait("signin.password")


def open_page(app, name):
    """By the command field, as a person in a hurry does."""
    app.key("Ctrl+K")
    app.wait("shell.command", focus=True)
    app.type(name)
    app.key("Return")


def confirm_if_asked(app):
    try:
        app.wait("confirm.ok", timeout=2)
    except AssertionError:
        return
    app.click("confirm.ok")


def pick_file(app, path):
    """Answers the file dialog that is open."""
    app.wait("fileNameEdit")
    app.fill("fileNameEdit", str(path))
    app.key("Return")
    app.wait_gone("class=QFileDialog")


def picture_message(app):
    """What is said about a picture that was not taken."""
    usual = ("Drop an image here", "Reading the picture", "Let go to use", "This picture waits")

    def message():
        text = app.text("account.picture.hint")
        return None if text.startswith(usual) else text

    return wait_until(message, what="a message about the picture")


def undo_change(app, field):
    """Takes back the waiting change of that field."""
    for number in range(20):
        name = f"sync.undo.{number}"
        found = app.find(name)
        if found["found"] and field.lower() in found["name"].lower():
            app.click(name)
            return
    raise AssertionError(f"no change of {field!r} waits")


def open_conflict(app):
    """By the sync line, which says that a choice is needed, and the list behind it."""
    app.click("shell.syncLine")
    app.wait("sync.popover")
    app.click("text=Choose…")
    app.wait("conflict.dialog")


def sign_in_again(app, password):
    app.fill("again.password", password)
    app.key("Return")
    app.wait_gone("again.dialog")


def add_studio(app):
    app.click("shell.studio")
    app.menu("Another studio…")


def switch_studio(app, name):
    app.click("shell.studio")
    app.menu(name)
