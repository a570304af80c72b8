# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets where none may be: files, and what the kernel tells about a process."""

import base64
import json
import stat
import urllib.parse
from pathlib import Path


def disguises(secret):
    """The secret as programs write it: plain, escaped, encoded, as wide characters."""
    plain = secret.encode()
    return {
        "plain": plain,
        "percent-encoded": urllib.parse.quote(secret, safe="").encode(),
        "JSON": json.dumps(secret)[1:-1].encode(),
        "UTF-16": secret.encode("utf-16-le"),
        "UTF-16 (big end)": secret.encode("utf-16-be"),
        "base64": base64.b64encode(plain).rstrip(b"="),
        "base64url": base64.urlsafe_b64encode(plain).rstrip(b"="),
        "hexadecimal": plain.hex().encode(),
    }


def _files(place):
    place = Path(place)
    if place.is_file():
        yield place
    for path in place.rglob("*") if place.is_dir() else ():
        if stat.S_ISREG(path.lstat().st_mode):
            yield path


def find_secrets(secrets, places=(), pids=()):
    """One line for each hit. secrets: name -> text."""
    sources = {}
    for place in places:
        for path in _files(place):
            sources[str(path)] = path
    for pid in pids:
        for name in ("cmdline", "environ", "comm"):
            sources[f"/proc/{pid}/{name}"] = Path(f"/proc/{pid}/{name}")
    hits = []
    for where, path in sources.items():
        try:
            content = path.read_bytes()
        except (FileNotFoundError, PermissionError):
            continue  # a journal that was just removed; a process that nobody may look into
        for name, secret in secrets.items():
            hits += [f"{name} ({disguise}) in {where}" for disguise, form in disguises(secret).items()
                     if form in content]
    return hits
