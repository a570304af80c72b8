# SPDX-License-Identifier: GPL-3.0-or-later
"""What seats cost, buying them, and who hears of it."""

import calendar
import datetime
import socket
import subprocess
import threading
import uuid

import pytest

from tests.server.harness.administration import Administrator, log, numbers
from tests.server.harness.stores import SqliteStore
from tests.support.processes import binary


@pytest.fixture
def mia(studio):
    return Administrator(studio.client("mia"))


def today():
    return datetime.datetime.now(datetime.timezone.utc).date()


def cost(count, minor, day):
    """Half up, in whole cents."""
    days_in_month = calendar.monthrange(day.year, day.month)[1]
    days = days_in_month - day.day + 1
    return days, days_in_month, (2 * count * minor * days + days_in_month) // (2 * days_in_month)


@pytest.mark.parametrize("count", [1, 7, 10_000])
def test_a_quote(mia, count):
    answer = mia.quote(count)
    assert answer.status == 200, answer.body
    quote, day = answer.json, today()
    days, days_in_month, now = cost(count, 1400, day)
    assert quote["price"] == {"minor": 1400, "currency": "EUR"}
    assert quote["perMonth"] == {"minor": 1400 * count, "currency": "EUR"}
    assert quote["now"] == {"minor": now, "currency": "EUR"}
    assert (quote["days"], quote["daysInMonth"], quote["from"]) == (days, days_in_month, day.isoformat())
    assert quote["nextMonth"] == (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1).isoformat()
    assert quote["billingContact"] is None


@pytest.mark.parametrize("count, status", [("0", 422), ("-1", 422), ("10001", 422), ("x", 400), ("", 400), ("1.5", 400)])
def test_counts_that_are_not_taken(small_studio, count, status):
    mia = Administrator(small_studio.client("mia"))
    assert mia.quote(count).status == status
    if status == 422:
        assert mia.buy(int(count)).json["field"] == "count"


def test_a_purchase(studio, mia, mail_server):
    ana = mia.id_of("ana")
    studio.store.rows(f"update settings set billing_contact = '{ana}'")
    position = mia.client.get("/api/v1/sync/wait").json["position"]
    answer = mia.buy(5)
    assert answer.status == 201, answer.body
    record, day = answer.json["record"]["record"], today()
    assert record["number"] == f"CB-{day.year}-0001"
    assert record["count"] == 5 and record["seatsAfter"] == 30 and record["mailedTo"] == "ana@lumen.studio"
    assert record["now"]["minor"] == cost(5, 1400, day)[2]
    assert record["buyer"] == {"id": mia.id_of("mia"), "name": "Mia Example", "email": "mia@lumen.studio"}
    assert mia.feed("purchases") == {answer.json["record"]["id"]: record}
    assert numbers(mia.seats()) == [30, 2, 0, 0]
    assert mia.seats()["usage"][-1] == {"date": day.isoformat(), "total": 30, "used": 2}
    poke = mia.client.get(f"/api/v1/sync/wait?seconds=5&position={position}").json
    assert {"seats", "purchases"} <= set(poke["changed"])

    mail = mail_server.wait_for("ana@lumen.studio")
    text = mail_server.text(mail)
    for words in (record["number"], "5 seats", "EUR 14.00", "EUR 70.00", "Mia Example", "mia@lumen.studio", "30 seats",
                  f"EUR {record['now']['minor'] / 100:.2f}"):
        assert words in text, words
    assert record["number"] in mail["Subject"]
    entry, = log(studio.store)
    assert entry["action"] == "seats.bought" and entry["before"] == {"total": 25} and entry["after"]["total"] == 30

    assert mia.buy(1).json["record"]["record"]["number"] == f"CB-{day.year}-0002"


def test_nobody_to_mail_the_order_to(studio, mia, mail_server):
    assert mia.buy(1).json["record"]["record"]["mailedTo"] == ""
    # A disabled account gets no mail.
    studio.store.rows("update settings set billing_contact = (select id from users where username = 'ana')")
    mia.disable(mia.id_of("ana"))
    assert mia.quote(1).json["billingContact"] is None
    assert mia.buy(1).json["record"]["record"]["mailedTo"] == ""
    assert not mail_server.messages


def test_bought_once_for_a_key(studio, mia):
    key = str(uuid.uuid4())
    first = mia.buy(3, key=key)
    for _ in range(3):
        again = mia.buy(3, key=key)
        assert (again.status, again.json) == (201, first.json)
    assert mia.buy(4, key=key).code == "key-reused"
    assert mia.seats()["total"] == 28 and len(mia.feed("purchases")) == 1


def test_bought_at_the_price_that_was_shown_or_not_at_all(studio, mia):
    key = str(uuid.uuid4())
    for minor, currency in ((1399, "EUR"), (1401, "EUR"), (1400, "USD")):
        answer = mia.buy(1, minor, currency, key)
        assert answer.status == 409 and answer.code == "price-changed"
    assert mia.seats()["total"] == 25 and not mia.feed("purchases") and not log(studio.store)
    assert mia.buy(1, key=key).status == 201


def test_bought_seats_can_be_used_at_once(studio, mia):
    studio.store.rows("update seats set total = 2")
    assert mia.invite("noor@lumen.studio").code == "no-seats"
    assert mia.buy(1).status == 201
    assert mia.invite("noor@lumen.studio").status == 200
    assert numbers(mia.seats()) == [3, 2, 1, 0]


def test_the_order_of_somebody_who_was_deleted_stays_without_the_name(studio, mia):
    hers = Administrator(studio.client("ana"))
    assert hers.buy(1).status == 201
    assert mia.remove(mia.id_of("ana")).status == 204
    assert [record["buyer"]["name"] for record in mia.feed("purchases").values()] == ["Unknown user"]
    assert [entry["actor_name"] for entry in log(studio.store, "seats.bought")] == ["Ana Example"]


class Cutter:
    """A way to the server that loses answers: takes the request there, and cuts before the answer comes back."""

    def __init__(self, port):
        self.port = port

    def send(self, head, body):
        with socket.create_connection(("127.0.0.1", self.port), 10) as connection:
            connection.sendall(head.encode() + body)
            # Gone without a word, as a laptop that is closed.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


def test_exactly_once_through_cut_connections(studio, mia):
    body = b'{"count":2,"price":{"minor":1400,"currency":"EUR"}}'
    bought = 0
    for _ in range(5):
        key = str(uuid.uuid4())
        head = ("POST /api/v1/purchases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                f"Authorization: Bearer {mia.client.token}\r\nIdempotency-Key: {key}\r\nContent-Length: {len(body)}\r\n\r\n")
        cutter = Cutter(studio.server.port)
        threads = [threading.Thread(target=cutter.send, args=(head, body)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        # The client asks again until it has an answer.
        answer = mia.client.request("POST", "/api/v1/purchases", body=body,
                                    headers={"Content-Type": "application/json", "Idempotency-Key": key})
        assert answer.status == 201
        bought += 2
        assert mia.seats()["total"] == 25 + bought
    purchases = mia.feed("purchases")
    assert len(purchases) == 5
    assert sorted(record["seatsAfter"] for record in purchases.values()) == [27, 29, 31, 33, 35]
    assert len({record["number"] for record in purchases.values()}) == 5


# What a studio starts with

def run(*arguments, secret=None):
    return subprocess.run([binary("callboard-server"), *arguments], input=secret, capture_output=True, timeout=60, check=False)


def create(store, name, *options):
    return run("create-administrator", "--store", store.uri, "--username", name, "--email", f"{name}@lumen.studio",
               "--password-stdin", "--password-memory-kib", "1024", *options, secret=b"correct horse battery\n")


def test_seats_and_price_of_a_new_studio(make_studio, store):
    assert create(store, "mia", "--seats", "2", "--seat-price", "USD9.50").returncode == 0
    assert create(store, "ana", "--seats", "100").returncode == 0  # somebody is in it: its seats stay
    full = create(store, "ben")
    assert full.returncode != 0 and b"seat" in full.stderr
    studio = make_studio(store).start()
    mia = Administrator(studio.client("mia"))
    seats = mia.seats()
    assert numbers(seats) == [2, 2, 0, 0] and seats["price"] == {"minor": 950, "currency": "USD"}
    assert mia.buy(1, 950, "USD").status == 201


@pytest.mark.parametrize("options", [["--seats", "0"], ["--seats", "x"], ["--seat-price", "14"], ["--seat-price", "EUR-1"]])
def test_options_that_are_not_taken(tmp_path, options):
    assert create(SqliteStore(tmp_path), "mia", *options).returncode != 0


def test_help_tells_of_them():
    for command in ("serve", "create-administrator"):
        text = run(command, "--help").stdout
        assert b"--seats" in text and b"--seat-price" in text
