# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP by hand: what no decent client would send, and exactly what comes back."""

import json
import socket
from dataclasses import dataclass


@dataclass
class RawAnswer:
    status: int
    headers: dict  # names in lower case
    body: bytes

    @property
    def code(self):
        return json.loads(self.body)["type"].rsplit(":", 1)[-1]


class Wire:
    """One connection. It never closes by itself before the test does."""

    def __init__(self, port, timeout=20):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout)
        self._buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)
        return self

    def send_while_taken(self, data):
        """Sends until the server stops reading or hangs up."""
        try:
            self.socket.sendall(data)
        except OSError:
            pass
        return self

    def _more(self):
        part = self.socket.recv(65536)
        self._buffer += part
        return bool(part)

    def answer(self, head=False):
        """The next answer, or None when the server has closed the connection."""
        while b"\r\n\r\n" not in self._buffer:
            try:
                if not self._more():
                    assert not self._buffer, self._buffer
                    return None
            except ConnectionResetError:
                return None
        start, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        lines = start.decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ")[1])
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
        length = 0 if head or status in (100, 204, 304) else int(headers["content-length"])
        while len(self._buffer) < length:
            assert self._more(), "the answer was cut short"
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return RawAnswer(status, headers, body)

    def is_closed(self):
        """Waits for the end of the connection; anything else that comes is a failure."""
        try:
            return self.socket.recv(1) == b"" and not self._buffer
        except ConnectionResetError:
            return True


def request(method="GET", target="/api/v1/studio", body=b"", **headers):
    """Bytes of a request; headers as keywords, "_" for "-". Host is there unless it is None."""
    all_headers = {"Host": "studio.test"} | {name.replace("_", "-"): value for name, value in headers.items()}
    if body:
        all_headers.setdefault("Content-Length", str(len(body)))
    lines = [f"{method} {target} HTTP/1.1"] + [f"{name}: {value}" for name, value in all_headers.items() if value is not None]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body
