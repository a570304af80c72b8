# SPDX-License-Identifier: GPL-3.0-or-later
"""Several administrators at once: on SQLite in one process, on PostgreSQL in two."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.harness.administration import Administrator, log, numbers
from tests.server.harness.stores import PostgresStore, SqliteStore


@pytest.fixture(params=["sqlite", "postgres"])
def pair(request, make_studio, tmp_path):
    """Two administrators who don't wait for each other: mia and ana, each at a server of her own where that is possible."""
    if request.param == "sqlite":
        store = SqliteStore(tmp_path)
        first = second = make_studio(store).add("mia").add("ana").start()
    else:
        store = PostgresStore(request.getfixturevalue("cluster"))
        first = make_studio(store).add("mia").add("ana").start()
        second = make_studio(store).start()
    yield first, Administrator(first.client("mia")), Administrator(second.client("ana"))
    first.end()
    second.end()
    store.end()


def at_once(*calls):
    """Runs them as close together as threads can; their answers."""
    barrier = threading.Barrier(len(calls))

    def run(call):
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(60) for future in [pool.submit(run, call) for call in calls]]


def administrators(store):
    return int(store.rows("select count(*) from users where role = 'administrator' and state = 'active'")[0][0])


def test_seats_are_never_exceeded(pair):
    studio, mia, ana = pair
    for turn in range(8):
        used = sum(numbers(mia.seats())[1:3])
        studio.store.rows(f"update seats set total = {used + 5}")
        calls = []
        for i in range(4):
            who = (mia, ana)[i % 2]
            emails = [f"p{turn}.{i}.{j}@lumen.studio" for j in range(2)]
            calls.append(lambda who=who, emails=emails: who.invite(*emails))
        answers = at_once(*calls)
        statuses = sorted(answer.status for answer in answers)
        assert statuses == [200, 200, 409, 409], [answer.body for answer in answers]
        assert {answer.code for answer in answers if answer.status == 409} == {"no-seats"}
        total, active, invited, _ = numbers(mia.seats())
        assert active + invited == used + 4 <= total
    counted = dict(studio.store.rows("select state, count(*) from users group by state"))
    assert numbers(ana.seats())[1:3] == [int(counted["active"]), int(counted["invited"])]


def test_the_same_address_is_invited_once(pair):
    studio, mia, ana = pair
    for turn in range(6):
        answers = at_once(*[lambda who=who: who.invite(f"same{turn}@lumen.studio") for who in (mia, ana, mia, ana)])
        outcomes = sorted(answer.json["items"][0]["outcome"] for answer in answers)
        assert outcomes == ["already-invited"] * 3 + ["invited"]
    assert numbers(mia.seats())[2] == 6


def test_the_last_seat_goes_to_one(pair):
    """An invitation and an enabling want the same seat."""
    studio, mia, ana = pair
    mia.invite("ben@lumen.studio")
    ben = mia.id_of("ben")
    studio.store.rows("update users set state = 'disabled', disabled_at = 1 where username = 'ben'")
    for turn in range(6):
        used = sum(numbers(mia.seats())[1:3])
        studio.store.rows(f"update seats set total = {used + 1}")
        answers = at_once(lambda: mia.enable(ben), lambda turn=turn: ana.invite(f"q{turn}@lumen.studio"))
        assert sorted(answer.status for answer in answers) == [200, 409], [answer.body for answer in answers]
        if answers[0].status == 200:
            assert mia.disable(ben).status == 200


def test_never_without_an_administrator(pair):
    studio, mia, ana = pair
    me, her = mia.id_of("mia"), mia.id_of("ana")
    ways = {
        "demote": (lambda who, user: who.change(user, role=("administrator", "artist")),
                   "update users set role = 'administrator'"),
        "disable": (lambda who, user: who.disable(user), "update users set state = 'active', disabled_at = null"),
    }
    for name, (act, undo) in ways.items():
        for turn in range(8):
            # Each the other, or each herself.
            if turn >= 4:  # each use of a session is noted first, which locks more than the change itself
                studio.store.rows("update sessions set last_seen_at = 1")
            targets = ((mia, her), (ana, me)) if turn % 2 == 0 else ((mia, me), (ana, her))
            answers = at_once(*[lambda who=who, user=user: act(who, user) for who, user in targets])
            statuses = sorted(answer.status for answer in answers)
            assert statuses[0] == 200 and statuses[1] in (401, 403, 409), (name, [answer.body for answer in answers])
            assert administrators(studio.store) == 1, name
            studio.store.rows(undo)
            for who in (mia, ana):
                if who.client.get("/api/v1/sync/profile/changes").status == 401:
                    login = "mia" if who is mia else "ana"
                    assert who.client.sign_in(login, studio.PASSWORD).status == 201
    assert administrators(studio.store) == 2


def test_each_deletes_the_other(pair):
    studio, mia, ana = pair
    me, her = mia.id_of("mia"), mia.id_of("ana")
    answers = at_once(lambda: mia.remove(her), lambda: ana.remove(me))
    assert sorted(answer.status for answer in answers)[0] == 204
    assert administrators(studio.store) == 1
    assert len(log(studio.store, "user.deleted")) == 1


def test_purchases_at_once_each_count(pair):
    studio, mia, ana = pair
    for turn in range(4):
        key = str(uuid.uuid4())
        # The same request of mia twice (she saw no answer), and one of ana's.
        answers = at_once(lambda: mia.buy(2, key=key), lambda: mia.buy(2, key=key), lambda: ana.buy(1))
        assert [answer.status for answer in answers] == [201] * 3, [answer.body for answer in answers]
        assert answers[0].json == answers[1].json
        assert mia.seats()["total"] == 25 + 3 * (turn + 1)
    numbers_given = [record["number"] for record in mia.feed("purchases").values()]
    assert len(numbers_given) == len(set(numbers_given)) == 8


def test_changes_of_one_person_at_once(pair):
    studio, mia, ana = pair
    mia.invite("ben@lumen.studio")
    ben = mia.id_of("ben")
    for turn in range(4):
        role = mia.users()[ben]["role"]
        others = [name for name in ("artist", "manager", "supervisor") if name != role]
        answers = at_once(lambda: mia.change(ben, role=(role, others[0])), lambda: ana.change(ben, role=(role, others[1])))
        assert sorted(answer.status for answer in answers) == [200, 409]
        assert {answer.code for answer in answers if answer.status == 409} == {"conflict"}


def test_a_disabled_administrator_is_out_at_both(pair):
    studio, mia, ana = pair
    her = mia.id_of("ana")
    position = ana.client.get("/api/v1/sync/wait").json["position"]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(ana.client.get, f"/api/v1/sync/wait?seconds=30&position={position}")
        threading.Event().wait(0.5)
        assert not waiting.done()
        assert mia.disable(her).status == 200
        assert waiting.result(3).code == "session-ended"
    assert ana.invite("x@lumen.studio").code == "session-ended"
