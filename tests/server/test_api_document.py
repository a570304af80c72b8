# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of the API: served as it is, complete, and true. (That each answer of every other test is what it
says is checked by the client.)"""

import re
import urllib.parse
import uuid

import pytest
import yaml

from tests.server.harness.contract import DOCUMENT
from tests.support.processes import ROOT


def operations(contract):
    for path, item in contract.document["paths"].items():
        for method, operation in item.items():
            yield path, method.upper(), operation


def test_it_is_served_as_it_is(small_studio):
    answer = small_studio.client().get("/api/v1/openapi.yaml")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/yaml"
    assert answer.body == DOCUMENT.read_bytes()


def test_its_references_lead_somewhere(contract):
    text = DOCUMENT.read_text()
    for reference in set(re.findall(r'\$ref: "#/([^"]+)"', text)):
        node = contract.document
        for key in reference.split("/"):
            assert key in node, reference
            node = node[key]


def test_every_operation_has_a_name_of_its_own(contract):
    names = [operation["operationId"] for _, _, operation in operations(contract)]
    assert len(names) == len(set(names))
    tags = {tag["name"] for tag in contract.document["tags"]}
    assert all(operation["summary"] and set(operation["tags"]) <= tags for _, _, operation in operations(contract))


def test_every_problem_of_the_protocol_is_described(contract):
    table = re.findall(r"^\| [\d, ]+ \| (.*?) \|", (ROOT / "docs/protocol.md").read_text(), re.M)
    codes = {code for cell in table for code in re.findall(r"`([a-z-]+)`", cell)}
    assert len(codes) > 15
    text = yaml.safe_dump(contract.document["components"]["responses"])
    assert not {code for code in codes if f"urn:callboard:problem:{code}" not in text}


def test_every_operation_answers(small_studio, contract):
    """As somebody signed in, and as nobody: each is there, and says what the document says."""
    client = small_studio.client("mia")
    values = {"{id}": str(uuid.uuid4()), "{sha}": "0" * 64, "{side}": "64", "{collection}": "profile"}
    for path, method, operation in operations(contract):
        if operation["operationId"] == "signOut":
            continue  # the others still need the session
        target = path
        for name, value in values.items():
            target = target.replace(name, value)
        if operation["operationId"] == "waitForChange":
            target += "?seconds=0"
        more = {}
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            more["json_body"] = {}
        elif content:
            more |= {"body": b"x", "headers": {"Content-Type": next(iter(content))}}
        for token in (client.token, False):
            answer = client.request(method, target, token=token, **more)
            needs_session = "security" in operation
            if token is False and needs_session:
                assert answer.status in (400, 401), (method, path, answer.body)
            assert answer.status not in (405, 500, 503), (method, path, answer.body)
            if answer.status == 404:
                assert "{" in path, (method, path)  # the thing, not the route
    assert client.delete("/api/v1/sessions/current").status == 204
    assert client.get("/api/v1/sessions").status == 401


@pytest.mark.parametrize("target", [
    "/api", "/api/v1", "/api/v1/", "/api/v2/studio", "/api/v1/Studio", "/api/v1/users", "/api/v1/studio/", "/favicon.ico",
    "/reset-password/", "/.git/config", "/api/v1/sessions/a/b", "//api/v1/studio", "/api/v1/sync/people/changes",
    "/" + urllib.parse.quote("../") + "etc/passwd",
])
def test_nothing_else_is_there(small_studio, contract, target):
    client = small_studio.client("mia")
    answer = client.get(target)
    assert answer.status == 404
    assert answer.code == "not-found"


def test_another_method_is_told_which_ones_there_are(small_studio):
    client = small_studio.client()
    answer = client.put("/api/v1/studio", {})
    assert answer.status == 405
    assert "GET" in answer.headers["Allow"]
    answer = client.get("/api/v1/password-resets")
    assert answer.status == 405
    assert answer.headers["Allow"] == "POST"


def test_head_is_answered_without_a_body(small_studio):
    client = small_studio.client()
    for target in ("/api/v1/studio", "/", "/api/v1/openapi.yaml"):
        full, head = client.get(target), client.request("HEAD", target)
        assert head.status == 200
        assert head.body == b""
        assert head.headers["Content-Type"] == full.headers["Content-Type"]
        assert head.headers["Content-Length"] == str(len(full.body))


def test_another_version_of_the_protocol_is_refused(small_studio):
    client = small_studio.client()
    assert client.get("/api/v1/studio", headers={"Callboard-Schema": "1"}).status == 200
    answer = client.get("/api/v1/studio", headers={"Callboard-Schema": "2"})
    assert answer.status == 426
    assert answer.code == "upgrade-required"
