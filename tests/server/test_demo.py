# SPDX-License-Identifier: GPL-3.0-or-later
"""Lumen Studio: the same on every run, and alive."""

import io
import re
import time

import pytest
from PIL import Image

from tests.server.harness.stores import PostgresStore, SqliteStore

PASSWORD = "callboard-demo"
# What does not depend on when the studio was made.
TABLES = {
    "studio": "name",
    "users": "id, username, username_key, email, email_key, pending_email, first_name, last_name, language, time_zone, "
             "start_page, relative_dates, picture, role, department, identity_kind, identity_name, identity_url, owned_fields",
    "pictures": "id",
    "projects": "id, code, name, kind, status",
    "project_members": "project_id, user_id",
    "assets": "id, project_id, name, kind, status",
    "shots": "id, project_id, sequence, name, status, first_frame, last_frame",
    "tasks": "id, project_id, asset_id, shot_id, name, step, status, assignee_id",
    "versions": "id, project_id, task_id, name, status, description, author_id",
    "notes": "id, project_id, task_id, version_id, parent_id, author_id, body",
}


def everything(store):
    return {table: sorted(store.rows(f"select {columns} from {table}")) for table, columns in TABLES.items()}


def count(store, question):
    return int(store.rows(f"select count(*) from {question}")[0][0])


@pytest.fixture(scope="module")
def lumen(tmp_path_factory, contract):
    """One for the tests that only look."""
    from tests.server.conftest import Studio

    folder = tmp_path_factory.mktemp("lumen")
    studio = Studio(folder / "server", SqliteStore(folder), contract, demo=True).start()
    yield studio
    studio.end()


def test_it_is_the_same_on_every_run_and_on_both_stores(make_studio, lumen, cluster):
    store = PostgresStore(cluster)
    other = make_studio(store, demo=True).start()
    assert everything(other.store) == everything(lumen.store)
    other.end()
    store.end()


def test_it_is_made_once(make_studio, store):
    studio = make_studio(store, demo=True).start()
    mia = studio.client("mtanaka", PASSWORD)
    mia.change(lastName="Tanaka-Weiss")
    before = everything(store)
    studio.server.restart()
    assert everything(store) == before
    assert studio.client("mtanaka", PASSWORD).fields()["lastName"] == "Tanaka-Weiss"


def test_a_studio_that_has_people_is_left_alone(make_studio, store):
    studio = make_studio(store, demo=True, options=["--studio-name", "Paper Boat"]).add("mia").start()
    assert count(store, "users") == 1
    assert studio.client().get("/api/v1/studio").json["name"] == "Paper Boat"


def test_the_ready_line_says_who_to_sign_in_as(lumen):
    assert lumen.server.demo == {"login": "mia@lumen.studio", "password": PASSWORD}
    assert len(PASSWORD) >= lumen.client().get("/api/v1/studio").json["minimumPasswordLength"]
    assert lumen.client().get("/api/v1/studio").json["name"] == "Lumen Studio"
    mia = lumen.client("mia@lumen.studio", PASSWORD).fields()
    assert (mia["username"], mia["firstName"], mia["lastName"], mia["role"]) == ("mtanaka", "Mia", "Tanaka", "administrator")


def test_there_are_as_many_of_each_as_the_design_shows(lumen):
    store = lumen.store
    assert count(store, "users") == 201
    assert count(store, "users where disabled_at is not null") == 11
    assert count(store, "users where last_active_at is null") == 6, "invited"
    assert count(store, "users where picture is not null") == 195
    roles = dict(store.rows("select username, role from users"))
    assert roles["aferreira"] == roles["jweber"] == roles["mtanaka"] == "administrator"
    assert roles["kmensah"] == "supervisor"
    assert {row[0] for row in store.rows("select role from users")} == {
        "administrator", "manager", "supervisor", "artist", "vendor", "reviewer"}
    assert {row[0] for row in store.rows("select code from projects")} == {"KTE", "HLW", "NFY", "PBA"}
    for question, least in (("assets", 30), ("shots", 150), ("tasks", 800), ("versions", 1000), ("notes", 400)):
        assert count(store, question) >= least
    for shot in ("KTE_020_0140", "KTE_031_0060", "HLW_010_0030", "NFY_004_0070", "PBA_trailer_0040"):
        assert count(store, f"shots where name = '{shot}'") == 1
    assert count(store, "tasks where asset_id is null and shot_id is null") == 0
    assert count(store, "notes where parent_id is not null") > 50


def test_people_are_who_they_could_be(lumen):
    rows = lumen.store.rows("select username, email, first_name, last_name, time_zone from users")
    assert len({row[0] for row in rows}) == len({row[1] for row in rows}) == len({(row[2], row[3]) for row in rows}) == 201
    for username, address, first, last, zone in rows:
        assert re.fullmatch(r"[a-z0-9]+", username) and re.fullmatch(r"[a-z.-]+@lumen\.studio", address)
        assert first and last and "/" in zone


def test_nobody_is_active_before_they_came_or_after_now(lumen):
    now = int(time.time() * 1000)
    assert count(lumen.store, f"users where created_at > {now} or last_active_at > {now} or last_active_at < created_at") == 0
    assert count(lumen.store, f"versions where created_at > {now}") == 0
    assert count(lumen.store, f"notes where created_at > {now}") == 0


@pytest.mark.parametrize(("login", "kind", "name"), [
    ("priya@lumen.studio", "ldap", "Active Directory (LDAP)"), ("yuki@lumen.studio", "oidc", "Lumen single sign-on")])
def test_some_passwords_belong_to_other_systems(lumen, login, kind, name):
    client = lumen.client(login, PASSWORD)
    assert client.fields()["identity"]["kind"] == kind
    assert client.fields()["identity"]["name"] == name
    answer = client.put("/api/v1/account/password", {"current": PASSWORD, "new": "another one entirely"})
    assert answer.status == 403 and answer.code == "password-elsewhere"
    assert name in answer.json["detail"]


def test_those_who_are_disabled_or_have_not_come_yet_cannot_sign_in(lumen):
    invited = lumen.store.rows("select username from users where last_active_at is null")[0][0]
    disabled = lumen.store.rows("select username from users where disabled_at is not null")[0][0]
    for username in (invited, disabled):
        assert lumen.client().sign_in(username, PASSWORD).status == 401


def test_everybody_has_a_face_of_their_own(lumen):
    client = lumen.client("mtanaka", PASSWORD)
    ids = [row[0] for row in lumen.store.rows("select picture from users where picture is not null")]
    assert len(set(ids)) > 0.95 * len(ids)
    for sha in ids[:10]:
        for side in (512, 64):
            image = Image.open(io.BytesIO(client.get(f"/api/v1/pictures/{sha}/{side}").body))
            assert image.size == (side, side)
            colours = image.convert("RGB").getcolors(side * side)
            assert 50 < len(colours) < 5000, "flat colours with soft edges"


def test_mia_looks_as_she_does_in_the_design(lumen):
    client = lumen.client("mtanaka", PASSWORD)
    image = Image.open(io.BytesIO(client.get(f"/api/v1/pictures/{client.fields()['picture']}/512").body)).convert("RGB")
    at = {"ground": (10, 10), "hair": (256, 120), "face": (256, 300), "clothes": (256, 490)}
    assert {name: "#%02X%02X%02X" % image.getpixel(point) for name, point in at.items()} == {
        "ground": "#6F5F83", "hair": "#23201F", "face": "#F2CDB0", "clothes": "#D9A441"}
