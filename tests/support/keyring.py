# SPDX-License-Identifier: GPL-3.0-or-later
"""A session bus of one's own, and on it the real GNOME keyring in every state a desktop gets it into."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import dbus
import dbus.bus

from tests.support.processes import Process, wait_until

PASSWORD = "keyring-password"
SERVICE = "org.freedesktop.secrets"
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
HUNG = f"""
import dbus, time
dbus.SessionBus().request_name("{SERVICE}")
time.sleep(3600)
"""


class SessionBus:
    """Starts no service by itself: what is on it, the test put there."""

    def __init__(self, folder):
        self.folder = Path(folder)
        path = self.folder / "bus"
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=path))
        self.address = f"unix:path={path}"
        self._process = Process(["dbus-daemon", "--nofork", f"--config-file={config}"], self.folder / "bus.log")
        wait_until(self.accepts, what="the session bus")

    def accepts(self):
        # The socket's file is there a moment before anything listens on it.
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(self.address.removeprefix("unix:path=")) == 0

    def connect(self):
        return dbus.bus.BusConnection(self.address)

    def has(self, name):
        bus = self.connect()
        try:
            return bool(bus.name_has_owner(name))
        finally:
            bus.close()

    def freeze(self):
        """It takes connections and calls, and answers none."""
        self._process.signal(signal.SIGSTOP)

    def thaw(self):
        self._process.signal(signal.SIGCONT)

    def end(self):
        self._process.kill()


class Keyring:
    """state: "unlocked", "locked", "absent" (no such service), "hung" (it takes the call and never answers)."""

    def __init__(self, bus, folder, state="unlocked"):
        self.bus = bus
        self.folder = Path(folder)
        self.folder.mkdir(exist_ok=True)
        self._process = None
        if state in ("unlocked", "locked"):
            self.start()
        if state == "locked":
            self.lock()
        if state == "hung":
            self.hang()

    def start(self):
        """A daemon that is unlocked, as after logging in to a desktop."""
        assert self._process is None
        environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "LANG": "C.UTF-8",
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_RUNTIME_DIR": str(self.folder), "DBUS_SESSION_BUS_ADDRESS": self.bus.address,
        }
        self._process = Process(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets",
             f"--control-directory={self.folder}"],
            self.folder / "keyring.log", env=environment, stdin=subprocess.PIPE)
        self._process.stdin.write(PASSWORD.encode())
        self._process.stdin.close()
        wait_until(lambda: self.bus.has(SERVICE) and self._is_ready(), what="the keyring")

    def hang(self):
        assert self._process is None
        self._process = Process([sys.executable, "-c", HUNG], self.folder / "hung.log",
                                env={"DBUS_SESSION_BUS_ADDRESS": self.bus.address, "PATH": "/usr/bin:/bin"})
        wait_until(lambda: self.bus.has(SERVICE), what="the hung keyring")

    def kill(self):
        """As a crash does it; nothing starts it again by itself."""
        if self._process is not None:
            self._process.kill()
            self._process = None
            wait_until(lambda: not self.bus.has(SERVICE), what="the keyring's end")

    def restart(self, locked=False):
        self.kill()
        self.start()
        if locked:
            self.lock()

    def lock(self):
        self._with_service(lambda service, bus: service.Lock([self._collection(service)]))

    def unlock(self):
        def unlock(service, bus):
            _, session = service.OpenSession("plain", dbus.String("", variant_level=1))
            secret = dbus.Struct([session, dbus.ByteArray(b""), dbus.ByteArray(PASSWORD.encode()), "text/plain"],
                                 signature="oayays")
            daemon = bus.get_object(SERVICE, "/org/freedesktop/secrets")
            dbus.Interface(daemon, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface").UnlockWithMasterPassword(
                self._collection(service), secret)

        self._with_service(unlock)

    def secrets(self):
        """How many secrets it holds, locked ones too."""
        def count(service, bus):
            collection = bus.get_object(SERVICE, self._collection(service))
            return len(collection.Get("org.freedesktop.Secret.Collection", "Items",
                                      dbus_interface="org.freedesktop.DBus.Properties"))

        return self._with_service(count)

    def end(self):
        if self._process is not None:
            self._process.kill()
            self._process = None

    def _collection(self, service):
        return service.ReadAlias("default")

    def _is_ready(self):
        return self._with_service(lambda service, bus: self._collection(service) != "/")

    def _with_service(self, use):
        bus = self.bus.connect()
        try:
            service = dbus.Interface(bus.get_object(SERVICE, "/org/freedesktop/secrets"),
                                     "org.freedesktop.Secret.Service")
            return use(service, bus)
        finally:
            bus.close()
