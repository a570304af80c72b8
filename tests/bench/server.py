# SPDX-License-Identifier: GPL-3.0-or-later
"""Server: pages of the users' feed for one and for 32 clients at once, and 2,000 clients that wait, at 1,000 to 100,000 users; on SQLite,
and at 100,000 on PostgreSQL."""

import json
import selectors
import socket
import sqlite3
import time
from urllib.parse import quote

from tests.bench.firstsync import SIZES, add_people
from tests.server.harness.postgres import Cluster
from tests.support.server import Server
from tests.support.studio import Colleague
from tests.support.world import EMAIL, LOGIN, PASSWORD

CLIENTS = 32
ROUNDS = 40  # requests of each of them
WAITING = 2_000
PER_ADDRESS = 200  # the server takes 256 connections from one


class Client:
    """One connection with one request at a time; what comes is counted and its end kept, no more: the machine is the server's."""

    def __init__(self, studio, token, number=0):
        self.head = f"Host: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n\r\n"
        self.socket = socket.create_connection(("127.0.0.1", studio.port), source_address=(f"127.0.0.{2 + number // PER_ADDRESS}", 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.latencies = []

    def fileno(self):
        return self.socket.fileno()

    def ask(self, path):
        self.asked = time.perf_counter()
        self.start = b""
        self.tail = b""
        self.missing = None
        self.socket.sendall(f"GET /api/v1{path} HTTP/1.1\r\n{self.head}".encode())

    def take(self, room):
        """Reads once; True when the answer is whole."""
        got = self.socket.recv_into(room)
        if got == 0:
            raise ConnectionError("the server has closed a connection")
        if self.missing is None:
            self.start += room[:got].tobytes()
            end = self.start.find(b"\r\n\r\n")
            if end < 0:
                return False
            head = self.start[:end].decode("latin-1")
            if " 200 " not in head.split("\r\n", 1)[0] + " ":
                raise AssertionError(head)
            length = int(next(line.split(":")[1] for line in head.split("\r\n") if line.lower().startswith("content-length")))
            body = self.start[end + 4:]
            self.size, self.missing, self.tail = length, length - len(body), body[-400:]
        else:
            self.missing -= got
            self.tail = self.tail[-400:] + room[max(0, got - 400):got].tobytes()
        if self.missing == 0:
            self.latencies.append(time.perf_counter() - self.asked)
        return self.missing == 0

    def whole(self, path, room):
        """Asks and waits for the answer."""
        self.ask(path)
        while not self.take(room):
            pass

    def after(self):
        """What a page says behind its items: cursor and more."""
        return json.loads(b'{"count"' + self.tail.rpartition(b'"count"')[2])

    def close(self):
        self.socket.close()


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000


def page(cursor, limit):
    return f"/sync/users/changes?since={quote(cursor)}&limit={limit}"


def cursors(client, limit, room):
    """Where each page begins, from reading them all."""
    found = [""]
    while True:
        client.whole(page(found[-1], limit), room)
        said = client.after()
        if not said["more"]:
            return found
        found.append(said["cursor"])


def at_once(clients, path_of, room):
    """Every client asks ROUNDS times, each as soon as it has its answer; latencies in seconds, and megabytes a second."""
    with selectors.DefaultSelector() as selector:
        for number, client in enumerate(clients):
            client.latencies, client.left = [], ROUNDS
            selector.register(client, selectors.EVENT_READ, number)
        size, began, open_ones = 0, time.perf_counter(), len(clients)
        for number, client in enumerate(clients):
            client.ask(path_of(number, 0))
        while open_ones:
            for key, _ in selector.select():
                client = key.fileobj
                if not client.take(room):
                    continue
                size += client.size
                client.left -= 1
                if client.left:
                    client.ask(path_of(key.data, ROUNDS - client.left))
                else:
                    selector.unregister(client)
                    open_ones -= 1
    seconds = time.perf_counter() - began
    return [latency for client in clients for latency in client.latencies], size / 1e6 / seconds


def print_together(name, studio, clients, path_of, room):
    """The clients share the machine with the server, so how much of it each takes is told too."""
    servers, own = processor(studio), time.process_time()
    latencies, rate = at_once(clients, path_of, room)
    each = 1000 / len(latencies)
    print(f"  {name:58} p50 {percentile(latencies, 0.5):7.1f} ms   p99 {percentile(latencies, 0.99):7.1f} ms   {rate:6.1f} MB/s"
          f"   processor for each: server {(processor(studio) - servers) * each:.2f} ms, client {(time.process_time() - own) * each:.2f} ms")


def raw_read(path):
    """The floor of a page: the same rows by SQLite alone, in the same steps."""
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    began, number = time.perf_counter(), 0
    while rows := store.execute(
            "select c.number, u.* from changes c join users u on u.id = c.record where c.audience = 'administrators' "
            "and c.collection = 'users' and c.number > ? order by c.number limit 1000", (number,)).fetchall():
        number = rows[-1][0]
    store.close()
    return time.perf_counter() - began


def memory(studio):
    """Resident, MB."""
    with open(f"/proc/{studio.process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def processor(studio):
    """Seconds used until now."""
    with open(f"/proc/{studio.process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def read_pages(studio, token, room):
    client = Client(studio, token)
    client.whole("/studio", room)
    used, began = processor(studio), time.perf_counter()
    starts = cursors(client, 1000, room)
    seconds = time.perf_counter() - began
    print(f"  one client, {len(starts)} pages one after the other {'':19} {seconds * 1000:7.1f} ms   (processor of the server "
          f"{(processor(studio) - used) * 1000:.0f} ms)")
    clients = [Client(studio, token) for _ in range(CLIENTS)]
    print_together(f"{CLIENTS} clients, GET /studio (floor)", studio, clients, lambda who, time_: "/studio", room)
    for limit in (100, 1000):
        places = starts if limit == 1000 else cursors(client, limit, room)
        print_together(f"{CLIENTS} clients, pages of {limit}, all from the beginning", studio, clients,
                       lambda who, time_: page(places[time_ % len(places)], limit), room)
        print_together(f"{CLIENTS} clients, pages of {limit}, each elsewhere", studio, clients,
                       lambda who, time_: page(places[(who * 7919 + time_) % len(places)], limit), room)
    for one in (*clients, client):
        one.close()


def wait_together(studio, colleague, room):
    before = memory(studio)
    clients = [Client(studio, colleague.token, number) for number in range(WAITING)]
    position = colleague.call("GET", "/sync/wait")["position"]
    for client in clients:
        client.ask(f"/sync/wait?position={quote(position)}&seconds=60")
    time.sleep(2)
    waiting = memory(studio)
    with selectors.DefaultSelector() as selector:
        for client in clients:
            selector.register(client, selectors.EVENT_READ)
        early = len(selector.select(0))
        began = time.perf_counter()
        colleague.change(firstName=f"Mia{time.time_ns()}")
        changed = time.perf_counter() - began
        times = []
        while len(times) < len(clients):
            for key, _ in selector.select():
                if key.fileobj.take(room):
                    times.append(time.perf_counter() - began)
                    selector.unregister(key.fileobj)
    print(f"  {WAITING:,} clients wait ({early} were answered early): server {waiting:.1f} MB resident, {before:.1f} MB before them")
    print(f"  one change wakes them all: its own answer after {changed * 1000:.1f} ms, half of them after "
          f"{percentile(times, 0.5):.1f} ms, the last after {percentile(times, 1):.1f} ms")
    for client in clients:
        client.close()


def add_to_postgres(cluster, name, count):
    """The like of add_people(), by the database itself."""
    now = time.time_ns() // 1_000_000
    cluster.sql(f"""
        begin;
        update seats set total = total + {count};
        create temporary table people as
            select number, md5('person.' || number)::uuid::text as id from generate_series(0, {count - 1}) number;
        insert into users (id, username, username_key, email, email_key, first_name, last_name, language, time_zone, start_page,
                           relative_dates, role, department, created_at, last_active_at)
            select id, 'person.' || number, 'person.' || number, 'person.' || number || '@lumen.studio',
                   'person.' || number || '@lumen.studio', 'First' || number, 'Last' || number % 997, 'en', 'Europe/Berlin', 'account', 1,
                   'artist', 'Department ' || number % 12, {now}, {now} from people;
        insert into changes (number, collection, record, audience, at)
            select change_counter + 1 + people.number, 'users', people.id, 'administrators', {now}
            from people, studio;
        update studio set change_counter = change_counter + {count};
        commit""", name)


def run_on_postgres(world, count, room):
    cluster = Cluster()
    try:
        name = cluster.create()
        studio = Server(world.folder / "postgres", f"postgres:{cluster.uri(name)}").start()
        studio.create_administrator(EMAIL, LOGIN, PASSWORD)
        studio.stop()
        add_to_postgres(cluster, name, count)
        studio.start()
        print(f"{count:,} users on PostgreSQL, which shares the machine")
        read_pages(studio, Colleague(studio.url, LOGIN, PASSWORD).token, room)
        studio.stop()
    finally:
        cluster.end()


def run(world):
    room = memoryview(bytearray(1 << 20))
    for count in SIZES:
        studio = world.server()
        studio.stop()
        path = studio.store.removeprefix("sqlite:")
        add_people(path, count)
        studio.start()
        print(f"{count:,} users on SQLite (which alone reads their rows in {raw_read(path) * 1000:.1f} ms)")
        colleague = Colleague(studio.url, LOGIN, PASSWORD)
        wait_together(studio, colleague, room)
        read_pages(studio, colleague.token, room)
        print(f"  afterwards {memory(studio):.1f} MB resident", flush=True)
        studio.stop()
    run_on_postgres(world, SIZES[-1], room)
