# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of the whole program: signed in to the real server as an administrator, on its Users page, beside an empty window."""

import hashlib
import io
import sqlite3
import time

from PIL import Image, ImageDraw

from tests.bench.firstsync import add_people
from tests.support import people
from tests.support.processes import Process, binary, wait_until

FACES = 1000  # more than the table keeps
SCREENS = 60  # of a thousand rows and more, looked at
WINDOW = (1240, 820)


def face(number):
    """A picture unlike the others, as PNG of 64 pixels."""
    image = Image.new("RGB", (64, 64), f"hsl({number * 37 % 360}, 45%, 40%)")
    around = 10 + number % 13
    ImageDraw.Draw(image).ellipse((around, around, 64 - around, 64 - around), fill=f"hsl({number % 360}, 60%, 75%)")
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


def add_faces(path):
    """Straight into the store, as add_people(): everybody has one of them. The large size is never asked for."""
    store = sqlite3.connect(path)
    with store:
        store.execute("create temporary table faces (number integer primary key, id text)")
        for number in range(FACES):
            name, png = hashlib.sha256(bytes(number)).hexdigest(), face(number)
            store.execute("insert into pictures (id, png512, png64, created_at) values (?, ?, ?, ?)",
                          (name, png, png, int(time.time() * 1000)))
            store.execute("insert into faces values (?, ?)", (number, name))
        store.execute("update users set picture = (select id from faces where number = users.rowid % ?)", (FACES,))
    store.close()


class Held:
    """Of a process, in memory, MB: resident, and the part of it that is no file's and no other program's."""

    def __init__(self, pid):
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            lines = dict(line.split(":", 1) for line in status)
        self.resident, self.own = (int(lines[name].split()[0]) * 1024 / 1e6 for name in ("VmRSS", "RssAnon"))


def at_rest(pid):
    """What it holds when that has stayed the same for two seconds."""
    seen = []

    def steady():
        seen.append(Held(pid))
        last = [held.resident for held in seen[-5:]]
        return len(last) == 5 and max(last) - min(last) < 0.3

    wait_until(steady, timeout=120, what="the memory to come to rest", every=0.5)
    return seen[-1]


def empty_window(world, home, screen):
    program = Process([binary("bench-emptywindow"), "--stay"], world.folder / "empty.log",
                      env={**home.environment, **screen.environment, "QT_QPA_PLATFORM": "xcb"})
    held = at_rest(program.pid)
    program.kill()
    return held


def look_through(app, home, count):
    """The Users page: from the top through many screens, each until its pictures are there, to the end, and back."""
    people.open_page(app, "Users")
    app.wait("users.table", timeout=60)
    app.wait("users.shown", contains=f"{count + 1:,} people", timeout=120)
    app.resize(*WINDOW)
    app.select("users.table", 0)
    for _ in range(SCREENS):
        app.key("PgDown")
        time.sleep(0.15)  # as a person looks
    app.key("Ctrl+End")
    time.sleep(1)
    app.key("Ctrl+Home")
    return len(list(home.data.rglob("pictures/copies/*")))


def line(name, held, empty):
    print(f"    {name:46} {held.resident - empty.resident:5.1f} MB above an empty window, of it {held.own - empty.own:.1f} MB "
          "its own, the rest libraries")


def print_memory(world, home, screen, count):
    """Nothing is asked to give memory back for the figure. Everybody has a picture."""
    studio = world.server()
    studio.stop()
    path = studio.store.removeprefix("sqlite:")
    add_people(path, count)
    add_faces(path)
    studio.start()
    empty = empty_window(world, home, screen)
    app = world.app(home, screen=screen)
    people.sign_in(app, studio.url)
    people.wait_saved(app, timeout=120)
    line("the program, first sync done, Account page", at_rest(app.pid), empty)
    seen = look_through(app, home, count)
    line(f"the program, Users page, {seen} pictures seen", at_rest(app.pid), empty)
    app.close()

    app = world.app(home, screen=screen)
    people.wait_saved(app, timeout=120)
    look_through(app, home, count)
    line("the program, started again, the same", at_rest(app.pid), empty)
    app.close()
    studio.stop()
