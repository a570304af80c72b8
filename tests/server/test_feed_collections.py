# SPDX-License-Identifier: GPL-3.0-or-later
"""The collections of the feed beside one's own profile: who has them, and that they arrive; on both stores."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

FOR_ADMINISTRATORS = ("users", "seats", "purchases", "settings")


def feed(client, collection, since="", limit=1000):
    return client.get(f"/api/v1/sync/{collection}/changes?since={since}&limit={limit}")


def demote(studio, username):
    """Without the routes that would refuse it."""
    studio.store.rows(f"update users set role = 'artist' where username = '{username}'")


@pytest.mark.parametrize("collection", FOR_ADMINISTRATORS)
def test_members_may_not_read_it_and_the_log_says_that_they_tried(studio, collection):
    demote(studio, "ana")
    ana = studio.client("ana")
    answer = feed(ana, collection)
    assert answer.status == 403 and answer.code == "forbidden"
    rows = studio.store.rows("select actor_name, action, after, refused from audit")
    assert [(row[0], row[1], int(row[3])) for row in rows] == [("Ana Example", "request.refused", 1)]
    assert f"GET /api/v1/sync/{collection}/changes" in rows[0][2]


def test_asking_again_and_again_does_not_fill_the_log(studio):
    demote(studio, "ana")
    ana = studio.client("ana")
    for _ in range(105):
        assert feed(ana, "users").status == 403
    assert int(studio.store.rows("select count(*) from audit")[0][0]) == 100


def test_everybody_may_read_what_members_know(studio):
    demote(studio, "ana")
    page = feed(studio.client("ana"), "studio").json
    item, = page["items"]
    assert item["id"] == "studio" and page["total"] == 1
    assert item["record"]["name"] == "Callboard Studio"
    assert [row["field"] for row in item["record"]["profileLayout"]] == [
        "firstName", "lastName", "email", "username", "language", "timeZone", "startPage", "relativeDates"]


def test_an_unknown_collection_is_not_found(studio):
    assert feed(studio.client("mia"), "secrets").status == 404


def test_everybody_is_in_users(studio):
    mia = studio.client("mia")
    page = feed(mia, "users").json
    assert page["total"] == page["count"] == 2 and not page["more"]
    by_name = {item["record"]["username"]: item for item in page["items"]}
    record = by_name["ana"]["record"]
    assert (record["firstName"], record["email"], record["role"], record["state"]) == (
        "Ana", "ana@lumen.studio", "administrator", "active")
    assert by_name["mia"]["id"] == mia.profile


def test_in_pages(studio):
    for name in ("tom", "kofi", "zoe"):
        studio.add(name)
    mia = studio.client("mia")
    seen, since, pages = [], "", 0
    while True:
        page = feed(mia, "users", since, limit=2).json
        assert ("total" in page) == (since == "")
        seen += [item["record"]["username"] for item in page["items"]]
        since, pages = page["cursor"], pages + 1
        if not page["more"]:
            break
    assert sorted(seen) == ["ana", "kofi", "mia", "tom", "zoe"] and pages == 3
    assert feed(mia, "users", since).json["items"] == []


def test_a_persons_own_change_is_one_of_users(studio):
    mia, ana = studio.client("mia"), studio.client("ana")
    since = feed(mia, "users").json["cursor"]
    assert ana.change(lastName="Ferreira").status == 200
    item, = feed(mia, "users", since).json["items"]
    assert item["id"] == ana.profile and item["record"]["lastName"] == "Ferreira"


def poke(client, position, seconds=10):
    return client.get(f"/api/v1/sync/wait?position={position}&seconds={seconds}").json


def test_administrators_are_woken_by_users_and_members_are_not(studio):
    studio.add("tom")
    demote(studio, "ana")
    mia, ana, tom = studio.client("mia"), studio.client("ana"), studio.client("tom")
    mias, anas = mia.get("/api/v1/sync/wait").json["position"], ana.get("/api/v1/sync/wait").json["position"]
    with ThreadPoolExecutor() as pool:
        admins, members = pool.submit(poke, mia, mias), pool.submit(poke, ana, anas, 2)
        time.sleep(0.3)
        before = time.monotonic()
        assert tom.change(lastName="Okafor").status == 200
        assert admins.result()["changed"] == ["users"]
        assert time.monotonic() - before < 1
        assert members.result()["changed"] == []


def test_a_position_of_another_epoch_names_every_collection_that_one_may_see(studio):
    demote(studio, "ana")
    assert poke(studio.client("mia"), "AAAA")["changed"] == ["profile", "studio", "users", "seats", "purchases", "settings"]
    assert poke(studio.client("ana"), "AAAA")["changed"] == ["profile", "studio"]


def test_texts_arrive_as_they_are(studio):
    mia = studio.client("mia")
    for name in ('"quoted" \\ back', "tab\tbed", "Élodie 🎬 日本", "</script>", "\u2028 line"):
        if mia.change(lastName=name).json["fields"]["lastName"]["outcome"] != "applied":
            continue
        record = next(item["record"] for item in feed(mia, "users").json["items"] if item["id"] == mia.profile)
        assert record["lastName"] == mia.fields()["lastName"]


def all_of_users(client, limit):
    items, since = [], ""
    while True:
        page = feed(client, "users", since, limit).json
        items, since = items + page["items"], page["cursor"]
        if not page["more"]:
            return items


def restart(studio):
    assert studio.server.stop() == 0
    studio.server.start()


@pytest.mark.parametrize("limit", [1, 2, 3, 1000])
def test_what_is_kept_ready_and_what_is_not_are_one_feed(studio, limit):
    for name in ("tom", "kofi", "zoe"):
        studio.add(name)
    restart(studio)  # at its start it makes all of them ready
    mia, tom = studio.client("mia"), studio.client("tom")
    assert tom.change(lastName="Okafor").status == 200
    kept = studio.store.rows("select item from feed_items")
    assert len(kept) == 4 and not any("Tom" in row[0] for row in kept)
    mixed = all_of_users(mia, limit)
    assert [item["ver"] for item in mixed] == sorted({item["ver"] for item in mixed})
    assert sorted(item["record"]["username"] for item in mixed) == ["ana", "kofi", "mia", "tom", "zoe"]
    assert mixed[-1]["record"]["lastName"] == "Okafor"
    restart(studio)
    assert len(studio.store.rows("select item from feed_items")) == 5
    assert all_of_users(studio.client("mia"), limit) == mixed


def test_while_people_change_a_reader_misses_nothing(studio):
    """Ready or not, moved or new: who reads to the end has everybody as they are."""
    for number in range(12):
        studio.add(f"p{number}")
    restart(studio)
    mia = studio.client("mia")
    seen, since = {}, ""
    for number in range(12):
        page = feed(mia, "users", since, 3).json
        seen.update({item["id"]: item["record"]["lastName"] for item in page["items"]})
        since = page["cursor"]
        if number < 6:
            assert studio.client(f"p{number * 2}").change(lastName=f"New{number}").status == 200
    assert page["more"] is False
    names = {row[0]: row[1] for row in studio.store.rows("select id, last_name from users")}
    assert seen == names
