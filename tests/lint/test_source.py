# SPDX-License-Identifier: GPL-3.0-or-later
"""What the house style says about sources and a machine can see."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {
    # room: rooms whose headers it may include (docs/architecture.md)
    "models/domain": set(),
    "models/cache": {"models/domain"},
    "models/remote": {"models/domain"},
    "models/secrets": {"models/domain"},
    "models/sync": {"models/domain", "models/cache", "models/remote", "models/secrets"},
    "models/items": {"models/domain", "models/cache", "models/sync", "models/secrets"},
    "ui": {"models/domain", "models/items", "models/sync", "models/secrets"},
    "app": {"models/domain", "models/cache", "models/remote", "models/secrets", "models/sync", "models/items", "ui"},
    "server": {"models/domain"},
}
# The seams that a page may know of rooms below models/items: abstract classes and values, no engine.
SEAMS_FOR_UI = {"models/sync/account.h", "models/sync/accounts.h", "models/sync/administration.h", "models/secrets/secretstore.h"}
LONGEST = {".cpp": 600, ".h": 260}
MADE = {"build", "pictures", "__pycache__"}  # as in .gitignore


def tracked(*suffixes):
    """Of the project. Not asked of git: a copy from an archive has none, nor has every machine."""
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [inner for inner in folders if inner not in MADE and not inner.startswith(".")]
        found += [Path(folder) / file for file in files if file.endswith(suffixes)]
    return sorted(found)


def sources():
    return [path for path in tracked(".cpp", ".h") if path.relative_to(ROOT).parts[0] != "tests"]


def room_of(path):
    name = str(path)
    return next((room for room in ROOMS if name.startswith(room + "/")), None)


def name(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_use_only_what_they_may(room):
    wrong = []
    for path in sources():
        if room_of(path.relative_to(ROOT)) != room:
            continue
        for include in re.findall(r'^\s*#include "([^"]+)"', path.read_text(), re.M):
            other = room_of(include)
            if other and other != room and other not in ROOMS[room]:
                wrong.append(f"{name(path)} includes {include}")
            if room == "ui" and other == "models/sync" and include not in SEAMS_FOR_UI:
                wrong.append(f"{name(path)} reaches past the seam to {include}")
    assert not wrong


def test_models_know_no_widgets():
    wrong = [name(path) for path in sources()
             if name(path).startswith(("models/", "server/"))
             and re.search(r"#include <(QtWidgets|QWidget|QApplication|QMessageBox)", path.read_text())]
    assert not wrong


def test_every_source_names_its_licence():
    wrong = [name(path) for path in tracked(".cpp", ".h", ".py")
             if path.stat().st_size and "SPDX-License-Identifier: GPL-3.0-or-later" not in path.read_text()[:400]]
    assert not wrong


def test_no_file_grows_beyond_reading():
    wrong = []
    for path in sources():
        lines = len(path.read_text().splitlines())
        if lines > LONGEST[path.suffix]:
            wrong.append(f"{name(path)}: {lines} lines")
    assert not wrong


BANNED = {
    r"\bSIGNAL\(|\bSLOT\(": "string-based connect",
    r"\bQEventLoop\b": "nested event loop",
    r"\bprocessEvents\(": "nested event loop",
    r"\bsetInsecureFallback\(true": "secrets in a plain file",
    r"\bignoreSslErrors\(\)": "unchecked certificates",
    r"\busing namespace std;": "whole namespace std",
    r"\bTODO\b|\bFIXME\b|\bXXX\b": "unfinished work",
}


@pytest.mark.parametrize("pattern", BANNED, ids=lambda p: BANNED[p].replace(" ", "-"))
def test_nothing_banned_is_used(pattern):
    wrong = []
    for path in sources():
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(pattern, line) and not line.lstrip().startswith("//"):
                wrong.append(f"{name(path)}:{number}: {BANNED[pattern]}")
    assert not wrong


def test_dialogs_are_never_run_in_a_nested_loop():
    wrong = [f"{name(path)}:{number}" for path in sources() if name(path).startswith(("ui/", "app/", "models/"))
             for number, line in enumerate(path.read_text().splitlines(), 1)
             if re.search(r"(->|\.)exec\(\)", line) and "app.exec()" not in line and "query" not in line.lower()]
    assert not wrong


def test_sql_is_only_where_the_tables_are():
    homes = {"QSqlQuery": "server/store/", "sqlite3.h": ("models/cache/database.cpp", "tests/bench/")}
    wrong = [f"{name(path)}: {word}" for path in sources() for word, home in homes.items()
             if word in path.read_text() and not name(path).startswith(home)]
    assert not wrong


def test_only_the_theme_knows_colours():
    wrong = [f"{name(path)}:{number}" for path in sources()
             if name(path).startswith("ui/") and not name(path).startswith("ui/theme/")
             for number, line in enumerate(path.read_text().splitlines(), 1)
             if re.search(r'#[0-9A-Fa-f]{6}\b|setStyleSheet\(', line)]
    assert not wrong


def test_text_from_outside_is_plain():
    # A QLabel made directly guesses its format; ui/widgets has a function that does not.
    wrong = [f"{name(path)}:{number}" for path in sources() if name(path).startswith("ui/")
             for number, line in enumerate(path.read_text().splitlines(), 1) if re.search(r"\bQMessageBox\b", line)]
    assert not wrong


def test_formatting():
    version = subprocess.run(["clang-format", "--version"], capture_output=True, text=True, check=True).stdout
    if " 14." not in version:
        pytest.skip(f"other versions than Debian 12's format otherwise: {version.strip()}")
    files = [str(path) for path in tracked(".cpp", ".h")]
    result = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], capture_output=True, text=True)
    assert result.returncode == 0, "\n".join(line for line in result.stderr.splitlines() if "error:" in line)[:4000]


def test_nothing_names_the_machine_it_was_made_on():
    wrong = [name(path) for path in tracked(".cpp", ".h", ".py", ".md", ".txt", ".json", ".yaml", ".cmake", "dev", "run")
             if path != Path(__file__).resolve() and re.search(r"/work/|/root/|/home/[a-z]", path.read_text())]
    assert not wrong
