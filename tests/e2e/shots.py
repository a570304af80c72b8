# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of every page and state, dark and light, 1x and 2x, with the names of the design's pictures, and a sheet of all.
python3 -m tests.e2e.shots [folder [part …]]; the parts are account and administration"""

import shutil
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from PIL import Image, ImageDraw

from tests.e2e.tour import drawn_picture
from tests.support import people
from tests.support.processes import wait_until
from tests.support.studio import Colleague
from tests.support.world import World

SIZE = (1240, 820)  # of the design's pictures


class Camera:
    def __init__(self, folder, suffix):
        self.folder = Path(folder)
        self.suffix = suffix
        self.app = None
        self.clipped = []

    def take(self, name):
        file = self.folder / f"{name}{self.suffix}.png"
        self.app.grab(file)
        if not any(text["clipped"] for text in self.app.texts()):
            return
        time.sleep(0.2)  # what has just changed may not have its place yet
        self.clipped += [f"{file.name}: {text['objectName'] or text['class']}: {text['text'][:60]!r}"
                         for text in self.app.texts() if text["clipped"]]


def demo_studio(world):
    studio = world.server(email=None, demo=True)
    studio.login, studio.password = studio.demo["login"], studio.demo["password"]
    return studio


def open_app(world, camera, options, scale, size=SIZE, home=None):
    # Large enough that no menu is pushed aside.
    screen = world.screen(1400 * scale, 1000 * scale)
    app = world.app(home or world.home(), *options, scale=scale, screen=screen)
    camera.app = app
    app.wait("signin.address")
    app.resize(*size)
    return app


def sign_in_pages(world, camera, studio, options, scale):
    app = open_app(world, camera, options, scale)
    camera.take("sign-in-first")
    people.type_sign_in(app, studio.url, studio.login, studio.password)
    app.wait("signin.reachability", contains="each")
    camera.take("sign-in")
    app.fill("signin.password", "not-the-password")
    app.click("signin.submit")
    app.wait("signin.error")
    camera.take("sign-in-error")
    app.fill("signin.address", "http://127.0.0.1:9")
    app.click("signin.submit")
    app.wait("signin.error")
    camera.take("sign-in-unreachable")
    app.click("signin.forgot")
    app.wait("signin.reset.login")
    camera.take("reset")
    app.kill()


def account_page(world, camera, network, studio, options, scale, size=SIZE):
    app = open_app(world, camera, options, scale, size)
    people.sign_in(app, network.url, studio.login, studio.password)
    people.wait_saved(app)
    camera.take("account-clean")
    people.edit(app, "firstName", "Mia Rose")
    app.choose("account.timeZone", "Europe/Paris")
    app.fill("account.newPassword", "another-harbour-2042")
    app.fill("account.repeatPassword", "another-harbour-2042")
    app.hover("account.picture")
    camera.take("account")
    app.click("saveBar.discard")
    app.wait_gone("saveBar")
    return app


def small_things(world, camera, app):
    app.do("dragOver", "account.picture", files=[str(world.folder / "portrait.png")])
    camera.take("account-drop")
    app.do("dragLeave", "account.picture")
    app.drop("account.picture", [world.folder / "portrait.png"])
    app.wait("crop.dialog")
    camera.take("crop")
    app.click("crop.cancel")
    app.wait_gone("crop.dialog")
    app.drop("account.picture", [world.folder / "broken.png"])
    camera.take("account-picture-error")
    app.drop("account.picture", [world.folder / "portrait.png"])  # takes the message away
    app.click("crop.cancel")
    app.wait_gone("crop.dialog")
    app.right_click("account.picture")
    app.menu_items()
    camera.take("picture-menu")
    app.key("Esc")
    people.open_account_menu(app)
    camera.take("profile-menu")
    app.key("Esc")
    app.click("shell.bell")
    camera.take("bell")
    app.key("Esc")
    app.key("Ctrl+K")
    app.wait("shell.command", focus=True)
    app.type("a")
    app.wait("shell.commandList")
    camera.take("command")
    app.key("Esc")
    app.key("F1")
    camera.take("shortcuts")
    app.key("Esc")
    app.click("account.apiKeyRegenerate")  # there was none
    wait_until(lambda: app.find("account.apiKeyCopy")["enabled"], what="a key")
    camera.take("account-api-key")
    app.click("account.apiKeyShow")
    app.click("account.apiKeyRegenerate")
    app.wait("confirm.ok")
    camera.take("api-key-confirm")
    app.click("confirm.cancel")
    app.fill("account.newPassword", "another-harbour-2042")
    app.fill("account.repeatPassword", "another-harbour-2042")
    app.click("account.changePassword")
    app.wait("account.currentPassword")
    camera.take("password-confirm")
    app.key("Esc")
    app.fill("account.newPassword", "")
    app.fill("account.repeatPassword", "")
    people.edit(app, "firstName", "Mia Rose")
    app.do("close")
    app.wait("quit.stay")
    camera.take("quit")
    app.click("quit.stay")
    app.click("saveBar.discard")
    app.wait_gone("saveBar")


def offline_and_conflict(camera, app, network, studio):
    before = Colleague(studio.url, studio.login, studio.password).record()
    network.offline()
    people.edit(app, "lastName", "Tanaka-Weiss")
    app.choose("account.timeZone", "Europe/Berlin")
    people.save(app)
    app.wait("shell.offlineBar", timeout=60)
    app.click("shell.syncLine")
    app.wait("sync.popover")
    camera.take("offline")
    app.key("Esc")
    Colleague(studio.url, studio.login, studio.password).change(lastName="Tanaka Weiss", timeZone="Europe/Rome")
    network.online()
    app.key("F5")
    app.wait("shell.syncLine", contains="choice", timeout=60)
    people.open_conflict(app)
    camera.take("conflict")
    app.click("conflict.takeTheirs")
    app.click("conflict.save")
    app.wait_gone("conflict.dialog")
    people.wait_saved(app)
    camera.take("account-settled")
    Colleague(studio.url, studio.login, studio.password).change(
        lastName=before["lastName"], timeZone=before["timeZone"])
    Colleague(studio.url, studio.login, studio.password).revoke_others()
    app.wait("shell.banner", timeout=30)
    camera.take("sign-in-again")
    people.open_account_menu(app)
    app.menu("Sign out")
    app.wait("signout.dialog")
    camera.take("sign-out")
    app.kill()


def damaged_changes(world, camera, options, scale):
    """The file of waiting changes is damaged while the program does not run."""
    studio, home = demo_studio(world), world.home()
    screen = world.screen(1400 * scale, 1000 * scale)
    app = world.app(home, *options, scale=scale, screen=screen)
    people.sign_in(app, studio.url, studio.login, studio.password)
    people.wait_saved(app)
    app.close()
    next(home.data.rglob("outbox.db")).write_bytes(b"not a database " * 1000)
    app = world.app(home, *options, scale=scale, screen=screen)
    camera.app = app
    people.wait_for_account(app)
    app.resize(*SIZE)
    app.wait("shell.banner.close")
    app.wait("shell.syncLine", text="Some changes may be lost", timeout=60)
    camera.take("changes-damaged")
    app.kill()


def external_identity(world, camera, options, scale):
    """The same page for somebody whose password and names belong to another system. The session was begun while the password
    was still this studio's."""
    studio = demo_studio(world)
    app = open_app(world, camera, options, scale)
    people.sign_in(app, studio.url, studio.login, studio.password)
    people.wait_saved(app)
    studio.stop()
    with closing(sqlite3.connect(studio.folder / "studio.db", timeout=20)) as database, database:
        database.execute("update users set identity_kind = 'ldap', identity_name = 'Active Directory (LDAP)', "
                         "identity_url = 'https://people.lumen.studio', owned_fields = '[\"firstName\",\"lastName\"]' "
                         "where username_key = ? or email_key = ?", (studio.login.lower(),) * 2)
    studio.start()
    Colleague(studio.url, studio.login, studio.password).change(relativeDates=False)
    wait_until(lambda: app.key("F5") is not None and app.says("Active Directory"), timeout=60, what="the identity")
    camera.take("account-external")
    app.kill()


def without_a_copy(world, camera, network, studio, options, scale):
    """The page before anything was ever fetched, and when that fails."""
    def is_record(request):
        return "/sync/profile" in request.path

    network.plan("hang", times=-1, matches=is_record)
    app = open_app(world, camera, options, scale)
    people.type_sign_in(app, network.url, studio.login, studio.password)
    app.click("signin.submit")
    app.wait("shell.sidebar")
    wait_until(lambda: network.injected.get("hang"), what="the request that is never answered")
    time.sleep(1)  # longer than the page waits before it shows its skeleton
    camera.take("account-loading")
    network.offline()
    app.wait("text=Not on this computer yet", timeout=30)
    camera.take("account-not-here")
    network.clear()
    network.plan("server-error", times=-1, matches=is_record)
    network.online()
    app.key("F5")
    app.wait("text=Your account could not be loaded", timeout=30)
    camera.take("account-error")
    network.clear()
    app.kill()


def row(app, number, **more):
    app.select("users.table", number, **more)


def administration(world, camera, studio, options, scale, size=SIZE, suffix=""):
    """The pages of administrators, in the demo studio, where the signed-in person is one. By places in the sidebar and by
    numbers, because the words may be in any language."""
    app = open_app(world, camera, options, scale, size)
    people.sign_in(app, studio.url, studio.login, studio.password)
    wait_until(lambda: len(app.rows("shell.sidebar")) >= 6, what="the administrators' pages")
    first = 3  # below two captions and the Account page
    app.select("shell.sidebar", first)
    app.wait("users.table")
    wait_until(lambda: len(app.rows("users.table")) > 100, what="the people")
    time.sleep(1)  # their pictures
    camera.take("users" + suffix)
    row(app, 5, button="right")
    app.menu_items()
    camera.take("users-menu" + suffix)
    app.key("Esc")
    for number in (1, 2, 5, 7, 10):
        row(app, number, modifiers="Ctrl")
    camera.take("users-bulk" + suffix)
    app.click("users.bulk.more")
    app.menu_items()
    camera.take("users-bulk-more" + suffix)
    app.key("Esc")
    app.click("users.bulk.clear")
    row(app, 4)
    app.key("Delete")
    app.wait("users.delete.dialog")
    camera.take("user-delete" + suffix)
    app.key("Esc")
    app.wait_gone("users.delete.dialog")
    row(app, 3)
    app.key("Return")
    app.wait("users.profile")
    time.sleep(0.5)  # what was done lately
    camera.take("user-profile" + suffix)
    app.key("Esc")
    app.wait_gone("users.profile")
    app.click("users.add")
    app.wait("users.add.dialog")
    app.type("lena.brandt@lumen.studio, yusuf@lumen.studio; priya@lumen.studio, caro.diaz@lumen.studio tom@lumen "
             "wren.hall@lumen.studio,", "users.add.addresses")
    camera.take("add-user" + suffix)
    app.key("Esc")
    people.confirm_if_asked(app)
    app.wait_gone("users.add.dialog")
    app.click("users.buy")
    app.wait("seats.buy.dialog")
    wait_until(lambda: app.find("seats.buy.ok")["enabled"], what="the price")
    camera.take("buy-seats" + suffix)
    app.key("Esc")
    app.wait_gone("seats.buy.dialog")
    import_users(world, camera, app, suffix)
    app.fill("users.search", "nobody at all")
    app.wait_gone("users.table")
    camera.take("users-nobody-found" + suffix)
    app.fill("users.search", "")
    app.wait("users.table")
    app.select("shell.sidebar", first + 1)
    app.wait("seats.chart")
    camera.take("seats" + suffix)
    app.select("seats.invitations", 0)
    app.do("scrollTo", "seats.purchases")
    camera.take("seats-end" + suffix)
    app.select("shell.sidebar", first + 2)
    app.wait("settings.studioName")
    app.fill("settings.studioName", "Lumen Studio Lisbon")
    camera.take("settings" + suffix)
    app.click("saveBar.discard")
    app.wait_gone("saveBar")
    app.click("settings.billingContact.pick")
    app.wait("people.dialog")
    camera.take("person-picker" + suffix)
    app.key("Esc")
    app.wait_gone("people.dialog")
    app.click("settings.configureLayout")
    app.wait("layout.dialog")
    camera.take("layout" + suffix)
    app.key("Esc")
    app.wait_gone("layout.dialog")
    app.select("shell.sidebar", first + 3)
    app.wait("audit.table")
    wait_until(lambda: app.rows("audit.table"), what="the log")
    camera.take("audit" + suffix)
    app.click("audit.actions")
    app.menu_items()
    camera.take("audit-actions" + suffix)
    app.key("Esc")
    app.click("audit.time")
    app.key("Up")  # the last entry: own dates
    app.key("Return")
    app.wait("dates.dialog")
    camera.take("audit-dates" + suffix)
    app.key("Esc")
    app.wait_gone("dates.dialog")
    row_count = len(app.rows("audit.table"))
    app.select("audit.table", row_count - 1)
    app.key("Return")
    app.wait("audit.entry")
    camera.take("audit-entry" + suffix)
    app.kill()


def import_users(world, camera, app, suffix):
    file = world.folder / "crew.csv"
    file.write_text("email,first_name,last_name,role,department\n"
                    "wren.hall@lumen.studio,Wren,Hall,artist,Lighting\n"
                    "priya@lumen.studio,Priya,Raman,manager,Lighting\n"
                    "tom@lumen,Tom,,artist,\n"
                    "lena.brandt@lumen.studio,Lena,Brandt,boss,Layout\n")
    app.click("users.more")
    app.menu_items()
    camera.take("users-more" + suffix)
    app.key("Up")  # export is the last, import before it
    app.key("Up")
    app.key("Return")
    app.wait("import.dialog")
    camera.take("import-first" + suffix)
    app.click("import.choose")
    people.pick_file(app, file)
    app.wait("import.report")
    camera.take("import" + suffix)
    app.key("Esc")
    app.wait_gone("import.dialog")


def administration_without_answers(world, camera, network, studio, options, scale):
    """The administrators' pages before anything was fetched, when that fails, and offline."""
    def is_of_administrators(request):
        return any(place in request.path for place in ("/sync/users", "/sync/seats", "/sync/settings", "/audit"))

    network.plan("hang", times=-1, matches=is_of_administrators)
    app = open_app(world, camera, options, scale)
    people.sign_in(app, network.url, studio.login, studio.password)
    wait_until(lambda: len(app.rows("shell.sidebar")) >= 6, what="the administrators' pages")
    pages = ("users", "seats", "settings", "audit")

    def take(state, words=None):
        for number, name in enumerate(pages):
            app.select("shell.sidebar", 3 + number)
            app.wait(f"page.{name}")
            if words:
                wait_until(lambda: app.says(words), what=words)
            else:
                time.sleep(1)  # longer than a page waits before it shows its skeleton
            camera.take(f"{name}-{state}")

    take("loading")
    # What is asked of a studio that never answers is given up after 15 s, or at once when the network goes.
    network.offline()
    app.wait("shell.offlineBar", timeout=60)
    take("offline")
    network.clear()
    network.plan("server-error", times=-1, matches=is_of_administrators)
    network.online()
    app.key("F5")
    app.wait_gone("shell.offlineBar", timeout=60)
    take("error", "could not be loaded")
    app.kill()


def account_series(world, camera, studio, options, scale):
    network = world.proxy(studio)
    sign_in_pages(world, camera, studio, options, scale)
    app = account_page(world, camera, network, studio, options, scale)
    small_things(world, camera, app)
    offline_and_conflict(camera, app, network, studio)
    external_identity(world, camera, options, scale)
    damaged_changes(world, camera, options, scale)
    without_a_copy(world, camera, network, studio, options, scale)
    for name, more, size in (("account-960x600", (), (960, 600)),
                             ("account-long-words", ("--pseudo-translation", "--language", "de"), SIZE),
                             ("account-right-to-left", ("--right-to-left",), SIZE)):
        app = open_app(world, camera, options + more, scale, size)
        camera.take(name.replace("account", "sign-in"))
        people.sign_in(app, network.url, studio.login, studio.password)
        people.edit(app, "firstName", "Mia Rose")
        camera.take(name)
        app.kill()


def administration_series(world, camera, studio, options, scale):
    administration(world, camera, studio, options, scale)
    administration(world, camera, studio, options, scale, (960, 600), "-960x600")
    administration_without_answers(world, camera, world.proxy(studio), studio, options, scale)
    if scale == 2:
        return  # what differs there shows in one language
    administration(world, camera, studio, options + ("--right-to-left",), scale, suffix="-right-to-left")
    for language, name in (("de", "german"), ("fr", "french"), ("es", "spanish"), ("ja", "japanese")):
        administration(world, camera, studio, options + ("--language", language), scale, suffix=f"-{name}")
    administration(world, camera, studio, options + ("--language", "fr"), scale, (960, 600), "-french-960x600")


PARTS = {"account": account_series, "administration": administration_series}


def series(folder, theme, scale, parts):
    """These parts in one theme at one scale."""
    suffix = ("" if theme == "dark" else "-light") + ("@2x" if scale == 2 else "")
    camera = Camera(folder, suffix)
    with World() as world:
        drawn_picture(world.folder / "portrait.png")
        (world.folder / "broken.png").write_bytes((world.folder / "portrait.png").read_bytes()[:3000])
        studio = demo_studio(world)
        for part in parts:
            PARTS[part](world, camera, studio, ("--theme", theme), scale)
    return camera.clipped


def contact_sheet(folder):
    """All pictures, small, on one."""
    files = sorted(file for file in folder.glob("*.png") if "@2x" not in file.name and file.name != "overview.png")
    width, height, columns = 410, 290, 4
    rows = (len(files) + columns - 1) // columns
    sheet = Image.new("RGB", (columns * width + 10, rows * height + 10), "#888888")
    draw = ImageDraw.Draw(sheet)
    for number, file in enumerate(files):
        picture = Image.open(file).convert("RGB")
        picture.thumbnail((width - 10, height - 26))
        left, top = 10 + (number % columns) * width, 10 + (number // columns) * height
        sheet.paste(picture, (left, top + 14))
        draw.text((left, top), file.stem, fill="black")
    sheet.save(folder / "overview.png")


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "pictures/shots")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = sys.argv[2:] or list(PARTS)
    jobs = [(folder, theme, scale, parts) for scale in (1, 2) for theme in ("dark", "light")]
    with ThreadPoolExecutor(2) as pool:
        clipped = [line for lines in pool.map(lambda job: series(*job), jobs) for line in lines]
    contact_sheet(folder)
    for line in sorted(set(clipped)):
        print("clipped text in", line)
    print(f"{len(list(folder.glob('*.png')))} pictures are in {folder.resolve()}; overview.png shows them all")


if __name__ == "__main__":
    main()
