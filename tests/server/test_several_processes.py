# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that share a store, die, or lose it."""

import random
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.harness.postgres import Cluster
from tests.server.harness.stores import PostgresStore
from tests.support.processes import wait_until

FEED = "/api/v1/sync/profile/changes"


@pytest.fixture
def two(make_studio, cluster):
    """Two servers on one PostgreSQL."""
    store = PostgresStore(cluster)
    first = make_studio(store).add("mia").start()
    second = make_studio(store).start()
    yield first, second
    first.end()
    second.end()
    store.end()


def test_two_servers_are_one_studio(two):
    first, second = two
    here, there = first.client("mia"), second.client("mia")
    assert here.get("/api/v1/studio").json["epoch"] == there.get("/api/v1/studio").json["epoch"]
    # A token of one is good at the other.
    there.token = here.token
    assert here.change(lastName="Seen").status == 200
    assert there.fields()["lastName"] == "Seen"


def test_a_change_at_one_wakes_who_waits_at_the_other(two):
    first, second = two
    here, there = first.client("mia"), second.client("mia")
    position = there.get("/api/v1/sync/wait").json["position"]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(there.get, f"/api/v1/sync/wait?seconds=30&position={position}")
        time.sleep(0.3)
        assert not waiting.done()
        assert here.change(lastName="Woken").status == 200
        assert waiting.result(5).json["changed"] == ["profile", "users"]


def test_a_session_that_ends_at_one_ends_at_the_other(two):
    first, second = two
    here, there = first.client("mia"), second.client("mia")
    position = there.get("/api/v1/sync/wait").json["position"]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(there.get, f"/api/v1/sync/wait?seconds=30&position={position}")
        time.sleep(0.3)
        assert here.delete(f"/api/v1/sessions/{there.session}").status == 204
        assert waiting.result(5).code == "session-ended"
    assert there.get(FEED).code == "session-ended"


def test_numbers_come_in_the_order_of_commits(two):
    """Two servers write, a reader follows the cursor: nothing is ever skipped."""
    clients = [studio.client("mia") for studio in two for _ in range(2)]
    reader = two[1].client("mia")
    cursor = reader.get(FEED).json["cursor"]
    done = threading.Event()

    def write(number):
        fields = ("firstName", "lastName", "startPage", "relativeDates")
        name = fields[number]
        for i in range(15):
            assert clients[number].change(**{name: i % 2 == 0 if name == "relativeDates" else f"v{i}"}).status == 200

    seen = []
    with ThreadPoolExecutor() as pool:
        writers = [pool.submit(write, number) for number in range(4)]
        while not done.is_set():
            if all(writer.done() for writer in writers):
                done.set()
            page = reader.get(f"{FEED}?since={cursor}").json
            cursor = page["cursor"]
            seen += page["items"]
        for writer in writers:
            writer.result()
    assert [item["ver"] for item in seen] == sorted({item["ver"] for item in seen})
    final = seen[-1]["record"]
    assert (final["firstName"], final["lastName"], final["startPage"], final["relativeDates"]) == ("v14", "v14", "v14", True)


def test_the_same_key_at_both_is_done_once(two):
    clients = [studio.client("mia") for studio in two]
    for i in range(10):
        key, now = str(uuid.uuid4()), clients[0].fields()["lastName"]
        body = {"client": str(uuid.uuid4()), "mid": 1, "collection": "profile", "id": clients[0].profile, "baseVer": 1, "epoch": "e",
                "set": {"lastName": {"old": now, "new": f"Name {i}"}}}
        with ThreadPoolExecutor() as pool:
            answers = list(pool.map(lambda client: client.post("/api/v1/sync/mutations", body, headers={"Idempotency-Key": key}),
                                    clients * 2))
        assert sorted(answer.json["duplicate"] for answer in answers) == [False, True, True, True]


def test_the_limit_on_tries_counts_at_both(two):
    clients = [studio.client() for studio in two]
    answers = [clients[i % 2].sign_in("mia", "wrong horse battery").status for i in range(6)]
    assert answers == [401] * 5 + [429]


def test_postgres_may_restart(make_studio):
    cluster = Cluster()
    try:
        store = PostgresStore(cluster)
        studio = make_studio(store).add("mia").start()
        client, waiter = studio.client("mia"), studio.client("mia")
        position = waiter.get("/api/v1/sync/wait").json["position"]
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(waiter.get, f"/api/v1/sync/wait?seconds=50&position={position}")
            time.sleep(0.2)
            cluster.sql("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = "
                        f"'{store.name}'")
            # Every connection was lost; nobody notices.
            assert client.change(lastName="After").status == 200
            wait_until(lambda: client.change(lastName=uuid.uuid4().hex).status == 200 and waiting.done(), 20, "the waiting request")
            assert waiting.result().json["changed"] == ["profile", "users"]
        studio.end()
    finally:
        cluster.end()


def test_who_only_reads_does_not_wait_behind_those_who_wait_to_write(make_studio, cluster):
    """More edits than the server has threads wait for rows that another process has."""
    store = PostgresStore(cluster)
    studio = make_studio(store).add("mia").start()
    reader, writers = studio.client("mia"), [studio.client("mia") for _ in range(12)]
    now = reader.fields()["lastName"]

    def waiting():
        return int(store.rows("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")[0][0])

    with ThreadPoolExecutor(len(writers)) as pool:
        with cluster.held("select id from users for update", store.name):
            edits = [pool.submit(writer.mutate, {"lastName": (now, f"Name {number}")}) for number, writer in enumerate(writers)]
            wait_until(waiting, 10, "edits that wait")
            for _ in range(3):
                assert reader.get(FEED, timeout=5).status == 200
            assert waiting() and not any(edit.done() for edit in edits)
        outcomes = [edit.result().json["fields"]["lastName"]["outcome"] for edit in edits]
    assert outcomes.count("applied") == 1 and outcomes.count("conflict") == len(writers) - 1
    studio.end()
    store.end()


# Exactly once

def until_answered(send, seconds=30):
    """What a client does: the same request with the same key, until there is an answer."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            answer = send()
            if answer.status == 200:
                return answer
        except AssertionError:
            raise
        except Exception as error:  # refused, reset, cut short: http.client has a word for each
            answer = error
        assert time.monotonic() < deadline, answer


def kill_while_changing(studio, kills):
    """Changes that are repeated by their key until they are answered, while the server dies at random moments."""
    studio.start()
    client = studio.client("mia")
    chance = random.Random(20)
    answered = threading.Semaphore(0)
    done = threading.Event()

    def keep_killing():
        try:
            for _ in range(kills):
                # At some moment of the change after this one, or of the next.
                assert answered.acquire(timeout=30)
                time.sleep(chance.uniform(0, 0.03))
                studio.server.restart(kill=True)
        finally:
            done.set()

    applied, current = 0, client.fields()["lastName"]
    with ThreadPoolExecutor() as pool:
        killer = pool.submit(keep_killing)
        while not done.is_set():
            wish, key = f"Name {applied + 1}", str(uuid.uuid4())
            body = {"client": "c", "mid": applied + 1, "collection": "profile", "id": client.profile, "baseVer": 1, "epoch": "e",
                    "set": {"lastName": {"old": current, "new": wish}}}
            answer = until_answered(lambda: client.post("/api/v1/sync/mutations", body, headers={"Idempotency-Key": key}, timeout=10))
            # Had it been applied twice, or the one before it been lost, this would be a conflict.
            assert answer.json["fields"]["lastName"]["outcome"] == "applied", answer.json
            applied, current = applied + 1, wish
            answered.release()
        killer.result()
    # A child goes with the thread that started it (PR_SET_PDEATHSIG): the last server belongs to this one.
    studio.server.restart(kill=True)
    return client, applied, current


def test_every_change_is_applied_once_however_often_the_server_is_killed(make_studio, store):
    studio = make_studio(store, options=["--changes-per-minute", "100000"]).add("mia")
    client, applied, current = kill_while_changing(studio, kills=50 if store.kind == "sqlite" else 25)
    assert client.fields()["lastName"] == current
    assert studio.store.rows("select count(*) from idempotency") == [[str(applied)]]
