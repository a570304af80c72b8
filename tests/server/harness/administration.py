# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator does, as requests, and what others see of it."""

import json
import uuid


class Administrator:
    """An administrator's calls through a client that is signed in. Every change has a key of its own unless one is
    given."""

    def __init__(self, client):
        self.client = client

    def call(self, method, target, json_body=None, key=None, **more):
        return self.client.request(method, f"/api/v1{target}", json_body,
                                   headers={"Idempotency-Key": key or str(uuid.uuid4())}, **more)

    def invite(self, *emails, role="artist", department="", key=None):
        return self.call("POST", "/invitations", {"emails": list(emails), "role": role, "department": department}, key)

    def change(self, user, key=None, **fields):
        """fields: name=(old, new)."""
        changes = {name: {"old": old, "new": new} for name, (old, new) in fields.items()}
        return self.call("PATCH", f"/users/{user}", {"set": changes}, key)

    def resend(self, user, key=None):
        return self.call("POST", f"/users/{user}/invitation", key=key)

    def revoke(self, user, key=None):
        return self.call("DELETE", f"/users/{user}/invitation", key=key)

    def disable(self, user, key=None):
        return self.call("POST", f"/users/{user}/disable", key=key)

    def enable(self, user, key=None):
        return self.call("POST", f"/users/{user}/enable", key=key)

    def remove(self, user, key=None):
        return self.call("DELETE", f"/users/{user}", key=key)

    def reset_password(self, user, key=None):
        return self.call("POST", f"/users/{user}/password-reset", key=key)

    def quote(self, count):
        return self.client.get(f"/api/v1/seats/quote?count={count}")

    def buy(self, count, minor=1400, currency="EUR", key=None):
        return self.call("POST", "/purchases", {"count": count, "price": {"minor": minor, "currency": currency}}, key)

    # What the feed says

    def feed(self, collection):
        """id -> record of those that are there."""
        records, cursor, more = {}, "", True
        while more:
            answer = self.client.get(f"/api/v1/sync/{collection}/changes?since={cursor}")
            assert answer.status == 200, answer.body
            for item in answer.json["items"]:
                if "record" in item:
                    records[item["id"]] = item["record"]
            cursor, more = answer.json["cursor"], answer.json["more"]
        return records

    def after(self, collection, cursor):
        """The items since a cursor, and the new cursor."""
        answer = self.client.get(f"/api/v1/sync/{collection}/changes?since={cursor}")
        assert answer.status == 200 and not answer.json["more"], answer.body
        return answer.json["items"], answer.json["cursor"]

    def users(self):
        return self.feed("users")

    def user(self, login):
        """(id, record) of who has that address or username."""
        return next((key, record) for key, record in self.users().items() if login in (record["email"], record["username"]))

    def id_of(self, login):
        return self.user(login)[0]

    def seats(self):
        return self.feed("seats")["seats"]


def numbers(seats):
    return [seats[name] for name in ("total", "active", "invited", "disabled")]


def log(store, action=None):
    """The audit log, oldest first: what tests look at."""
    names = ("actor_name", "action", "subject_name", "before", "after", "address", "refused")
    rows = [dict(zip(names, row)) for row in store.rows(f"select {', '.join(names)} from audit order by number")]
    for row in rows:
        row["before"], row["after"] = json.loads(row["before"]), json.loads(row["after"])
    return [row for row in rows if action in (None, row["action"])]


def invitation_token(mail_server, studio, email):
    """Out of the newest mail to that address."""
    token = mail_server.link(mail_server.wait_for(email, link="/accept-invitation"), "/accept-invitation").split("token=")[1]
    studio.secrets.add(token)
    return token
