# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables themselves refuse, whoever asks."""

import pytest


def test_the_audit_log_is_only_added_to(studio):
    studio.store.rows(
        "insert into audit (id, at, actor_name, action, subject_name, before, after, address, refused) "
        "values ('1', 1, 'Mia', 'user.changed', 'Ana', '{}', '{}', '127.0.0.1', 0)")
    for statement in ("update audit set actor_name = 'Nobody'", "delete from audit"):
        with pytest.raises(Exception, match="only ever added"):
            studio.store.rows(statement)
    assert studio.store.rows("select actor_name from audit") == [["Mia"]]
