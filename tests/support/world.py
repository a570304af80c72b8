# SPDX-License-Identifier: GPL-3.0-or-later
"""One small world for one test: studios, networks, people's computers. All of it is gone afterwards."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from tests.support.app import App, Home
from tests.support.certificates import Listener
from tests.support.faultproxy import FaultProxy
from tests.support.keyring import Keyring, SessionBus
from tests.support.server import Server
from tests.support.smtp import MailSink
from tests.support.studio import Colleague
from tests.support.xvfb import Screen

EMAIL = "mia@lumen.studio"
LOGIN = "mtanaka"
PASSWORD = "sunlit-harbour-1987"


class World:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cb."))
        self._ends = []
        self._apps = []
        self._mail = None
        self._screen = None
        self._count = 0

    def _owned(self, thing, end):
        self._ends.append(end)
        return thing

    def _place(self, kind):
        self._count += 1
        return self.folder / f"{kind}{self._count}"

    @property
    def mail(self):
        if self._mail is None:
            self._mail = MailSink()
            self._ends.append(self._mail.end)
        return self._mail

    def server(self, email=EMAIL, login=LOGIN, password=PASSWORD, demo=False, name="Lumen Studio", seats=None,
               certificate=None):
        """A running studio with one person in it; by https if it has a certificate."""
        options = [] if demo else ["--studio-name", name]
        if seats is not None:
            options += ["--seats", str(seats)]
        server = Server(self._place("studio"), mail=self.mail.uri, demo=demo, options=options,
                        certificate=certificate).start()
        self._ends.append(server.kill)
        if email:
            server.create_administrator(email, login, password)
        return server

    def listener(self, certificate):
        """Somebody who is no studio, and writes down what is said to them."""
        listener = Listener(certificate)
        return self._owned(listener, listener.end)

    def proxy(self, server):
        proxy = FaultProxy(server.port)
        return self._owned(proxy, proxy.end)

    def home(self, keyring="unlocked"):
        """A computer: files, a session bus, a keyring in that state (home.keyring)."""
        folder = self._place("home")
        folder.mkdir()
        bus = SessionBus(folder)
        self._ends.append(bus.end)
        home = Home(folder, bus)
        home.keyring = Keyring(bus, folder / "keyring", keyring)
        self._ends.append(home.keyring.end)
        return home

    def app(self, home, *options, **more):
        """On a screen with a window manager, unless the test says which: only there focus goes where it goes for a person."""
        if "screen" not in more:
            self._screen = self._screen or self.screen()
            more["screen"] = self._screen
        app = App(home, options, **more)
        self._apps.append(app)
        return self._owned(app, app.end)

    def screen(self, *size):
        screen = Screen(*size)
        return self._owned(screen, screen.end)

    def keep_evidence(self, folder):
        """What a person needs to see why a test failed: pictures and logs."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for number, app in enumerate(self._apps):
            if app.running:
                try:
                    app.grab(folder / f"app{number}.png")
                except AssertionError:
                    pass  # it cannot even be drawn; the log says more
        for log in self.folder.rglob("*.log"):
            shutil.copy(log, folder / f"{log.parent.name}-{log.name}")

    def end(self):
        while self._ends:
            self._ends.pop()()
        if os.environ.get("CALLBOARD_KEEP"):
            print("kept", self.folder)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


def colleague(server, login=LOGIN, password=PASSWORD):
    """One that is signed in; the same one again as long as its session lasts, because hashing passwords is slow on purpose."""
    known = server.__dict__.setdefault("colleagues", {})
    somebody = known.get((login, password))
    if somebody is None or not somebody.is_signed_in():
        somebody = known[login, password] = Colleague(server.url, login, password)
    return somebody


class EditLog:
    """Writes down, inside the server's database, every change of a person's fields: a witness that does not depend on what
    the server says about itself. SQLite only."""

    FIELDS = {"firstName": "first_name", "lastName": "last_name", "startPage": "start_page"}

    def __init__(self, server):
        self._file = server.folder / "studio.db"
        triggers = "".join(f"""
            create trigger witness_{column} after update of {column} on users when old.{column} is not new.{column}
            begin insert into witness values ('{field}', new.{column}); end;""" for field, column in self.FIELDS.items())
        with closing(sqlite3.connect(self._file, timeout=20)) as database, database:
            database.executescript("create table witness (field text, value text);" + triggers)

    def values(self, field):
        """Everything that the field became, in order."""
        with closing(sqlite3.connect(self._file, timeout=20)) as database:
            return [value for value, in
                    database.execute("select value from witness where field = ? order by rowid", (field,))]
