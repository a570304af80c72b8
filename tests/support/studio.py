# SPDX-License-Identifier: GPL-3.0-or-later
"""A second client in a few lines: what somebody else does in the studio meanwhile."""

import json
import urllib.error
import urllib.request
import uuid


class Refused(Exception):
    def __init__(self, status, problem):
        super().__init__(f"{status} {problem}")
        self.status = status
        self.problem = problem if isinstance(problem, dict) else {}
        self.code = self.problem.get("type", "").rsplit(":", 1)[-1]


def call(url, method, path, body=None, token=None, headers=None, raw=None, timeout=30):
    """One request; the decoded JSON (or bytes) of its answer. Refused for an error."""
    data = raw if raw is not None else None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data=data, method=method)
    if body is not None:
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    for name, value in (headers or {}).items():
        request.add_header(name, value)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            content = answer.read()
            is_json = "json" in answer.headers.get("Content-Type", "")
            return json.loads(content) if is_json and content else content
    except urllib.error.HTTPError as error:
        content = error.read()
        try:
            problem = json.loads(content)
        except ValueError:
            problem = content.decode(errors="replace")
        raise Refused(error.code, problem) from None


class Colleague:
    """Somebody signed in to the same account from elsewhere."""

    def __init__(self, url, login, password, device="Script"):
        self.url = url
        said = call(url, "POST", "/api/v1/sessions",
                    {"login": login, "password": password, "device": device, "keep": False})
        self.token = said["accessToken"]
        self.client = str(uuid.uuid4())
        self.number = 0

    def call(self, method, path, body=None, **more):
        return call(self.url, method, "/api/v1" + path, body, token=self.token, **more)

    def is_signed_in(self):
        try:
            self.call("GET", "/sync/wait")
            return True
        except Refused:
            return False

    def record(self):
        page = self.call("GET", "/sync/profile/changes?since=&limit=10")
        item = page["items"][-1]
        return {"epoch": page["epoch"], "id": item["id"], "ver": item["ver"], **item["record"]}

    def change(self, **fields):
        """Sets fields, whatever they are now; the server's answer."""
        now = self.record()
        self.number += 1
        return self.call("POST", "/sync/mutations", {
            "client": self.client, "mid": self.number, "collection": "profile", "id": now["id"],
            "baseVer": now["ver"], "epoch": now["epoch"],
            "set": {name: {"old": now.get(name), "new": value} for name, value in fields.items()},
        }, headers={"Idempotency-Key": str(uuid.uuid4())})

    def set_picture(self, content):
        """Puts another picture (PNG, JPEG or WebP) in the place of what is there now."""
        self.number += 1
        return self.call("PUT", "/account/picture", raw=content, headers={
            "Content-Type": "application/octet-stream", "Idempotency-Key": str(uuid.uuid4()),
            "Callboard-Base-Picture": self.record()["picture"] or "none", "Callboard-Client": self.client,
            "Callboard-Mid": str(self.number)})

    def sessions(self):
        return self.call("GET", "/sessions")["items"]

    def revoke_others(self):
        for session in self.sessions():
            if not session["current"]:
                self.call("DELETE", f"/sessions/{session['id']}")

    def picture(self, side=512):
        """The PNG of the account's picture, or None."""
        sha = self.record()["picture"]
        return self.call("GET", f"/pictures/{sha}/{side}") if sha else None
