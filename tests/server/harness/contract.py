# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every answer to server/api/openapi.yaml."""

import copy
import re

import yaml
from jsonschema import Draft202012Validator

from tests.support.processes import ROOT

DOCUMENT = ROOT / "server/api/openapi.yaml"


class ContractBroken(AssertionError):
    pass


def _strict(node):
    """The document promises that readers ignore unknown members; its server has none that are not described."""
    if isinstance(node, dict):
        if node.get("type") == "object" and "properties" in node and "additionalProperties" not in node:
            node["additionalProperties"] = False
        for value in node.values():
            _strict(value)
    elif isinstance(node, list):
        for value in node:
            _strict(value)
    return node


class Contract:
    def __init__(self):
        self.document = yaml.safe_load(DOCUMENT.read_text())
        self._answers = _strict(copy.deepcopy(self.document))
        self._paths = [(self._pattern(path), path) for path in self.document["paths"]]
        # A path without a variable goes before one with: /sessions/current is no session's id.
        self._paths.sort(key=lambda entry: entry[1].count("{"))
        self.seen = set()  # (path, method, status)

    @staticmethod
    def _pattern(path):
        return re.compile("^" + re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path)) + "$")

    def path_of(self, target):
        """The path of the document that a request target belongs to, or None."""
        path = target.split("?", 1)[0]
        return next((name for pattern, name in self._paths if pattern.match(path)), None)

    def check(self, method, target, status, headers, body, body_json, sent_json=None):
        path = self.path_of(target)
        operation = self._operation(path, method)
        if operation is None:
            self._unknown_place(path, method, status)
            name = "NotFound" if path is None else "MethodNotAllowed"
            response = self._answers["components"]["responses"][name]
        else:
            response = self._resolve(operation["responses"].get(str(status)))
            if response is None:
                raise ContractBroken(f"{method} {path}: status {status} is not described: {body[:300]!r}")
            self.seen.add((path, method.lower(), str(status)))
        where = f"{method} {path or target} {status}"
        self._check_headers(where, response, headers)
        self._check_body(where, response, method, headers, body, body_json)
        if body_json is not None and headers.get("Content-Type", "").startswith("application/problem+json"):
            self._check_problem(where, status, headers, body_json)
        if sent_json is not None and status < 300:
            self._check_sent(where, operation, sent_json)

    def _operation(self, path, method):
        if path is None:
            return None
        item = self._answers["paths"][path]
        return item.get("get" if method == "HEAD" else method.lower())

    @staticmethod
    def _unknown_place(path, method, status):
        # The connection refuses some requests before it looks at where they go.
        wanted = 404 if path is None else 405
        if status != wanted and status not in (400, 408, 413, 415, 431, 503):
            raise ContractBroken(f"{method} {path}: {status}, but there is no such thing in the document")

    def _resolve(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self._answers
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node

    def _validate(self, where, schema, instance):
        # References point into the whole document, so it goes along.
        whole = {**schema, "components": self._answers["components"]}
        errors = sorted(Draft202012Validator(whole).iter_errors(instance), key=lambda error: list(map(str, error.path)))
        if errors:
            details = "; ".join(f"{'/'.join(map(str, error.path))}: {error.message}" for error in errors[:5])
            raise ContractBroken(f"{where}: {details}")

    def _check_headers(self, where, response, headers):
        for name, header in response.get("headers", {}).items():
            header = self._resolve(header)
            value = headers.get(name)
            if value is None:
                if header.get("required"):
                    raise ContractBroken(f"{where}: the header {name} is missing")
                continue
            self._validate(f"{where}: header {name}", header["schema"], value)

    def _check_body(self, where, response, method, headers, body, body_json):
        content = response.get("content")
        if not content:
            if body:
                raise ContractBroken(f"{where}: a body where none is described: {body[:200]!r}")
            return
        kind = headers.get("Content-Type", "").split(";")[0].strip()
        if kind not in content:
            raise ContractBroken(f"{where}: {kind or 'no content type'} instead of {', '.join(content)}")
        if method == "HEAD":
            return
        schema = content[kind].get("schema")
        if schema and kind.endswith("json"):
            if body_json is None:
                raise ContractBroken(f"{where}: not JSON: {body[:200]!r}")
            self._validate(where, schema, body_json)
        elif not body:
            raise ContractBroken(f"{where}: an empty body")

    @staticmethod
    def _check_problem(where, status, headers, problem):
        if problem["status"] != status:
            raise ContractBroken(f"{where}: the problem says {problem['status']}")
        if problem["requestId"] != headers.get("X-Request-Id"):
            raise ContractBroken(f"{where}: requestId and X-Request-Id differ")

    def _check_sent(self, where, operation, sent):
        """What was accepted has to be what the document says is accepted."""
        body = operation.get("requestBody")
        if body is None:
            raise ContractBroken(f"{where}: a body was accepted that is not described")
        self._validate(f"{where} (request)", body["content"]["application/json"]["schema"], sent)
