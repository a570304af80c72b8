# SPDX-License-Identifier: GPL-3.0-or-later
"""A private PostgreSQL: its own folder, a socket in it, no network."""

import contextlib
import glob
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.support.processes import Process, wait_until

USER = "postgres"


def _programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"))
    if not found:
        raise FileNotFoundError("PostgreSQL is missing: install the package postgresql")
    return Path(found[-1]).parent


def _as_owner(command):
    """PostgreSQL does not run as root. The kernel ends it with the tests."""
    command = [str(part) for part in command]
    if os.geteuid() != 0:
        return command
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups", "--pdeathsig=INT", "--", *command]


class Cluster:
    def __init__(self):
        self._programs = _programs()
        # A socket's path may have 107 characters, so it can't be below the folder that pytest gives.
        self.folder = Path(tempfile.mkdtemp(prefix="callboard-pg-"))
        self.user = USER if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, USER, USER)
        data = self.folder / "data"
        subprocess.run(_as_owner([self._programs / "initdb", "-D", data, "-U", self.user, "-A", "trust", "-E", "UTF8",
                                  "--locale=C.UTF-8", "--no-sync", "--no-instructions"]),
                       check=True, capture_output=True, cwd=self.folder)
        self._log = self.folder / "log"
        self._log.touch(mode=0o666)
        self._process = Process(
            _as_owner([self._programs / "postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses=",
                       "-c", "fsync=off", "-c", "max_connections=200"]), self._log, cwd=self.folder)
        wait_until(self._answers, 60, "PostgreSQL")
        self._numbers = itertools.count(1)

    def _answers(self):
        if not self._process.running:
            raise AssertionError(f"PostgreSQL ended\n{self._process.tail()}")
        return subprocess.run([self._programs / "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0

    def sql(self, text, database="postgres"):
        result = subprocess.run(
            [self._programs / "psql", "-X", "-q", "-h", self.folder, "-U", self.user, "-d", database,
             "-v", "ON_ERROR_STOP=1", "-At", "-F", "\x1f", "-R", "\x1e", "-c", text],
            capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        return [row.split("\x1f") for row in result.stdout.removesuffix("\n").split("\x1e") if row]

    @contextlib.contextmanager
    def held(self, text, database):
        """What another connection's open transaction holds after this statement, for the time of the block."""
        with subprocess.Popen(
                [self._programs / "psql", "-X", "-q", "-h", self.folder, "-U", self.user, "-d", database, "-v", "ON_ERROR_STOP=1", "-At"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
            try:
                holder.stdin.write(f"begin; {text}; select 'held';\n")
                holder.stdin.flush()
                assert any(line.strip() == "held" for line in holder.stdout), "the statement failed"
                yield
            finally:
                holder.stdin.close()

    def create(self):
        name = f"studio_{next(self._numbers)}"
        self.sql(f"create database {name}")
        return name

    def drop(self, name):
        self.sql(f"drop database if exists {name} with (force)")

    def uri(self, name):
        return f"postgresql:///{name}?host={self.folder}&user={self.user}"

    def end(self):
        import signal

        if self._process.running:
            self._process.signal(signal.SIGINT)  # fast shutdown
            self._process.wait(30)
        shutil.rmtree(self.folder)
