# SPDX-License-Identifier: GPL-3.0-or-later
"""First sync: all users of a studio from the bundled server, beside the floor, and how soon a change is here."""

import json
import sqlite3
import subprocess
import sys
import time
import uuid

from tests.support.processes import binary
from tests.support.world import LOGIN, PASSWORD

SIZES = (1_000, 10_000, 100_000)


def add_people(path, count):
    """Straight into the server's store, which is switched off: by invitations it would take hours."""
    store = sqlite3.connect(path, isolation_level=None)
    now = int(time.time() * 1000)
    store.execute("begin")
    store.execute("update seats set total = total + ?", (count,))
    at = store.execute("select change_counter from studio").fetchone()[0]
    for number in range(count):
        person, name = str(uuid.UUID(int=hash_of(number))), f"person.{number}"
        store.execute(
            "insert into users (id, username, username_key, email, email_key, first_name, last_name, language, time_zone, "
            "start_page, relative_dates, role, department, created_at, last_active_at) "
            "values (?, ?, ?, ?, ?, ?, ?, 'en', 'Europe/Berlin', 'account', 1, 'artist', ?, ?, ?)",
            (person, name, name, f"{name}@lumen.studio", f"{name}@lumen.studio", f"First{number}", f"Last{number % 997}",
             f"Department {number % 12}", now, now))
        store.execute("insert into changes (number, collection, record, audience, at) values (?, 'users', ?, 'administrators', ?)",
                      (at + 1 + number, person, now))
    store.execute("update studio set change_counter = change_counter + ?", (count,))
    store.execute("commit")
    store.close()


def hash_of(number):
    """Ids without an order, the same on every run (a multiplier of 128 bits)."""
    return (number + 1) * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128


def measure(world, count):
    studio = world.server()
    studio.stop()
    add_people(studio.store.removeprefix("sqlite:"), count)
    studio.start()
    folder = world.folder / f"users{count}"
    folder.mkdir()
    out = subprocess.run([binary("bench-firstsync"), "--url", studio.url, "--login", LOGIN, "--password", PASSWORD, "--data",
                          str(folder)], capture_output=True, text=True, timeout=300)
    studio.stop()
    if out.returncode != 0:
        sys.exit(f"bench-firstsync failed\n{out.stderr[-2000:]}")
    return json.loads(out.stdout)


def run(world):
    for count in SIZES:
        got = measure(world, count)
        print(f"{got['users']:,} users, {got['megabytes']:.1f} MB of JSON over loopback")
        print(f"  floor: parse and write with SQLite alone      {got['floor']:8.1f} ms")
        print(f"  the server's pages alone, one after the other {got['transport']:8.1f} ms")
        print(f"  first sync, all announced                     {got['first']:8.1f} ms   "
              f"ratio {got['first'] / got['floor']:.2f} (aim: at most 3 at 100,000)")
        print(f"  processor time of this side                   {got['firstCpu']:8.1f} ms   "
              f"ratio {got['firstCpu'] / got['floorCpu']:.2f} (the server needs the rest)")
        print(f"  the copy, all announced                       {got['read']:8.1f} ms")
        print(f"  ten changes: answered by the studio after     {got['answered']:8.1f} ms, "
              f"here after {got['arrived']:.1f} ms")
