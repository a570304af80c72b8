# SPDX-License-Identifier: GPL-3.0-or-later
"""The server as a whole: its program, on both stores, with a real mail server, each answer held to its description.

Run with: /usr/bin/python3 -m pytest tests/server -n 2 --junitxml=results.xml
CALLBOARD_BIN is the folder with callboard-server."""

import subprocess

import pytest

from tests.server.harness.client import Client
from tests.server.harness.contract import Contract
from tests.server.harness.mailserver import MailServer
from tests.server.harness.postgres import Cluster
from tests.server.harness.stores import PostgresStore, SqliteStore
from tests.support.canary import find_secrets
from tests.support.processes import binary
from tests.support.server import Server

# Passwords cost tens of milliseconds and 64 MiB each by default, so that guessing is dear. Tests do not guess.
QUICK = ("--password-memory-kib", "1024")


@pytest.fixture(scope="session")
def contract():
    return Contract()


@pytest.fixture(scope="session")
def cluster():
    cluster = Cluster()
    yield cluster
    cluster.end()


@pytest.fixture(params=["sqlite", "postgres"])
def store(request, tmp_path):
    """An empty store of each kind."""
    made = SqliteStore(tmp_path) if request.param == "sqlite" else PostgresStore(request.getfixturevalue("cluster"))
    yield made
    made.end()


@pytest.fixture
def sqlite_store(tmp_path):
    """For what does not depend on the kind of store."""
    return SqliteStore(tmp_path)


@pytest.fixture
def mail_server():
    server = MailServer()
    yield server
    server.end()


class Studio:
    """A running server, its store, and people to sign in as."""

    PASSWORD = "correct horse battery"

    def __init__(self, folder, store, contract, mail=None, demo=False, options=()):
        self.folder = folder
        self.store = store
        self.contract = contract
        self.secrets = set()
        self.server = Server(folder, store.uri, mail, demo, (*QUICK, *options))

    def start(self):
        self.server.start()
        return self

    def add(self, username, password=None, email=None, first_name=None, last_name="Example"):
        """Somebody with that username, whose address is USERNAME@lumen.studio."""
        password = password or self.PASSWORD
        self.secrets.add(password)
        result = subprocess.run(
            [binary("callboard-server"), "create-administrator", "--store", self.store.uri, "--username", username,
             "--email", email or f"{username}@lumen.studio", "--first-name", first_name or username.capitalize(),
             "--last-name", last_name, "--password-stdin", *QUICK],
            input=password.encode() + b"\n", capture_output=True, timeout=60, check=False)
        assert result.returncode == 0, result.stderr.decode(errors="replace")
        return self

    def client(self, username=None, password=None):
        client = Client(("127.0.0.1", self.server.port), self.contract, self.secrets)
        if username:
            answer = client.sign_in(username, password or self.PASSWORD)
            assert answer.status == 201, answer.body
        return client

    def log(self):
        return self.server.process.log.read_text(errors="replace")

    def end(self):
        """Drains, exits with 0, and has not let slip a secret."""
        if self.server.running:
            assert self.server.stop() == 0, self.log()
        hits = find_secrets({f"secret {i}": secret for i, secret in enumerate(sorted(self.secrets))},
                            [self.folder / "server.log"])
        assert not hits, hits


@pytest.fixture
def make_studio(request, tmp_path, contract):
    """make_studio(store, mail=…, demo=…, options=[…]): a studio that is ended with the test. Not started yet."""
    studios = []

    def make(store, **more):
        studio = Studio(tmp_path / f"server-{len(studios)}", store, contract, **more)
        studios.append(studio)
        return studio

    yield make
    for studio in studios:
        studio.end()


@pytest.fixture
def studio(make_studio, store, mail_server):
    """On each kind of store, with mail; mia and ana are in it."""
    return make_studio(store, mail=mail_server.uri + "?retry=1&timeout=5").add("mia").add("ana").start()


@pytest.fixture
def small_studio(make_studio, sqlite_store, mail_server):
    """The same on SQLite alone."""
    return make_studio(sqlite_store, mail=mail_server.uri + "?retry=1&timeout=5").add("mia").add("ana").start()
