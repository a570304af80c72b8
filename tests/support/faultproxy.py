# SPDX-License-Identifier: GPL-3.0-or-later
"""A network between the application and its server that fails on purpose, one request at a time.

It speaks HTTP/1.1 well enough to know where a request begins and ends, passes everything on, and does to the requests
that a test names what real networks and machines in between do. It counts what it did.
"""

import asyncio
import re
import socket
import struct
from dataclasses import dataclass, field

from tests.support.loopthread import LoopThread

TOKEN = re.compile(rb"cb[arkm]_[A-Za-z0-9_-]{30,}")
CAPTIVE_PORTAL = b"<!DOCTYPE html><title>Welcome to the hotel</title><p>Sign in to use the network.</p>"
SERVER_ERROR = (b'{"type":"urn:callboard:problem:server-error","title":"The server failed","status":500,'
                b'"detail":"The studio has a problem. Try again later.","requestId":"0123456789abcdef"}')
BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass
class Request:
    method: str
    path: str
    head: bytes
    body: bytes

    @property
    def is_edit(self):
        return self.path.endswith("/sync/mutations") or self.path.endswith("/account/picture")

    @property
    def is_wait(self):
        return "/sync/wait" in self.path


@dataclass
class Answer:
    status_line: bytes
    headers: list
    body: bytes

    def bytes(self, headers=None):
        lines = [self.status_line] + (self.headers if headers is None else headers)
        return b"\r\n".join(lines) + b"\r\n\r\n"


def made(status, reason, body=b"", content_type=b"text/html", more=()):
    """An answer that no studio gave."""
    head = f"HTTP/1.1 {status} {reason}".encode()
    return Answer(head, [b"Content-Type: " + content_type, b"Content-Length: %d" % len(body), *more], body)


@dataclass
class Plan:
    fault: str
    matches: object
    left: int
    options: dict = field(default_factory=dict)


# What can be done to a request. True: the server sees the request.
FAULTS = {
    "reset-before": False,    # RST; the server never heard of it
    "reset-after": True,      # the server has done it; RST instead of the answer
    "drop-reply": True,       # the server has done it; the connection closes without an answer
    "cut-with-length": True,  # half an answer, its length known
    "cut-without-length": True,  # half an answer that does not say how long it is
    "delay": True,            # everything comes, late
    "duplicate": True,        # the request reaches the server twice
    "slow": True,             # the answer trickles
    "hang": False,            # nothing ever comes
    "500": False,             # of something in between
    "server-error": False,    # 500 of the studio itself
    "502-html": False,
    "503": False,             # with Retry-After
    "429": False,             # with Retry-After
    "captive-portal": False,  # 200 with a page of somebody else
    "redirect": False,        # to another origin
    "bad-json": True,         # the studio's headers, but the body is damaged
}


class FaultProxy:
    def __init__(self, upstream_port):
        self.upstream_port = upstream_port
        self.injected = {}
        self.log = []  # (method, path, fault or None, status or None)
        self.tokens = set()  # every token that passed, after remember_tokens()
        self._remembers = False
        self._plans = []
        self._connections = set()
        self._listener = None
        self._thread = LoopThread()
        self.port = 0
        self.online()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def faults_injected(self):
        return sum(self.injected.values())

    def plan(self, fault, times=1, matches=lambda request: request.is_edit, **options):
        """The next `times` requests that match get the fault. times=-1: all."""
        assert fault in FAULTS, fault
        self._plans.append(Plan(fault, matches, times, options))

    def clear(self):
        self._plans.clear()

    @property
    def pending(self):
        return sum(plan.left for plan in self._plans if plan.left > 0)

    def remember_tokens(self):
        """For tests that look for them where they must not be."""
        self._remembers = True

    def online(self):
        if self._listener is None:
            self._listener = self._thread.run(self._listen())
            self.port = self._listener.sockets[0].getsockname()[1]

    def offline(self):
        """Connections are refused from now on, and those that are open end."""
        if self._listener is not None:
            self.injected["offline"] = self.injected.get("offline", 0) + 1
            self._thread.run(self._close())

    def end(self):
        self._thread.run(self._close())
        self._thread.end()

    def count(self, matches):
        return sum(1 for method, path, _, _ in self.log if matches(Request(method, path, b"", b"")))

    # From here on, on the loop's thread.

    async def _listen(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        return await asyncio.start_server(self._serve, sock=listener)

    async def _close(self):
        listener, self._listener = self._listener, None
        if listener:
            listener.close()
        for writer in list(self._connections):
            _reset(writer)
        self._connections.clear()

    async def _serve(self, reader, writer):
        self._connections.add(writer)
        try:
            while True:
                request = await _read_request(reader)
                if request is None or not await self._handle(request, writer):
                    break
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._connections.discard(writer)
            writer.close()

    def _fault_for(self, request):
        for plan in self._plans:
            if plan.left and plan.matches(request):
                plan.left -= 1
                self.injected[plan.fault] = self.injected.get(plan.fault, 0) + 1
                return plan
        return None

    async def _handle(self, request, writer):
        """Answers one request; False: the connection is over."""
        plan = self._fault_for(request)
        fault, options = (plan.fault, plan.options) if plan else (None, {})
        entry = len(self.log)
        self.log.append((request.method, request.path, fault, None))
        if fault == "reset-before":
            _reset(writer)
            return False
        if fault == "hang":
            await asyncio.sleep(options.get("seconds", 3600))
            return False
        if fault == "delay":
            await asyncio.sleep(options.get("seconds", 0.5))
        if fault == "duplicate":
            await self._forward(request)
        answer = _instead(fault, options) or await self._forward(request)
        if answer is None:  # the server is not there
            _reset(writer)
            return False
        self.log[entry] = (request.method, request.path, fault, int(answer.status_line.split()[1]))
        if fault == "reset-after":
            _reset(writer)
            return False
        if fault == "drop-reply":
            return False
        return await _deliver(answer, fault, options, writer)

    async def _forward(self, request):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.upstream_port)
        except OSError:
            return None
        self._connections.add(writer)
        try:
            writer.write(request.head + request.body)
            await writer.drain()
            answer = await _read_answer(reader)
            if self._remembers:
                self.tokens.update(token.decode() for token in TOKEN.findall(request.head + request.body + answer.body))
            return answer
        except (OSError, asyncio.IncompleteReadError):
            return None
        finally:
            self._connections.discard(writer)
            writer.close()


def _reset(writer):
    """RST: what a peer that died, or a firewall, sends."""
    connection = writer.get_extra_info("socket")
    if connection is not None:
        try:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
    writer.transport.abort()


def _instead(fault, options):
    after = b"Retry-After: %d" % options.get("retry_after", 1)
    if fault == "500":
        return made(500, "Internal Server Error", b"Traceback", b"text/plain")
    if fault == "server-error":
        return made(500, "Internal Server Error", SERVER_ERROR, b"application/problem+json", [b"Callboard-Api: 1"])
    if fault == "502-html":
        return made(502, "Bad Gateway", BAD_GATEWAY)
    if fault == "503":
        return made(503, "Service Unavailable", b"", b"text/plain", [after])
    if fault == "429":
        return made(429, "Too Many Requests", b"", b"text/plain", [after])
    if fault == "captive-portal":
        return made(200, "OK", CAPTIVE_PORTAL)
    if fault == "redirect":
        return made(307, "Temporary Redirect", b"", b"text/html", [b"Location: " + options["to"].encode()])
    return None


async def _deliver(answer, fault, options, writer):
    body = answer.body
    if fault == "bad-json":
        body = body[:len(body) // 2] + b"\x00" * (len(body) - len(body) // 2)
    if fault == "cut-with-length":
        writer.write(answer.bytes() + body[:len(body) // 2])
        await writer.drain()
        return False
    if fault == "cut-without-length":
        headers = [line for line in answer.headers if not line.lower().startswith((b"content-length", b"connection"))]
        writer.write(answer.bytes(headers + [b"Connection: close"]) + body[:len(body) // 2])
        await writer.drain()
        return False
    if fault == "slow":
        content = answer.bytes() + body
        ends = asyncio.get_running_loop().time() + options.get("seconds", 3600)
        for position in range(0, len(content), options.get("bytes", 1)):
            writer.write(content[position:position + options.get("bytes", 1)])
            await writer.drain()
            await asyncio.sleep(options.get("every", 1.0))
            if asyncio.get_running_loop().time() > ends:  # nobody waits for ever
                return False
        return True
    writer.write(answer.bytes() + body)
    await writer.drain()
    return not any(line.lower().replace(b" ", b"") == b"connection:close" for line in answer.headers)


async def _read_request(reader):
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    method, path, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
    body = await reader.readexactly(int(_header(head, b"content-length") or 0))
    return Request(method, path, head, body)


async def _read_answer(reader):
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head[:-4].split(b"\r\n")
    length = _header(head, b"content-length")
    if (_header(head, b"transfer-encoding") or b"").lower() == b"chunked":
        body = await _read_chunks(reader)
        lines = [line for line in lines if not line.lower().startswith(b"transfer-encoding")]
        lines.append(b"Content-Length: %d" % len(body))
    elif length is not None:
        body = await reader.readexactly(int(length))
    elif lines[0].split()[1] in (b"204", b"304"):
        body = b""
    else:
        body = await reader.read()
        lines.append(b"Content-Length: %d" % len(body))
    return Answer(lines[0], lines[1:], body)


async def _read_chunks(reader):
    body = b""
    while True:
        size = int((await reader.readuntil(b"\r\n")).split(b";")[0], 16)
        chunk = await reader.readexactly(size + 2)
        if not size:
            return body
        body += chunk[:-2]


def _header(head, name):
    for line in head.split(b"\r\n")[1:]:
        if line.lower().startswith(name + b":"):
            return line.split(b":", 1)[1].strip()
    return None
