# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test here starts from. Each has its own studio, home, bus and keyring, so they run in any order, side by side."""

import shutil
import tempfile
from pathlib import Path

import pytest


@pytest.fixture
def short_folder():
    """A folder whose path is short enough for sockets in it."""
    folder = Path(tempfile.mkdtemp(prefix="cb."))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
