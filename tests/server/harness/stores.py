# SPDX-License-Identifier: GPL-3.0-or-later
"""The two kinds of store, alike to a test."""

import sqlite3


class SqliteStore:
    kind = "sqlite"

    def __init__(self, folder):
        self.file = folder / "studio.db"
        self.uri = f"sqlite:{self.file}"

    def rows(self, sql):
        """Rows as lists of texts; null as an empty one."""
        connection = sqlite3.connect(self.file, timeout=30)
        try:
            with connection:
                return [["" if value is None else str(value) for value in row] for row in connection.execute(sql)]
        finally:
            connection.close()

    def end(self):
        pass


class PostgresStore:
    kind = "postgres"

    def __init__(self, cluster):
        self._cluster = cluster
        self.name = cluster.create()
        self.uri = f"postgres:{cluster.uri(self.name)}"

    def rows(self, sql):
        return self._cluster.sql(sql, self.name)

    def end(self):
        self._cluster.drop(self.name)
