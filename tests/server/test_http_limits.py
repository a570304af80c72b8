# SPDX-License-Identifier: GPL-3.0-or-later
"""What the connection does with requests that are slow, large, malformed, many, or gone. None of it needs a certain store."""

import json
import re
import socket
import ssl
import subprocess
import time
from contextlib import ExitStack
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from tests.server.harness.wire import Wire, request
from tests.support.processes import SANITIZED, wait_until

JSON = {"Content_Type": "application/json"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory, contract):
    """One server for all tests here: what one of them does must not hurt the next."""
    from tests.server.conftest import Studio
    from tests.server.harness.stores import SqliteStore

    folder = tmp_path_factory.mktemp("hall")
    studio = Studio(folder / "server", SqliteStore(folder), contract,
                    options=["--request-seconds", "1", "--idle-seconds", "2", "--max-connections-per-address", "700"])
    studio.add("mia").start()
    yield studio
    studio.end()


@pytest.fixture
def wire(hall):
    with ExitStack() as stack:
        yield lambda **more: stack.enter_context(Wire(hall.server.port, **more))


def memory(hall):
    return psutil.Process(hall.server.process.pid).memory_info().rss


def poll(client):
    """A request that waits."""
    position = client.get("/api/v1/sync/wait").json["position"]
    return request(target=f"/api/v1/sync/wait?seconds=20&position={position}", Authorization=f"Bearer {client.token}")


# What every answer has

def test_an_answer_says_what_it_is(wire):
    answer = wire().send(request()).answer()
    assert answer.status == 200
    assert answer.headers["callboard-api"] == "1"
    assert answer.headers["x-request-id"]
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers


def test_head_is_get_without_the_body(wire):
    connection = wire()
    full = connection.send(request("GET")).answer()
    head = connection.send(request("HEAD")).answer(head=True)
    assert (head.status, head.headers["content-length"]) == (200, str(len(full.body)))
    assert connection.send(request()).answer().body == full.body


def test_unknown_places_and_methods(wire):
    assert wire().send(request(target="/api/v1/nothing")).answer().code == "not-found"
    answer = wire().send(request("PUT", "/api/v1/sessions", b"{}", **JSON)).answer()
    assert answer.code == "method-not-allowed"
    assert answer.headers["allow"] == "POST, GET, HEAD"
    assert wire().send(request("BREW", "/api/v1/studio")).answer().status == 405


def test_another_schema(wire):
    answer = wire().send(request(Callboard_Schema="2")).answer()
    assert (answer.status, answer.code) == (426, "upgrade-required")


# One connection

def test_keeps_a_connection_open(wire):
    connection = wire()
    for _ in range(3):
        assert connection.send(request()).answer().status == 200


def test_closes_when_asked(wire):
    connection = wire().send(request(Connection="close"))
    assert connection.answer().headers["connection"] == "close"
    assert connection.is_closed()


def test_http_1_0_needs_no_host_and_is_closed(wire):
    connection = wire().send(b"GET /api/v1/studio HTTP/1.0\r\n\r\n")
    assert connection.answer().status == 200
    assert connection.is_closed()


def test_answers_in_order(wire):
    targets = ["/api/v1/studio", "/api/v1/nothing", "/api/v1/sessions", "/api/v1/studio"] * 5
    connection = wire().send(b"".join(request(target=target) for target in targets))
    assert [connection.answer().status for _ in targets] == [200, 404, 401, 200] * 5


def test_a_request_behind_a_waiting_one_waits(hall, wire):
    other = hall.client("mia")
    waiting = poll(hall.client("mia"))
    connection = wire().send(waiting + request())
    assert other.change(lastName=f"Behind {time.monotonic()}").status == 200
    assert json.loads(connection.answer().body)["changed"] == ["profile", "users"]
    assert json.loads(connection.answer().body)["product"] == "callboard"


def test_answers_who_has_finished_sending(wire):
    connection = wire().send(request())
    connection.socket.shutdown(socket.SHUT_WR)
    assert connection.answer().status == 200
    assert connection.is_closed()


def test_a_waiting_request_is_answered_when_its_side_is_closed(hall, wire):
    waiting = poll(hall.client("mia"))
    connection = wire().send(waiting)
    connection.socket.shutdown(socket.SHUT_WR)
    assert json.loads(connection.answer().body)["changed"] == []
    assert connection.is_closed()


@pytest.mark.parametrize("whole", [True, False])
def test_continue_is_said_before_the_body(wire, whole):
    body = b'{"login": "nobody@lumen.studio", "password": "wrong wrong wrong"}'
    start = request("POST", "/api/v1/sessions", Content_Length=str(len(body)), Expect="100-continue", **JSON)
    connection = wire()
    if whole:
        connection.send(start + body)
    else:
        connection.send(start)
    assert connection.answer().status == 100
    if not whole:
        connection.send(body)
    assert connection.answer().code == "invalid-credentials"


def test_a_body_that_will_not_be_taken_is_not_asked_for(wire):
    connection = wire().send(request("POST", "/api/v1/sessions", Content_Length="300000", Expect="100-continue", **JSON))
    assert connection.answer().status == 413
    assert wire().send(request("POST", "/api/v1/sessions", Content_Length="2", Expect="a wonder", **JSON)).answer().status == 417


# Too large

def test_a_large_header(wire):
    fits = wire().send(request(X_Long="a" * 15_000)).answer()
    assert fits.status == 200
    connection = wire().send_while_taken(request(X_Long="a" * 100_000))
    assert connection.answer().code == "header-too-large"
    assert connection.is_closed()


def test_many_headers(wire):
    many = b"GET /api/v1/studio HTTP/1.1\r\nHost: a\r\n" + b"".join(b"X-%d: b\r\n" % i for i in range(5000)) + b"\r\n"
    assert wire().send_while_taken(many).answer().code == "header-too-large"


def test_a_large_body_is_refused_at_once(hall, wire):
    before = memory(hall)
    connection = wire().send(request("POST", "/api/v1/sessions", Content_Length=str(1 << 30), **JSON))
    assert connection.answer().code == "too-large"
    connection.send_while_taken(b"a" * (8 << 20))
    assert connection.is_closed()
    assert memory(hall) - before < 64 << 20


def test_a_body_of_the_limit_is_taken(wire):
    body = json.dumps({"refreshToken": "x" * (256 * 1024 - 20)}).encode()
    assert len(body) <= 256 * 1024
    assert wire().send(request("POST", "/api/v1/sessions/refresh", body, **JSON)).answer().code == "invalid-grant"


def test_chunks_without_end(hall, wire):
    before = memory(hall)
    connection = wire().send(request("POST", "/api/v1/sessions", Transfer_Encoding="chunked", **JSON))
    chunk = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
    for _ in range(100):
        connection.send_while_taken(chunk)
    assert connection.answer().code == "too-large"
    assert memory(hall) - before < 64 << 20


@pytest.mark.parametrize("bomb", [
    b"ffffffffffffffff\r\n", b"fffffffffffffffff\r\n", b"-1\r\n", b"10;" + b"x" * 200_000, b"0\r\n" + b"X-Trailer: " + b"y" * 200_000,
    b"zz\r\n", b"5\r\nhello??",
])
def test_chunks_that_lie(wire, bomb):
    connection = wire().send(request("POST", "/api/v1/sessions", Transfer_Encoding="chunked", **JSON)).send_while_taken(bomb)
    answer = connection.answer()
    assert answer is None or answer.status in (400, 408, 413, 431)


def test_chunks_byte_by_byte(wire):
    body = b'{"refreshToken": "cbr_none"}'
    connection = wire().send(request("POST", "/api/v1/sessions/refresh", Transfer_Encoding="chunked", **JSON))
    for byte in body:
        connection.send(b"1\r\n" + bytes([byte]) + b"\r\n")
    assert connection.send(b"0\r\n\r\n").answer().code == "invalid-grant"


def test_deep_json(wire):
    body = b'{"a":' * 100 + b"1" + b"}" * 100
    assert wire().send(request("POST", "/api/v1/sessions", body, **JSON)).answer().code == "malformed"


# Too clever

@pytest.mark.parametrize("data", [
    b"GET /api/v1/studio HTTP/1.1\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\r\nHost: a b\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\r\nHost: a/../b\r\n\r\n",
    b"GET http://other.studio/api/v1/studio HTTP/1.1\r\nHost: a\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /api/v1/pictures/%00/64 HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /api/v1/studio HTTP/2.0\r\nHost: a\r\n\r\n",
    b"GET  /api/v1/studio HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\r\nHost : a\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\r\nHost: a\x00b\r\n\r\n",
    b"GET /api/v1/studio HTTP/1.1\nHost: a\n\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
    b"POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"\r\n\r\n\r\n", b"hello\r\n\r\n",
], ids=lambda data: re.sub(r"\W+", " ", data.decode("latin-1")).strip()[:60] or "blank")
def test_requests_that_could_be_read_in_two_ways(wire, data):
    connection = wire().send_while_taken(data)
    connection.socket.shutdown(socket.SHUT_WR)
    answer = connection.answer()
    assert answer is None or answer.status in (400, 413)
    # Whatever is left of it is not taken for a second request.
    assert answer is None or connection.is_closed()


def test_an_encoded_body_is_not_taken(wire):
    assert wire().send(request("POST", "/api/v1/sessions", b"{}", Content_Encoding="gzip", **JSON)).answer().status == 415


# Too slow

def test_a_request_that_trickles_is_cut(wire):
    connection = wire()
    start = time.monotonic()
    for byte in request(X_Padding="a" * 2000):
        connection.send_while_taken(bytes([byte]))
        if time.monotonic() - start > 1.2:
            break
        time.sleep(0.01)
    assert connection.answer().code == "too-slow"
    assert connection.is_closed()


def test_a_body_that_never_comes_is_cut(wire):
    connection = wire().send(request("POST", "/api/v1/sessions", Content_Length="10", **JSON))
    assert connection.answer().code == "too-slow"


def test_an_idle_connection_is_closed(wire):
    connection = wire().send(request())
    assert connection.answer().status == 200
    assert connection.is_closed()


def test_silent_connections_hurt_nobody(hall, wire):
    silent = [wire() for _ in range(500)]
    for connection in silent[:100]:
        connection.send(b"GET /api/v1/studio HTTP/1.1\r\nX-Slow: ")
    assert wire().send(request()).answer().status == 200
    for connection in silent:
        while connection.answer():
            pass
    assert wire().send(request()).answer().status == 200


@pytest.mark.skipif(SANITIZED, reason="measures memory")
def test_who_does_not_read_is_not_read_from(hall, wire):
    before = memory(hall)
    connection = wire(timeout=1)
    try:
        for _ in range(200):
            connection.socket.sendall(request() * 1000)
    except TimeoutError:
        pass
    except ConnectionError:
        pass
    assert memory(hall) - before < 64 << 20
    assert wire().send(request()).answer().status == 200


# Too many

def test_connections_of_one_address_are_limited(make_studio, sqlite_store):
    studio = make_studio(sqlite_store, options=["--max-connections-per-address", "5"]).start()
    with ExitStack() as stack:
        held = [stack.enter_context(Wire(studio.server.port)) for _ in range(5)]
        for connection in held:
            assert connection.send(request()).answer().status == 200
        assert stack.enter_context(Wire(studio.server.port)).is_closed()
        held.pop().socket.close()
        wait_until(lambda: stack.enter_context(Wire(studio.server.port)).send_while_taken(request()).answer(), what="a free place")


@pytest.mark.skipif(SANITIZED, reason="measures memory")
def test_waiting_requests_are_many_and_cheap(hall):
    client = hall.client("mia")
    waiting = poll(client)
    with ExitStack() as stack:
        before = memory(hall)
        held = [stack.enter_context(Wire(hall.server.port)).send(waiting) for _ in range(600)]
        assert client.get("/api/v1/studio").status == 200
        assert (memory(hall) - before) / len(held) < 100_000
        assert hall.client("mia").change(lastName=f"Many {time.monotonic()}").status == 200
        for connection in held:
            assert json.loads(connection.answer().body)["changed"] == ["profile", "users"]


# Gone

def test_clients_that_leave_while_they_wait(hall, wire):
    client = hall.client("mia")
    waiting = poll(client)
    reset = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
    for i in range(100):
        with Wire(hall.server.port) as connection:
            connection.send(waiting)
            if i % 2:
                connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
    assert client.change(lastName=f"Gone {time.monotonic()}").status == 200
    connections = psutil.Process(hall.server.process.pid)
    wait_until(lambda: len(connections.connections()) < 20, what="the server to let go")
    assert wire().send(request()).answer().status == 200


def test_clients_that_leave_while_they_are_worked_for(hall, wire):
    body = json.dumps({"login": "mia", "password": hall.PASSWORD, "device": "gone"}).encode()
    for _ in range(50):
        with Wire(hall.server.port) as connection:
            connection.send(request("POST", "/api/v1/sessions", body, **JSON))
    assert wire().send(request()).answer().status == 200


# The end

def test_draining_answers_everybody(make_studio, sqlite_store):
    studio = make_studio(sqlite_store).add("mia").start()
    client = studio.client("mia")
    with ExitStack() as stack:
        idle = stack.enter_context(Wire(studio.server.port)).send(request())
        assert idle.answer().status == 200
        waiting = [stack.enter_context(Wire(studio.server.port)).send(poll(client)) for _ in range(10)]
        slow = stack.enter_context(Wire(studio.server.port)).send(request("POST", "/api/v1/sessions/refresh", Content_Length="30", **JSON))
        assert client.get("/api/v1/studio").status == 200
        with ThreadPoolExecutor() as pool:
            stopped = pool.submit(studio.server.stop)
            for connection in waiting:
                answer = connection.answer()
                assert (answer.status, answer.headers["connection"]) == (200, "close")
            assert idle.is_closed()
            slow.send(b'{"refreshToken":  "cbr_none"}'.ljust(30))
            assert slow.answer().code == "invalid-grant"
            assert stopped.result() == 0


def test_draining_does_not_wait_for_ever(make_studio, sqlite_store):
    studio = make_studio(sqlite_store).start()
    with Wire(studio.server.port) as stuck:
        stuck.send(b"GET /api/v1/studio HTTP/1.1\r\n")
        assert studio.server.stop() == 0
        assert stuck.is_closed()


# TLS

@pytest.fixture
def certificate(tmp_path):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", tmp_path / "key.pem",
                    "-out", tmp_path / "cert.pem"], check=True, capture_output=True)
    return tmp_path


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the old versions of TLS that must not work
def test_tls(make_studio, sqlite_store, certificate):
    studio = make_studio(sqlite_store, options=["--tls-cert", certificate / "cert.pem", "--tls-key", certificate / "key.pem"]).start()
    trusting = ssl.create_default_context(cafile=certificate / "cert.pem")

    def connect(context):
        return context.wrap_socket(socket.create_connection(("127.0.0.1", studio.server.port), 10), server_hostname="127.0.0.1")

    with connect(trusting) as connection:
        assert connection.version() == "TLSv1.3"
        for _ in range(2):
            connection.sendall(request())
            answer = connection.recv(65536)
            assert answer.startswith(b"HTTP/1.1 200")
            assert b"strict-transport-security" in answer.lower()
        connection.sendall(request(Connection="close"))
        received = b""
        while part := connection.recv(65536):  # an end without close_notify would raise
            received += part
        assert received.startswith(b"HTTP/1.1 200")

    # The answer to a body that is refused arrives, though the body is still under way.
    with connect(trusting) as connection:
        connection.sendall(request("POST", "/api/v1/sessions", Content_Length=str(1 << 30), **JSON))
        try:
            for _ in range(30):
                connection.sendall(b"a" * 65536)
        except OSError:
            pass
        assert connection.recv(65536).startswith(b"HTTP/1.1 413")

    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        connect(old)

    with socket.create_connection(("127.0.0.1", studio.server.port), 10) as plain:
        plain.sendall(request())
        assert not plain.recv(65536).startswith(b"HTTP/1.1 200")
