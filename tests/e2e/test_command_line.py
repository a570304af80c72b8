# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says on a terminal, where nothing can be shown."""

import subprocess

import pytest

from tests.support.processes import binary


def say(home, *arguments):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home)}
    return subprocess.run([binary("callboard"), *arguments], env=environment, capture_output=True, text=True, timeout=30)


@pytest.mark.parametrize("question, words", [("--version", "Callboard 1."), ("-v", "Callboard 1."),
                                             ("--help", "--data"), ("--help-all", "--data")])
def test_answers_without_a_display(tmp_path, question, words):
    answer = say(tmp_path, question)
    assert answer.returncode == 0, answer.stderr
    assert words in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_says_what_is_wrong_with_an_option(tmp_path):
    answer = say(tmp_path, "--no-such-option", "--help")
    assert answer.returncode == 2
    assert "no-such-option" in answer.stderr
