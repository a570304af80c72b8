# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP client that trusts nothing: each answer is held to the document, each secret is remembered."""

import http.client
import json
import socket
import urllib.parse
import uuid
from dataclasses import dataclass, field

SECRET_MEMBERS = ("password", "current", "new", "accessToken", "refreshToken", "key")


class Headers:
    """By name, in any case."""

    def __init__(self, pairs):
        self.pairs = list(pairs)

    def get(self, name, default=None):
        return next((value for key, value in self.pairs if key.lower() == name.lower()), default)

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name):
        return self.get(name) is not None


@dataclass
class Answer:
    status: int
    headers: Headers
    body: bytes
    json: object = None

    @property
    def code(self):
        """The code of a problem."""
        kind = self.json.get("type", "") if isinstance(self.json, dict) else ""
        return kind.rsplit(":", 1)[-1]

    @property
    def text(self):
        return self.body.decode()


@dataclass
class Client:
    address: tuple  # host, port
    contract: object
    secrets: set = field(default_factory=set)
    token: str = None
    refresh_token: str = None
    session: str = None
    profile: str = None
    _client_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    _mid: int = 0

    # The plain request

    def request(self, method, target, json_body=None, body=None, headers=None, token=None, timeout=60):
        """token: None sends this client's, False none."""
        send = dict(headers or {})
        if json_body is not None:
            body = json.dumps(json_body).encode()
            send.setdefault("Content-Type", "application/json")
        bearer = self.token if token is None else token
        if bearer:
            send.setdefault("Authorization", f"Bearer {bearer}")
        self._remember(json_body)
        connection = http.client.HTTPConnection(*self.address, timeout=timeout)
        try:
            try:
                connection.request(method, target, body=body, headers=send)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the server has refused it before it was all there, and its answer waits
            raw = connection.getresponse()
            answer = Answer(raw.status, Headers(raw.getheaders()), raw.read())
        finally:
            connection.close()
        if "json" in answer.headers.get("Content-Type", "") and answer.body:
            try:
                answer.json = json.loads(answer.body)
            except ValueError:
                pass  # the contract will say so
        self._remember(answer.json)
        self.contract.check(method, target, answer.status, answer.headers, answer.body, answer.json, json_body)
        return answer

    def get(self, target, **more):
        return self.request("GET", target, **more)

    def post(self, target, json_body=None, **more):
        return self.request("POST", target, json_body, **more)

    def put(self, target, json_body=None, **more):
        return self.request("PUT", target, json_body, **more)

    def delete(self, target, **more):
        return self.request("DELETE", target, **more)

    def form(self, target, fields, **more):
        """What a browser sends for a form."""
        for name in ("password", "repeat", "token"):
            if len(fields.get(name, "")) >= 8:
                self.secrets.add(fields[name])
        body = urllib.parse.urlencode(fields, quote_via=urllib.parse.quote_plus).encode()
        return self.request("POST", target, body=body, token=False,
                            headers={"Content-Type": "application/x-www-form-urlencoded"}, **more)

    def raw(self, data, timeout=20):
        """Bytes as they are; what comes back until the server closes."""
        with socket.create_connection(self.address, timeout) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            received = b""
            while part := connection.recv(65536):
                received += part
        return received

    def _remember(self, members):
        if isinstance(members, dict):
            for name in SECRET_MEMBERS:
                if isinstance(members.get(name), str) and len(members[name]) >= 8:
                    self.secrets.add(members[name])

    # What people do

    def again(self):
        """Another client of the same server, not signed in."""
        return Client(self.address, self.contract, self.secrets)

    def sign_in(self, login, password, device="test", keep=False):
        answer = self.post("/api/v1/sessions", {"login": login, "password": password, "device": device, "keep": keep},
                           token=False)
        if answer.status == 201:
            self.token = answer.json["accessToken"]
            self.refresh_token = answer.json["refreshToken"]
            self.session = answer.json["session"]
            self.profile = answer.json["profile"]
        return answer

    def record(self):
        """The account's own record: the last item of its feed."""
        answer = self.get("/api/v1/sync/profile/changes")
        assert answer.status == 200, answer.body
        return answer.json["items"][-1]

    def fields(self):
        return self.record()["record"]

    def mutate(self, changes, key=None, record=None, epoch=None, base_version=None):
        """changes: field -> (old, new)."""
        self._mid += 1
        return self.post("/api/v1/sync/mutations", {
            "client": self._client_id, "mid": self._mid, "collection": "profile",
            "id": record or self.profile, "baseVer": base_version or 1, "epoch": epoch or "any",
            "set": {name: {"old": old, "new": new} for name, (old, new) in changes.items()},
        }, headers={"Idempotency-Key": key or str(uuid.uuid4())})

    def change(self, **fields):
        """Sets fields, whatever they are now."""
        now = self.fields()
        return self.mutate({name: (now[name], value) for name, value in fields.items()})

    def put_picture(self, data, base="none", key=None):
        return self.put("/api/v1/account/picture", body=data, headers={
            "Content-Type": "application/octet-stream", "Idempotency-Key": key or str(uuid.uuid4()),
            "Callboard-Base-Picture": base, "Callboard-Client": self._client_id, "Callboard-Mid": "1"})

    def clear_picture(self, base, key=None):
        return self.delete("/api/v1/account/picture", headers={
            "Idempotency-Key": key or str(uuid.uuid4()), "Callboard-Base-Picture": base,
            "Callboard-Client": self._client_id, "Callboard-Mid": "1"})
