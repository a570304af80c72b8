# SPDX-License-Identifier: GPL-3.0-or-later
"""The real callboard-server: started, ended, killed and started again on the same address."""

import json
import select
import subprocess
from pathlib import Path

from tests.support.processes import Process, binary


# Hashing a password takes its time on purpose; the tests' passwords are worth less of it.
QUICK_PASSWORDS = ["--password-memory-kib", "1024"]


class Server:
    def __init__(self, folder, store=None, mail=None, demo=False, options=(), certificate=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.store = store or f"sqlite:{self.folder / 'studio.db'}"
        self.mail = mail
        self.with_demo = demo
        self.options = list(options)
        self.certificate = certificate
        self.demo = {}
        self.port = 0
        self.process = None

    def start(self):
        command = [binary("callboard-server"), "serve", "--listen", f"127.0.0.1:{self.port}", "--store", self.store,
                   *QUICK_PASSWORDS]
        if self.mail:
            command += ["--mail", self.mail]
        if self.with_demo:
            command += ["--demo"]
        if self.certificate:
            command += ["--tls-cert", self.certificate.file, "--tls-key", self.certificate.key]
        self.process = Process(command + self.options, self.folder / "server.log", stdout=subprocess.PIPE)
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline() if ready else b""
        if not line:
            self.process.kill()
            raise AssertionError(f"the server did not start\n{self.process.tail()}")
        said = json.loads(line)
        self.port = int(said["listening"].rsplit(":", 1)[1])
        self.demo = said.get("demo", {})
        return self

    @property
    def url(self):
        return f"{'https' if self.certificate else 'http'}://127.0.0.1:{self.port}"

    def present(self, certificate):
        """From the next start on."""
        self.certificate = certificate

    @property
    def running(self):
        return self.process is not None and self.process.running

    def stop(self):
        """Lets it drain; its exit code."""
        return self.process.stop() if self.running else None

    def kill(self):
        if self.running:
            self.process.kill()

    def restart(self, kill=False):
        if kill:
            self.kill()
        else:
            self.stop()
        return self.start()

    def create_administrator(self, email, username, password, first="Mia", last="Tanaka"):
        result = subprocess.run(
            [binary("callboard-server"), "create-administrator", "--store", self.store, "--email", email,
             "--username", username, "--first-name", first, "--last-name", last, "--password-stdin", *QUICK_PASSWORDS],
            input=password.encode() + b"\n", capture_output=True, timeout=60)
        assert result.returncode == 0, result.stderr.decode(errors="replace")

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()
