# SPDX-License-Identifier: GPL-3.0-or-later
"""withkeyring.py STATE [--screen] PROGRAM [ARGUMENT…]: runs a program beside a keychain in that state.

Bus, home, keychain and screen are the program's own, in a short folder (a socket's path has at most 107 bytes), and go with
it. The program can change the state on the way: it connects to the socket that KEYCHAIN_CONTROL names, writes a word of
Controls.actions and a line end, and reads "done".

States: unlocked, locked, empty (never set up), absent (no such service), hung (takes the call and never answers), nobus,
unlocked-noglib, wallet-MODE (KWallet 5, see fakewallet.py).
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.support.keyring import PASSWORD, SERVICE, Keyring, SessionBus  # noqa: E402
from tests.support.processes import Process, wait_until  # noqa: E402
from tests.support.xvfb import Screen  # noqa: E402

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
PROMPTER = "org.gnome.keyring.SystemPrompter"


class PromptingBus(SessionBus):
    """Starts one service: the dialog that asks for the keyring's password."""

    def __init__(self, folder, environment):
        self.folder = Path(folder)
        services = self.folder / "services"
        services.mkdir()
        shutil.copy(f"/usr/share/dbus-1/services/{PROMPTER}.service", services)
        path = self.folder / "bus"
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=path, services=services))
        self.address = f"unix:path={path}"
        self._process = Process(["dbus-daemon", "--nofork", f"--config-file={config}"], self.folder / "bus.log",
                                env=environment)
        wait_until(self.accepts, what="the session bus")


class Desktop:
    """What is around the program."""

    def __init__(self, folder, state, with_screen):
        self.folder = folder
        self.screen = Screen(800, 600) if with_screen else None
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "TZ": "UTC",
            "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"), "XDG_CACHE_HOME": str(folder / "cache"),
            "QT_QPA_PLATFORM": "offscreen", "KEYCHAIN_PASSWORD": PASSWORD,
        }
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "QT_LOGGING_RULES"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        if self.screen:
            self.environment |= self.screen.environment
        self.bus = self.keyring = self._other = None
        if state == "nobus":
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/nothing"
            return
        self.bus = PromptingBus(folder, dict(self.environment)) if with_screen else SessionBus(folder)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.address
        self._start(state)

    def _start(self, state):
        if state == "empty":
            self._other = self._run(["gnome-keyring-daemon", "--start", "--foreground", "--components=secrets",
                                     f"--control-directory={self.folder}"], SERVICE)
        elif state.startswith("wallet-"):
            self.environment |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"}
            self._other = self._run([sys.executable, Path(__file__).with_name("fakewallet.py"), state[7:]],
                                    "org.kde.kwalletd5")
        else:
            if state.endswith("-noglib"):
                self.environment["QT_NO_GLIB"] = "1"
            self.keyring = Keyring(self.bus, self.folder / "kr", state.removesuffix("-noglib"))

    def _run(self, command, name):
        process = Process(command, self.folder / "service.log", env=dict(self.environment))
        wait_until(lambda: self.bus.has(name), what=name)
        return process

    def type_into_prompt(self, *keys):
        """Answers the keyring's dialog with real key strokes."""
        environment = {**self.screen.environment, "PATH": "/usr/bin:/bin"}

        def xdotool(*arguments):
            return subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True)

        window = wait_until(lambda: xdotool("search", "--onlyvisible", "--class", "gcr-prompter").stdout.split(),
                            what="the keyring's dialog")[-1]
        xdotool("windowfocus", "--sync", window)
        for key in keys:
            xdotool(*key)

    def end(self):
        for part in (self.keyring, self.screen, self.bus):
            if part is not None:
                part.end()
        if self._other is not None:
            self._other.kill()


class Controls:
    def __init__(self, desktop):
        daemon = lambda: desktop.keyring._process  # noqa: E731
        self.actions = {
            "lock": lambda: desktop.keyring.lock(),
            "unlock": lambda: desktop.keyring.unlock(),
            "kill": lambda: desktop.keyring.kill(),
            "start": lambda: desktop.keyring.start(),
            "restart": lambda: desktop.keyring.restart(),
            "restart-locked": lambda: desktop.keyring.restart(locked=True),
            "freeze": lambda: daemon().signal(signal.SIGSTOP),
            "thaw": lambda: daemon().signal(signal.SIGCONT),
            "freeze-bus": lambda: desktop.bus.freeze(),
            "thaw-bus": lambda: desktop.bus.thaw(),
            "type-password": lambda: desktop.type_into_prompt(("type", "--delay", "20", PASSWORD), ("key", "Return")),
            "press-escape": lambda: desktop.type_into_prompt(("key", "Escape")),
        }
        self._path = desktop.folder / "remote"
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(self._path))
        self._server.listen()
        self._server.settimeout(0.1)
        desktop.environment["KEYCHAIN_CONTROL"] = str(self._path)

    def serve(self, program):
        while program.poll() is None:
            try:
                connection, _ = self._server.accept()
            except TimeoutError:
                continue
            with connection, connection.makefile("rw") as stream:
                action = stream.readline().strip()
                try:
                    self.actions[action]()
                    stream.write("done\n")
                except Exception as error:  # the test says what went wrong
                    stream.write(f"{action}: {error!r}\n")
                stream.flush()


def main(state, *command):
    with_screen = command[0] == "--screen"
    command = command[1:] if with_screen else command
    folder = Path(tempfile.mkdtemp(prefix="cbk.", dir="/tmp"))
    desktop = program = None
    try:
        desktop = Desktop(folder, state, with_screen)
        controls = Controls(desktop)
        program = subprocess.Popen(command, env=desktop.environment)
        controls.serve(program)
        return program.returncode
    finally:
        if program is not None and program.poll() is None:
            program.kill()
            program.wait()
        if desktop is not None:
            desktop.end()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # a time-out tidies up, too
    sys.exit(main(*sys.argv[1:]))
