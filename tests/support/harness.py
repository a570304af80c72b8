# SPDX-License-Identifier: GPL-3.0-or-later
"""callboard-sync-harness (tests/sync): the application's models without its windows, which edits as fast as it can and logs
every edit that was acknowledged. Made to be killed."""

import json

from tests.support.processes import Process, binary, wait_until


class Harness:
    def __init__(self, folder, url, login, password):
        self.folder = folder
        folder.mkdir()
        self._url = url
        self._login = login
        self._password = folder / "password"
        self._password.write_text(password)
        self.log = folder / "ack.log"

    def start(self, edits=1_000_000, interval=0):
        return Process(
            [binary("callboard-sync-harness"), "--data", self.folder / "data", "--url", self._url, "--login", self._login,
             "--password-file", self._password, "--ack-log", self.log, "--edits", edits, "--interval", interval],
            self.folder / "harness.log")

    def acknowledged(self):
        """What it was told is safe: (field, value), oldest first. A line that a kill cut short is left out."""
        if not self.log.exists():
            return []
        lines = []
        for line in self.log.read_text().splitlines():
            try:
                said = json.loads(line)
            except ValueError:
                continue
            lines.append((said["field"], said["value"]))
        return lines

    def wait_for_more(self, than, process):
        wait_until(lambda: len(self.acknowledged()) > than or not process.running, timeout=30, what="another edit")

    def finish(self):
        """Lets it run to its end: until the outbox is empty."""
        process = self.start(edits=len(self.acknowledged()) + 1)
        code = process.wait(120)
        assert code == 0, f"the outbox did not empty: {process.tail()}"


def verdict(harness, witness):
    """(lost, twice): edits that were acknowledged and are gone, and edits that were applied more than once."""
    lost = twice = 0
    last = dict(harness.acknowledged())
    for field in witness.FIELDS:
        applied = witness.values(field)
        numbers = [int(value.removeprefix("edit-")) for value in applied]
        twice += len(numbers) - len(set(numbers))
        twice += sum(1 for before, after in zip(numbers, numbers[1:]) if after < before)
        if field in last and (not applied or numbers[-1] < int(last[field].removeprefix("edit-"))):
            lost += 1
    return lost, twice
