# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual screen with a window manager, on a display number of its own."""

import os
import shutil
import tempfile
from pathlib import Path

from tests.support.processes import Process, wait_until

FIRST_DISPLAY = 100


class Screen:
    def __init__(self, width=1600, height=1200):
        self._folder = Path(tempfile.mkdtemp(prefix="cb-screen."))
        self._xvfb = None
        self._manager = None
        for number in range(FIRST_DISPLAY, FIRST_DISPLAY + 400):
            if not Path(f"/tmp/.X{number}-lock").exists() and self._start(number, width, height):
                break
        else:
            raise AssertionError("no display number is free")
        ready = self._folder / "openbox.ready"
        # It says that it manages the screen before it does; a window that comes in between is overlooked. The
        # command is run when it has begun.
        self._manager = Process(["openbox", "--sm-disable", "--startup", f"touch {ready}"], self._folder / "openbox.log",
                                env={**self.environment, "PATH": os.environ["PATH"], "HOME": str(self._folder)})
        wait_until(ready.exists, what="the window manager")

    @property
    def environment(self):
        return {"DISPLAY": self.display}

    def _start(self, number, width, height):
        self.display = f":{number}"
        read, write = os.pipe()
        xvfb = Process(["Xvfb", self.display, "-displayfd", write, "-screen", "0", f"{width}x{height}x24", "-nolisten",
                        "tcp", "-noreset"], self._folder / "xvfb.log", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as ready:
            started = ready.readline().strip() == str(number)
        if started:
            self._xvfb = xvfb
        else:
            xvfb.kill()
        return started

    def end(self):
        for process in (self._manager, self._xvfb):
            if process is not None:
                process.kill()
        shutil.rmtree(self._folder, ignore_errors=True)
