# SPDX-License-Identifier: GPL-3.0-or-later
"""Child processes that never outlive the tests, and waiting without sleeping blindly."""

import ctypes
import os
import signal
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PR_SET_PDEATHSIG = 1
SANITIZED = "asan" in os.environ.get("CALLBOARD_BIN", "")  # slower, and with memory of the sanitizers' own
LIBC = ctypes.CDLL(None, use_errno=True)


def binary(name):
    """A program of this build: CALLBOARD_BIN is where ./dev puts them."""
    folder = Path(os.environ.get("CALLBOARD_BIN", ROOT / "build/release/bin"))
    path = folder / name
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: build first, or set CALLBOARD_BIN")
    return str(path)


def _die_with_parent():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def wait_until(condition, timeout=20, what="", every=0.01):
    """The first true answer of condition(); an AssertionError if none comes in time."""
    deadline = time.monotonic() + timeout
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout} s in vain for {what or condition}")
        time.sleep(every)


class Process:
    """A program with its error output in a file. The kernel ends it, should this process die."""

    def __init__(self, command, log, env=None, stdin=subprocess.DEVNULL, stdout=None, cwd=None, pass_fds=()):
        self.command = [str(part) for part in command]
        self.log = Path(log)
        self._log = self.log.open("ab")
        self._popen = subprocess.Popen(
            self.command, env=env, cwd=cwd, stdin=stdin, stdout=self._log if stdout is None else stdout,
            stderr=self._log, preexec_fn=_die_with_parent, pass_fds=pass_fds)
        self.stdin = self._popen.stdin
        self.stdout = self._popen.stdout
        self.pid = self._popen.pid

    @property
    def running(self):
        return self._popen.poll() is None

    @property
    def code(self):
        return self._popen.poll()

    def wait(self, timeout=20):
        try:
            code = self._popen.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{self.command[0]} did not end within {timeout} s\n{self.tail()}") from None
        self._close()
        return code

    def stop(self, timeout=20):
        """Asks it to end; its exit code."""
        if self.running:
            self._popen.terminate()
        return self.wait(timeout)

    def kill(self):
        """SIGKILL, as a crash or the kernel's out-of-memory killer does."""
        if self.running:
            self._popen.kill()
        return self.wait()

    def signal(self, number):
        self._popen.send_signal(number)

    def tail(self, lines=40):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def _close(self):
        for stream in (self.stdin, self.stdout, self._log):
            if stream:
                stream.close()
