# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour, for machines without a display: the real application on a virtual screen, against the bundled server's demo
studio. python3 -m tests.e2e.tour [folder]"""

import sys
import time
from pathlib import Path

from PIL import Image, ImageDraw

from tests.support import people
from tests.support.processes import wait_until
from tests.support.studio import Colleague
from tests.support.world import World


class Album:
    """Numbered pictures of the whole screen."""

    def __init__(self, app, folder):
        self._app = app
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        for old in self._folder.glob("[0-9][0-9]-*.png"):
            old.unlink()
        self._count = 0

    def add(self, name, words):
        self._count += 1
        file = self._folder / f"{self._count:02}-{name}.png"
        self._app.screen(file)
        print(f"  {file.name:34} {words}", flush=True)


def drawn_picture(path):
    """A portrait that is nobody's."""
    image = Image.new("RGB", (900, 700), "#5b4b8a")
    draw = ImageDraw.Draw(image)
    draw.ellipse((250, 480, 650, 900), fill="#e0a526")
    draw.ellipse((310, 130, 590, 500), fill="#f2c9a1")
    draw.pieslice((290, 90, 610, 420), 180, 360, fill="#2b1d14")
    for x in (400, 500):
        draw.ellipse((x - 14, 290, x + 14, 318), fill="#2b1d14")
    draw.arc((390, 340, 510, 430), 20, 160, fill="#a03030", width=8)
    image.save(path)
    return path


def tour(world, folder):
    studio = world.server(email=None, demo=True)
    network = world.proxy(studio)
    login, password = studio.demo["login"], studio.demo["password"]
    app = world.app(world.home(), "--theme", "dark", screen=world.screen(1440, 960))
    album = Album(app, folder)

    app.wait("signin.address")
    album.add("sign-in", "The sign-in page of a new computer")
    people.type_sign_in(app, network.url, login, password)
    app.wait("signin.reachability", contains="each")
    album.add("sign-in-typed", "Lumen Studio is reachable")
    app.click("signin.submit")
    people.wait_for_account(app)
    people.wait_saved(app)
    album.add("account", "Signed in; the profile is on this computer now")

    people.edit(app, "firstName", app.text("account.firstName") + " Rose")
    app.choose("account.timeZone", "Europe/Berlin")
    album.add("account-edited", "Unsaved changes are named at the bottom")
    people.save(app)
    people.wait_saved(app)
    album.add("account-saved", "Saved here, and on the studio's server")

    app.drop("account.picture", [drawn_picture(world.folder / "portrait.png")])
    app.wait("crop.dialog")
    album.add("crop", "A picture was dropped: which square of it")
    before = Colleague(studio.url, login, password).record()["picture"]
    app.click("crop.use")
    wait_until(lambda: Colleague(studio.url, login, password).record()["picture"] != before, what="the picture")
    people.wait_saved(app)
    album.add("picture", "It is the profile picture, everywhere")

    network.offline()
    people.change(app, "lastName", "Tanaka-Weiss")
    app.click("account.relativeDates", x=10)
    people.save(app)
    app.wait("shell.offlineBar", timeout=60)
    album.add("offline", "The network is gone; edits go on and wait")
    app.click("shell.syncLine")
    app.wait("sync.popover")
    album.add("offline-waiting", "What waits, and how to undo it")
    app.key("Esc")

    # Meanwhile somebody else changes the same field on another computer.
    Colleague(studio.url, login, password, device="Callboard on ws-207").change(lastName="Tanaka Weiss")
    network.online()
    app.key("F5")
    app.wait("shell.syncLine", contains="choice", timeout=60)
    album.add("back-online", "Back: what could be merged is merged, one field needs a choice")
    people.open_conflict(app)
    album.add("conflict", "Both values, who and when")
    app.click("conflict.mine.lastName", x=8)
    app.click("conflict.save")
    app.wait_gone("conflict.dialog")
    people.wait_saved(app)
    album.add("settled", "Settled, and saved")

    app.select("shell.sidebar", "Users")
    app.wait("users.table")
    wait_until(lambda: len(app.rows("users.table")) > 100, what="the people")
    time.sleep(1)  # their pictures
    album.add("users", "An administrator sees the studio's people")
    app.click("users.add")
    app.wait("users.add.dialog")
    app.type("Lena Brandt <lena.brandt@lumen.studio>; priya@lumen.studio, tom@lumen ", "users.add.addresses")
    album.add("add-users", "Whatever is pasted is taken apart, with a reason for what can't be invited")
    app.key("Backspace")
    app.click("users.add.send")
    app.wait_gone("users.add.dialog")
    world.mail.wait_for("lena.brandt@lumen.studio", link="/accept-invitation")
    app.fill("users.search", "lena")
    wait_until(lambda: len(app.rows("users.table")) < 10, what="few rows")
    album.add("invited", "Invited: the mail is out, the seat is held")
    app.select("shell.sidebar", "Seats")
    app.wait("seats.chart")
    album.add("seats", "Seats: who holds them, over time, and what was bought")
    app.select("shell.sidebar", "Audit log")
    app.wait("audit.table")
    wait_until(lambda: app.rows("audit.table"), what="the log")
    album.add("audit", "Who changed what")
    app.select("shell.sidebar", "Account")
    app.wait("account.email")

    app.key("Ctrl+K")
    app.wait("shell.command", focus=True)
    app.type("sign")
    app.wait("shell.commandList")
    album.add("command", "Ctrl+K: pages and actions by name")
    app.key("Esc")
    people.open_account_menu(app)
    app.menu_items()
    album.add("profile-menu", "The menu behind the picture")
    app.menu("Appearance", "Light")
    album.add("light", "The light theme")
    app.choose("account.language", "Deutsch")
    people.save(app)
    wait_until(lambda: app.says("Vorname"), what="German")
    album.add("german", "The account's language is the program's")
    app.close()


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "pictures/tour")
    print("Callboard's tour: the real program on a virtual screen", flush=True)
    with World() as world:
        tour(world, folder)
    print(f"The pictures are in {folder.resolve()}")


if __name__ == "__main__":
    main()
