# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up JUnit files and prints the one line that ./dev test ends with."""

import sys
import xml.etree.ElementTree as ElementTree


def count(path):
    passed = failed = skipped = 0
    names = []
    for case in ElementTree.parse(path).iter("testcase"):
        children = {child.tag for child in case}
        if children & {"failure", "error"} or case.get("status") == "fail":
            failed += 1
            names.append(f"{case.get('classname', '')} {case.get('name', '')}".strip())
        elif "skipped" in children or case.get("status") in ("disabled", "notrun"):
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped, names


def main(paths):
    passed = failed = skipped = 0
    for path in paths:
        p, f, s, names = count(path)
        passed, failed, skipped = passed + p, failed + f, skipped + s
        for name in names:
            print(f"failed: {name}")
    line = f"{passed} passed, {failed} failed"
    print(line + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
