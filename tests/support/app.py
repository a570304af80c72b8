# SPDX-License-Identifier: GPL-3.0-or-later
"""The real application with its remote control (tests/e2e/driver), in a home of its own."""

import json
import os
import queue
import subprocess
import threading
from pathlib import Path

from tests.support.processes import SANITIZED, Process, binary

# The GUI thread may not be deaf for longer (ms). What it waited for a processor, however busy the machine, is already taken off.
LONGEST_STALL = 400 if SANITIZED else 100


class DriverError(AssertionError):
    pass


class Home:
    """Everything of a person that a program could find on a computer. Keep the path short: sockets have 108 bytes."""

    def __init__(self, folder, bus=None):
        self.folder = Path(folder)
        self.bus = bus
        for name in ("share", "config", "cache", "state"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "run").mkdir(mode=0o700, exist_ok=True)

    @property
    def data(self):
        return self.folder / "share/callboard-data"

    @property
    def environment(self):
        return {
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "share"), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"), "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": self.bus.address if self.bus else f"unix:path={self.folder}/no-bus",
        }


class App:
    """One run of callboard-driven. Every method but the plain ones is a command of the driver; each waits by itself until
    the widget it names can be used, and fails with what was wrong."""

    def __init__(self, home, options=(), screen=None, scale=None, environment=None):
        self.home = home
        env = {**home.environment, **(environment or {})}
        if screen:
            env.update(screen.environment, QT_QPA_PLATFORM="xcb")
        else:
            env["QT_QPA_PLATFORM"] = "offscreen"
        if scale:
            env["QT_SCALE_FACTOR"] = str(scale)
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "QT_LOGGING_RULES"):
            if name in os.environ:
                env.setdefault(name, os.environ[name])
        self.log = home.folder / "app.log"
        self.process = Process([binary("callboard-driven"), "--data", home.data, *options], self.log, env=env,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._answers = queue.Queue()
        self._number = 0
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def pid(self):
        return self.process.pid

    @property
    def running(self):
        return self.process.running

    def kill(self):
        self.process.kill()

    def close(self):
        """Closes the window as the person does, and waits for the program's end; its exit code."""
        self.do("close")
        return self.process.wait()

    def end(self):
        """Ends it, however it is; for cleaning up."""
        if self.running:
            self.process.kill()

    def do(self, command, target=None, timeout=10, **more):
        """One command; the driver's answer. timeout in seconds."""
        self._number += 1
        request = {"id": self._number, "do": command, "timeout": int(timeout * 1000), **more}
        if target is not None:
            request["target"] = target
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        except (OSError, ValueError):
            raise DriverError(f"{command} {target or ''}: the application is gone\n{self.process.tail()}") from None
        while True:
            try:
                answer = self._answers.get(timeout=timeout + 30)
            except queue.Empty:
                raise DriverError(f"{command} {target or ''}: no answer\n{self.process.tail()}") from None
            if answer is None:
                self._answers.put(None)
                raise DriverError(f"{command} {target or ''}: the application ended, "
                                  f"code {self.process.code}\n{self.process.tail()}")
            if answer.get("id") == self._number:
                break
        if not answer.pop("ok"):
            raise DriverError(f"{command} {target or ''} {more or ''}: {answer['why']}\n{self.process.tail(15)}")
        return answer

    def _read(self):
        try:
            for line in self.process.stdout:
                self._answers.put(json.loads(line))
        except (OSError, ValueError):
            pass
        self._answers.put(None)

    # What a person does

    def click(self, target, **more):
        return self.do("click", target, **more)

    def right_click(self, target, **more):
        return self.do("rightClick", target, **more)

    def hover(self, target, **more):
        return self.do("hover", target, **more)

    def type(self, text, target=None, replace=False, **more):
        return self.do("type", target, text=text, replace=replace, **more)

    def fill(self, target, text):
        return self.type(text, target, replace=True)

    def key(self, keys, times=1, **more):
        return self.do("key", keys=keys, times=times, **more)

    def choose(self, target, item):
        return self.do("choose", target, item=item)

    def select(self, target, row, **more):
        return self.do("select", target, row=row, **more)

    def rows(self, target):
        """What a list shows: for each row the texts of its columns."""
        return [row["texts"] for row in self.do("rows", target)["rows"]]

    def selected_rows(self, target):
        return [row["texts"] for row in self.do("rows", target)["rows"] if row["selected"]]

    def menu(self, *path, by="mouse"):
        return self.do("menu", path=list(path), by=by)

    def menu_items(self):
        return [item["text"] for item in self.do("menuItems")["items"]]

    def drop(self, target, files=(), urls=(), image=None, **more):
        if image:
            more["image"] = str(image)
        return self.do("drop", target, files=[str(file) for file in files], urls=list(urls), **more)["accepted"]

    def paste(self, files=(), image=None, text=None):
        more = {"files": [str(file) for file in files]}
        if image:
            more["image"] = str(image)
        if text is not None:
            more["text"] = text
        return self.do("paste", **more)

    def resize(self, width, height):
        return self.do("resize", width=width, height=height)

    # What a person sees

    def find(self, target):
        return self.do("find", target)

    def visible(self, target):
        return self.find(target)["visible"]

    def text(self, target):
        found = self.find(target)
        assert found["found"], f"there is no {target}"
        return found["text"]

    def wait(self, target, timeout=15, **conditions):
        conditions = conditions or {"visible": True}
        return self.do("wait", target, timeout=timeout, **conditions)

    def wait_gone(self, target, timeout=15):
        return self.wait(target, timeout=timeout, visible=False)

    def texts(self):
        return self.do("texts")["texts"]

    def says(self, words):
        """Whether these words can be read anywhere in its windows."""
        return any(words in text["text"] for text in self.texts())

    def windows(self):
        return self.do("windows")["windows"]

    def tree(self):
        return self.do("a11y")["nodes"]

    def tab_order(self):
        return self.do("tabOrder")["stops"]

    def clipboard(self):
        return self.do("clipboard")

    def grab(self, file, target=None):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        return self.do("grab", target, file=str(file))

    def screen(self, file):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        return self.do("screen", file=str(file))

    def stall(self):
        """Milliseconds that the GUI thread was deaf at most since last asked, less what the machine itself stood still."""
        gap = self.do("stalls")
        return gap["longest"] - gap["lost"]
