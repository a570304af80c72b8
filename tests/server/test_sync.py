# SPDX-License-Identifier: GPL-3.0-or-later
"""The change feed, waiting for it, and changing it; on both stores."""

import subprocess
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from tests.server.harness.client import Client
from tests.support.processes import binary

FEED = "/api/v1/sync/profile/changes"


class NoContract:
    def check(self, *_):
        pass


def outcomes(answer):
    assert answer.status == 200, answer.body
    return {name: field["outcome"] for name, field in answer.json["fields"].items()}


# Reading

def test_the_feed_from_the_beginning(studio):
    client = studio.client("mia")
    page = client.get(FEED).json
    assert (page["from"], page["more"], page["count"], page["end"]) == ("", False, 1, True)
    item, = page["items"]
    assert item["id"] == client.profile and item["record"]["username"] == "mia"
    assert page["epoch"] == client.get("/api/v1/studio").json["epoch"]
    after = client.get(f"{FEED}?since={page['cursor']}").json
    assert (after["count"], after["from"], after["items"]) == (0, page["cursor"], [])


def test_only_what_has_changed_since(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    cursor = mia.get(FEED).json["cursor"]
    assert ana.change(lastName="Elsewhere").status == 200
    assert mia.get(f"{FEED}?since={cursor}").json["items"] == []
    for name in ("One", "Two"):
        assert mia.change(lastName=name).status == 200
    page = mia.get(f"{FEED}?since={cursor}").json
    assert [item["record"]["lastName"] for item in page["items"]] == ["Two"]
    assert mia.get(f"{FEED}?since={page['cursor']}").json["items"] == []


def test_versions_grow(studio):
    client = studio.client("mia")
    seen = [client.record()["ver"]]
    for i in range(5):
        seen.append(client.change(lastName=f"Name {i}").json["record"]["ver"])
    assert seen == sorted(set(seen))


def test_a_cursor_that_is_none(studio):
    client = studio.client("mia")
    for since in ("nonsense", "MSBhIGIgMSAx", "AAAA", "%00", "%F0%9F%8E%AC", "a" * 5000):
        answer = client.get(f"{FEED}?since={since}")
        assert (answer.status, answer.code) == (410, "cursor-expired"), since


def test_a_cursor_of_another_epoch(studio):
    client = studio.client("mia")
    page = client.get(FEED).json
    cursor = page["cursor"]
    position = client.get("/api/v1/sync/wait").json["position"]
    subprocess.run([binary("callboard-server"), "restored", "--store", studio.store.uri], check=True, capture_output=True)
    epoch = client.get("/api/v1/studio").json["epoch"]
    assert epoch != page["epoch"]
    assert client.get(f"{FEED}?since={cursor}").code == "cursor-expired"
    poke = client.get(f"/api/v1/sync/wait?position={position}&seconds=20").json
    assert (poke["epoch"], poke["changed"]) == (epoch, ["profile", "studio", "users", "seats", "purchases", "settings"])
    assert client.get(FEED).json["epoch"] == epoch


def test_a_cursor_from_before_the_forgotten_tombstones(studio):
    client = studio.client("mia")
    cursor = client.get(FEED).json["cursor"]
    assert client.change(lastName="Later").status == 200
    studio.store.rows("update studio set tombstone_horizon = change_counter")
    assert client.get(f"{FEED}?since={cursor}").code == "cursor-expired"
    assert client.get(f"{FEED}?since={client.get(FEED).json['cursor']}").status == 200


def test_tombstones(studio):
    client = studio.client("mia")
    cursor = client.get(FEED).json["cursor"]
    studio.store.rows("update studio set change_counter = change_counter + 2")
    for number, gone in ((0, "deleted"), (1, "revoked")):
        studio.store.rows(f"insert into changes (number, collection, record, audience, gone, at) select change_counter - {number}, "
                          f"'profile', 'gone-{gone}', '{client.profile}', '{gone}', 0 from studio")
    page = client.get(f"{FEED}?since={cursor}").json
    assert [(item["id"], item["gone"]) for item in page["items"]] == [("gone-revoked", "revoked"), ("gone-deleted", "deleted")]


def test_pages(studio):
    client = studio.client("mia")
    studio.store.rows("update studio set change_counter = change_counter + 10")
    for number in range(10):
        studio.store.rows(f"insert into changes (number, collection, record, audience, gone, at) select change_counter - {number}, "
                          f"'profile', 'record-{number}', '{client.profile}', 'deleted', 0 from studio")
    # All tombstones of before are forgotten: this reader, who started after that, must not be sent back to the beginning again.
    studio.store.rows("update studio set tombstone_horizon = change_counter - 3")
    seen, since = [], ""
    while True:
        page = client.get(f"{FEED}?limit=4&since={since}").json
        seen += [item["id"] for item in page["items"]]
        since = page["cursor"]
        if not page["more"]:
            break
        assert page["count"] == 4
    assert seen == [client.profile] + [f"record-{number}" for number in reversed(range(10))]


def test_requests_that_make_no_sense(small_studio):
    client = small_studio.client("mia")
    assert client.get("/api/v1/sync/dreams/changes").code == "not-found"
    for target in (FEED + "?limit=0", FEED + "?limit=many", "/api/v1/sync/wait?seconds=soon", "/api/v1/sync/wait?seconds=-1"):
        assert client.get(target).code == "malformed", target


# Waiting

def wait(client, position, seconds=20):
    return client.get(f"/api/v1/sync/wait?seconds={seconds}&position={position}").json


def test_waiting_ends_with_a_change(studio):
    # An administrator hears of everybody.
    studio.store.rows("update users set role = 'artist' where username = 'mia'")
    mia, also_mia, ana = studio.client("mia"), studio.client("mia"), studio.client("ana")
    position = mia.get("/api/v1/sync/wait").json["position"]
    with ThreadPoolExecutor() as pool:
        waiting = [pool.submit(wait, mia, position) for _ in range(5)]
        time.sleep(0.2)
        ana.change(lastName="Elsewhere")
        time.sleep(0.2)
        assert not any(one.done() for one in waiting)
        also_mia.change(lastName="Here")
        pokes = [one.result(5) for one in waiting]
    assert all(poke["changed"] == ["profile"] for poke in pokes)
    assert wait(mia, pokes[0]["position"], 0)["changed"] == []
    # What has happened already is told at once.
    assert wait(mia, position)["changed"] == ["profile"]


def test_waiting_ends_by_itself(studio):
    client = studio.client("mia")
    position = client.get("/api/v1/sync/wait").json["position"]
    start = time.monotonic()
    assert wait(client, position, 1)["changed"] == []
    assert 0.9 < time.monotonic() - start


def test_no_change_is_missed_between_two_waits(studio):
    mia, also_mia = studio.client("mia"), studio.client("mia")
    position = mia.get("/api/v1/sync/wait").json["position"]
    cursor = mia.get(FEED).json["cursor"]
    last = "Change 29"

    def edit():
        for i in range(30):
            also_mia.change(lastName=f"Change {i}")

    with ThreadPoolExecutor() as pool:
        editing = pool.submit(edit)
        seen = None
        while seen != last:
            poke = wait(mia, position)
            assert poke["changed"] == ["profile", "users"], "a change was not told"
            position = poke["position"]
            page = mia.get(f"{FEED}?since={cursor}").json
            cursor = page["cursor"]
            for item in page["items"]:
                seen = item["record"]["lastName"]
        editing.result()


# Changing

def test_fields_are_applied_each_for_itself(studio):
    client = studio.client("mia")
    now = client.fields()
    answer = client.mutate({
        "firstName": (now["firstName"], "  Mia-Lou "), "lastName": ("somebody else's", "Mine"),
        "relativeDates": (now["relativeDates"], now["relativeDates"]), "timeZone": (now["timeZone"], "Mars/Olympus_Mons"),
        "username": (now["username"], "boss"), "favouriteColour": (None, "blue"),
    })
    assert outcomes(answer) == {"firstName": "applied", "lastName": "conflict", "relativeDates": "unchanged", "timeZone": "rejected",
                                "username": "rejected", "favouriteColour": "rejected"}
    fields = answer.json["fields"]
    assert fields["firstName"]["current"] == "Mia-Lou"
    assert fields["timeZone"]["reason"] and fields["timeZone"]["current"] == now["timeZone"]
    assert answer.json["record"] == client.record()
    assert client.fields()["firstName"] == "Mia-Lou" and client.fields()["lastName"] == now["lastName"]


UNACCEPTABLE = [
    ("firstName", ""), ("firstName", "x" * 101), ("firstName", "a\u202eb"), ("firstName", None),
    ("language", "klingon"), ("timeZone", "Europe"), ("startPage", "../x"), ("startPage", ""), ("relativeDates", "yes"),
    ("pendingEmail", "not an address"), ("pendingEmail", True), ("pendingEmail", "mia@lumen.studio"), ("pendingEmail", "ANA@lumen.studio"),
    ("picture", None), ("email", "new@lumen.studio"), ("role", "administrator"), ("passwordChangedAt", "2026-01-01T00:00:00Z"),
]
ACCEPTABLE = [
    ("firstName", "Łucja 🎬"), ("lastName", "O'Brien; drop table users"), ("language", "zh-Hant-TW"), ("timeZone", "America/Argentina/Ushuaia"),
    ("startPage", "inbox"), ("relativeDates", False), ("pendingEmail", "mia+films@elsewhere.studio"),
]


def test_values_that_are_not_acceptable(studio):
    client = studio.client("mia")
    before = client.record()
    for name, value in UNACCEPTABLE:
        old = before["record"][name]
        answer = client.mutate({name: (old if isinstance(old, (str, bool)) else None, value)})
        assert outcomes(answer) == {name: "rejected"}, value
        assert answer.json["fields"][name]["reason"]
    assert client.record() == before


def test_values_of_another_kind(small_studio):
    """The document doesn't allow them, but they come as well-formed JSON."""
    client = small_studio.client("mia")
    lenient = Client(client.address, NoContract(), token=client.token, profile=client.profile)
    for name, value in (("firstName", 7), ("lastName", ["a"]), ("pendingEmail", {}), ("relativeDates", 1.5), ("edits", {})):
        assert outcomes(lenient.mutate({name: (None, value)})) == {name: "rejected"}, value


def test_values_that_are_acceptable(studio):
    client = studio.client("mia")
    for name, value in ACCEPTABLE:
        assert outcomes(client.change(**{name: value})) == {name: "applied"}, value
        assert client.fields()[name] == value


def test_a_conflict_says_who_and_when(studio):
    mia, also_mia = studio.client("mia"), studio.client("mia")
    old = mia.fields()["lastName"]
    also_mia.change(lastName="Tanaka Weiss")
    field = mia.mutate({"lastName": (old, "Tanaka-Weiss")}).json["fields"]["lastName"]
    assert (field["outcome"], field["current"], field["changedBy"]) == ("conflict", "Tanaka Weiss", f"Mia {old}")
    assert field["changedAt"] == mia.fields()["edits"]["lastName"]["at"]
    # Both wished for the same.
    assert outcomes(mia.mutate({"lastName": (old, "Tanaka Weiss")})) == {"lastName": "unchanged"}


def test_fields_of_another_system(studio):
    client = studio.client("mia")
    studio.store.rows("update users set identity_kind = 'oidc', identity_name = 'Lumen SSO', owned_fields = '[\"lastName\",\"email\"]' "
                      "where username = 'mia'")
    now = client.fields()
    answer = client.mutate({"lastName": (now["lastName"], "New"), "pendingEmail": (None, "new@lumen.studio"),
                            "firstName": (now["firstName"], "New")})
    assert outcomes(answer) == {"lastName": "rejected", "pendingEmail": "rejected", "firstName": "applied"}
    assert "Lumen SSO" in answer.json["fields"]["lastName"]["reason"]


def test_the_records_of_others_are_not_there(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    assert mia.mutate({"firstName": ("Ana", "Hacked")}, record=ana.profile).code == "not-found"
    assert ana.fields()["firstName"] == "Ana"


def mutation(client, **more):
    return {"client": str(uuid.uuid4()), "mid": 1, "collection": "profile", "id": client.profile, "baseVer": 1, "epoch": "e",
            "set": {"lastName": {"old": "a", "new": "b"}}} | more


def test_what_is_no_mutation(small_studio):
    client = small_studio.client("mia")
    for change in (
            {"set": {}}, {"set": []}, {"set": {"lastName": "b"}}, {"set": {"lastName": {"new": "b"}}}, {"collection": "dreams"},
            {"mid": "one"}, {"id": None}, {"set": {f"f{i}": {"old": 1, "new": 2} for i in range(51)}},
            {"set": {"f" * 65: {"old": 1, "new": 2}}}):
        answer = client.post("/api/v1/sync/mutations", mutation(client, **change), headers={"Idempotency-Key": str(uuid.uuid4())})
        assert (answer.status, answer.code) == (400, "malformed"), change
    for key in (None, "", "one", "0" * 100):
        answer = client.post("/api/v1/sync/mutations", mutation(client), headers={"Idempotency-Key": key} if key is not None else {})
        assert (answer.status, answer.code) == (400, "malformed"), key


# Once

def test_a_repeat_gets_the_same_answer(studio):
    client = studio.client("mia")
    key = str(uuid.uuid4())
    old = client.fields()["lastName"]
    first = client.mutate({"lastName": (old, "One")}, key=key)
    client.change(lastName="Two")
    client._mid -= 2  # the client sends the very same mutation
    again = client.mutate({"lastName": (old, "One")}, key=key.upper())
    assert first.json["duplicate"] is False and again.json["duplicate"] is True
    assert {**again.json, "duplicate": False} == first.json
    assert client.fields()["lastName"] == "Two"


def test_a_key_is_for_one_request(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    key = str(uuid.uuid4())
    assert mia.mutate({"lastName": ("Example", "One")}, key=key).status == 200
    other = mia.mutate({"lastName": ("One", "Two")}, key=key)
    assert (other.status, other.code) == (422, "key-reused")
    assert mia.fields()["lastName"] == "One"
    # Keys belong to an account.
    assert outcomes(ana.mutate({"lastName": ("Example", "One")}, key=key)) == {"lastName": "applied"}


def test_a_refused_request_does_not_use_its_key_up(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    key = str(uuid.uuid4())
    assert mia.mutate({"lastName": ("Example", "One")}, key=key, record=ana.profile).status == 404
    assert outcomes(mia.mutate({"lastName": ("Example", "One")}, key=key)) == {"lastName": "applied"}


def test_the_same_mutation_many_times_at_once(studio):
    client = studio.client("mia")
    key, mid = str(uuid.uuid4()), mutation(client)
    mid["set"] = {"lastName": {"old": "Example", "new": "Once"}}
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: client.post("/api/v1/sync/mutations", mid, headers={"Idempotency-Key": key}), range(16)))
    assert [answer.status for answer in answers] == [200] * 16
    assert [answer.json["duplicate"] for answer in answers].count(False) == 1
    assert {outcomes(answer)["lastName"] for answer in answers} == {"applied"}


def test_many_writers_of_one_field_take_turns(studio):
    """Each counts up from what it has read; whoever was overtaken meets a conflict, so no step is lost."""
    clients = [studio.client("mia") for _ in range(4)]
    assert clients[0].change(lastName="0").status == 200

    def count_up(client):
        done = 0
        while done < 5:
            now = client.fields()["lastName"]
            if outcomes(client.mutate({"lastName": (now, str(int(now) + 1))}))["lastName"] == "applied":
                done += 1

    with ThreadPoolExecutor() as pool:
        list(pool.map(count_up, clients))
    assert clients[0].fields()["lastName"] == "20"


def test_changes_have_a_rate(make_studio, sqlite_store):
    studio = make_studio(sqlite_store, options=["--changes-per-minute", "1"]).add("mia").start()
    client = studio.client("mia")
    statuses = [client.change(lastName=f"Name {i}") for i in range(12)]
    assert [answer.status for answer in statuses[:10]] == [200] * 10
    assert statuses[-1].code == "too-many-requests" and int(statuses[-1].headers["Retry-After"]) > 0


# A new address

def test_a_new_address_waits_for_its_confirmation(studio, mail_server):
    client = studio.client("mia")
    answer = client.change(pendingEmail="mia@elsewhere.studio")
    assert outcomes(answer) == {"pendingEmail": "applied"}
    assert client.fields()["email"] == "mia@lumen.studio"
    assert client.again().sign_in("mia@elsewhere.studio", studio.PASSWORD).status == 401
    assert outcomes(client.change(pendingEmail=None)) == {"pendingEmail": "applied"}
    assert studio.store.rows("select count(*) from mail_links") == [["0"]]


def test_addresses_are_not_changed_without_end(small_studio):
    client = small_studio.client("mia")
    answers = [outcomes(client.change(pendingEmail=f"mia{i}@elsewhere.studio"))["pendingEmail"] for i in range(12)]
    assert answers == ["applied"] * 10 + ["rejected"] * 2
