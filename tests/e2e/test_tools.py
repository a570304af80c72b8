# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools of these tests do what they say."""

import http.client
import http.server
import json
import smtplib
import threading

import pytest

from tests.support.canary import find_secrets
from tests.support.faultproxy import FaultProxy
from tests.support.keyring import Keyring, SessionBus
from tests.support.smtp import MailSink
from tests.support.xvfb import Screen

BODY = json.dumps({"words": "x" * 400}).encode()


class Upstream(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.arrived += 1
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_):
        pass


@pytest.fixture
def upstream():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
    server.arrived = 0
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def proxy(upstream):
    proxy = FaultProxy(upstream.server_address[1])
    yield proxy
    proxy.end()


def post(proxy, timeout=5):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=timeout)
    try:
        connection.request("POST", "/sync/mutations", b"{}")
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def test_the_proxy_passes_on(proxy, upstream):
    assert post(proxy) == (200, BODY)
    assert proxy.log == [("POST", "/sync/mutations", None, 200)]
    assert proxy.faults_injected == 0


@pytest.mark.parametrize("fault, arrivals", [
    ("reset-before", 0), ("reset-after", 1), ("drop-reply", 1), ("cut-with-length", 1), ("bad-json", 1),
    ("cut-without-length", 1), ("duplicate", 2), ("500", 0), ("server-error", 0), ("502-html", 0), ("503", 0), ("429", 0),
    ("captive-portal", 0), ("slow", 1), ("delay", 1), ("hang", 0)])
def test_each_fault_once(proxy, upstream, fault, arrivals):
    proxy.plan(fault, every=0.001, seconds=0.1 if fault != "slow" else 9)
    try:
        status, body = post(proxy)
    except (OSError, http.client.HTTPException):
        status, body = None, None
    assert upstream.arrived == arrivals
    assert proxy.injected == {fault: 1}
    whole = fault in ("duplicate", "slow", "delay")
    assert ((status, body) == (200, BODY)) == whole
    assert post(proxy) == (200, BODY)


def test_a_cut_without_length_looks_like_success(proxy):
    proxy.plan("cut-without-length")
    assert post(proxy) == (200, BODY[:len(BODY) // 2])


def test_the_proxy_goes_offline_and_comes_back(proxy):
    assert post(proxy)[0] == 200
    port = proxy.port
    proxy.offline()
    with pytest.raises(ConnectionRefusedError):
        post(proxy)
    proxy.online()
    assert proxy.port == port
    assert post(proxy)[0] == 200


def test_a_dead_server_looks_dead_through_the_proxy(proxy, upstream):
    proxy.upstream_port = 1
    with pytest.raises((OSError, http.client.HTTPException)):
        post(proxy)


def test_mail_is_kept():
    sink = MailSink()
    with smtplib.SMTP("127.0.0.1", sink.port) as client:
        client.sendmail("studio@lumen.studio", ["mia@lumen.studio"],
                        "Subject: Hello\r\n\r\nOpen http://127.0.0.1:1/reset-password?token=abc now.\r\n")
    message = sink.wait_for("mia@lumen.studio", link="/reset-password")
    assert sink.link(message, "/reset-password") == "http://127.0.0.1:1/reset-password?token=abc"
    sink.end()


def test_the_keyring_has_every_state(short_folder):
    bus = SessionBus(short_folder)
    keyring = Keyring(bus, short_folder / "keyring")
    assert keyring.secrets() == 0
    keyring.lock()
    keyring.unlock()
    keyring.restart(locked=True)
    keyring.kill()
    assert not bus.has("org.freedesktop.secrets")
    keyring.hang()
    assert bus.has("org.freedesktop.secrets")
    keyring.end()
    bus.end()


def test_a_screen_has_a_window_manager():
    one, two = Screen(), Screen()
    assert one.display != two.display
    one.end()
    two.end()


def test_the_canary_is_found_in_disguise(tmp_path):
    secret = "tür/kiste+42"
    for name, content in {"plain": secret.encode(), "wide": secret.encode("utf-16-le"),
                          "innocent": b"nothing here"}.items():
        (tmp_path / name).write_bytes(b"before " + content + b" after")
    hits = find_secrets({"the password": secret}, [tmp_path])
    assert sorted(hit.rsplit("/", 1)[1] for hit in hits) == ["plain", "wide"]
