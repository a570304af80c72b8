# SPDX-License-Identifier: GPL-3.0-or-later
"""A5: a profile picture from anywhere, and nothing from bad ones."""

import os
import struct
import zlib

import pytest
from PIL import Image

from tests.support import people
from tests.support.app import LONGEST_STALL
from tests.support.processes import wait_until
from tests.support.world import colleague


def picture(path, colour="teal", size=(800, 600), **options):
    Image.new("RGB", size, colour).save(path, **options)
    return path


def wait_for_new_picture(studio, before=None):
    def changed():
        now = colleague(studio).record()["picture"]
        return now if now != before else None

    return wait_until(changed, what="another picture")


def use(app):
    app.wait("crop.dialog")
    app.click("crop.use")
    app.wait_gone("crop.dialog")


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_drop_a_file(app, studio, tmp_path, kind):
    assert app.drop("account.picture", [picture(tmp_path / f"me.{kind}")])
    use(app)
    wait_for_new_picture(studio)
    people.wait_saved(app)
    assert colleague(studio).picture().startswith(b"\x89PNG")


def test_drop_image_data_from_a_browser(app, studio, tmp_path):
    assert app.drop("account.picture", urls=["https://pictures.example/me.png"], image=picture(tmp_path / "me.png"))
    use(app)
    wait_for_new_picture(studio)


def test_the_menu_uploads_views_replaces_clears(app, studio, tmp_path):
    app.right_click("account.picture")
    assert app.menu_items() == ["Upload…"]
    app.menu("Upload…")
    people.pick_file(app, picture(tmp_path / "one.png", "navy"))
    use(app)
    first = wait_for_new_picture(studio)
    app.right_click("account.picture")
    assert app.menu_items() == ["View", "Replace…", "Clear"]
    app.menu("View")
    app.wait("pictureView.dialog")
    app.key("Esc")
    app.wait_gone("pictureView.dialog")
    app.right_click("account.picture")
    app.menu("Replace…", by="keys")
    people.pick_file(app, picture(tmp_path / "two.png", "olive"))
    use(app)
    wait_for_new_picture(studio, first)
    app.right_click("account.picture")
    app.menu("Clear")
    wait_until(lambda: colleague(studio).record()["picture"] is None, what="no picture")


def test_cancelled_is_cancelled(app, studio, tmp_path):
    app.drop("account.picture", [picture(tmp_path / "me.png")])
    app.wait("crop.dialog")
    app.key("Esc")
    app.wait_gone("crop.dialog")
    people.change(app, "firstName", "After")
    people.wait_saved(app)
    assert colleague(studio).record()["picture"] is None


def test_the_crop_takes_what_was_chosen(app, studio, tmp_path):
    # Left half red, right half blue: the middle square has both, and the picture is square.
    image = Image.new("RGB", (1200, 600), "red")
    image.paste("blue", (600, 0, 1200, 600))
    image.save(tmp_path / "wide.png")
    app.drop("account.picture", [tmp_path / "wide.png"])
    use(app)
    wait_for_new_picture(studio)
    (tmp_path / "got.png").write_bytes(colleague(studio).picture())
    got = Image.open(tmp_path / "got.png").convert("RGB")
    assert got.size == (512, 512)
    assert got.getpixel((20, 256))[0] > 200 and got.getpixel((490, 256))[2] > 200


def test_a_picture_set_offline_is_sent_later(distant, network, studio, tmp_path):
    network.offline()
    distant.drop("account.picture", [picture(tmp_path / "me.png")])
    use(distant)
    distant.wait("shell.offlineBar", timeout=40)
    assert colleague(studio).record()["picture"] is None
    network.online()
    wait_for_new_picture(studio)


def test_two_pictures_are_chosen_from_by_eye(distant, network, studio, tmp_path):
    network.offline()
    distant.drop("account.picture", [picture(tmp_path / "mine.png", (200, 0, 0))])
    use(distant)
    distant.wait("shell.offlineBar", timeout=40)
    colleague(studio).set_picture(picture(tmp_path / "theirs.png", (0, 0, 200)).read_bytes())
    theirs = colleague(studio).record()["picture"]
    network.online()
    distant.wait("shell.syncLine", contains="choice", timeout=60)
    people.open_conflict(distant)

    def shows(choice, colour):
        distant.grab(tmp_path / "seen.png", f"conflict.{choice}.picture")
        return colour in {pixel for _, pixel in Image.open(tmp_path / "seen.png").convert("RGB").getcolors(1 << 20)}

    wait_until(lambda: shows("mine", (200, 0, 0)), what="my picture")
    wait_until(lambda: shows("theirs", (0, 0, 200)), what="their picture")
    assert distant.find("conflict.mine.picture")["name"].startswith("Picture, yours")
    distant.click("conflict.theirs.picture", x=8)
    distant.click("conflict.save")
    distant.wait_gone("conflict.dialog")
    people.wait_saved(distant)
    assert colleague(studio).record()["picture"] == theirs


def _png(width, height, rows=b""):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _bad(kind, folder):
    path = folder / f"{kind}.png"
    if kind == "truncated":
        whole = picture(folder / "whole.png", "coral").read_bytes()
        path.write_bytes(whole[:len(whole) // 2])
    elif kind == "huge":
        path.write_bytes(_png(100000, 100000, (b"\x00" * (100000 // 8 + 1)) * 2000))
    elif kind == "svg":
        path = folder / "drawing.svg"
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')
    elif kind == "svg-named-png":
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "folder":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "50-MB":
        whole = picture(folder / "whole.png").read_bytes()
        with path.open("wb") as file:
            file.write(whole)
            file.truncate(50 * 1024 * 1024)
    elif kind == "gif":
        path = folder / "moving.gif"
        Image.new("P", (9, 9)).save(path)
    elif kind == "bmp-named-png":
        Image.new("RGB", (9, 9)).save(path, format="BMP")
    elif kind == "words":
        path = folder / "letter.txt"
        path.write_text("Dear studio,")
    elif kind == "gone":
        pass
    return path


BAD = ["truncated", "huge", "svg", "svg-named-png", "empty", "folder", "fifo", "50-MB", "gif", "bmp-named-png", "words",
       "gone"]


def test_bad_pictures_get_a_message_and_change_nothing(app, studio, tmp_path):
    app.drop("account.picture", [picture(tmp_path / "good.png", "gold")])
    use(app)
    good = wait_for_new_picture(studio)
    people.wait_saved(app)
    said = {}
    app.stall()
    for kind in BAD:
        taken = app.drop("account.picture", [_bad(kind, tmp_path)])
        if taken:  # a drag that is refused tells by its pointer; a drop that was taken has to tell in words
            said[kind] = people.picture_message(app)
            assert said[kind], f"no message for {kind}"
        assert not app.visible("crop.dialog"), kind
    assert len(said) >= 8, said
    assert app.stall() < LONGEST_STALL
    people.change(app, "firstName", "Still here")
    people.wait_saved(app)
    assert colleague(studio).record()["picture"] == good
