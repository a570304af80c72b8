# SPDX-License-Identifier: GPL-3.0-or-later
"""Profile pictures: what is taken, what becomes of it, and what is not taken."""

import hashlib
import io
import threading
import uuid
from pathlib import Path

import psutil
import pytest
from PIL import Image

from tests.server.harness import pictures
from tests.support.processes import binary


@pytest.fixture(scope="module")
def module_studio(tmp_path_factory, contract):
    """One for all of this module that does not depend on what was there before."""
    from tests.server.conftest import Studio
    from tests.server.harness.stores import SqliteStore

    folder = tmp_path_factory.mktemp("pictures")
    studio = Studio(folder / "server", SqliteStore(folder), contract, options=["--changes-per-minute", "10000", "--pictures-per-minute", "10000"])
    studio.add("mia").start()
    yield studio
    studio.end()


@pytest.fixture(scope="module")
def signed_in(module_studio):
    return module_studio.client("mia")


@pytest.fixture
def mia(signed_in):
    """Signed in, with no picture."""
    current = signed_in.fields()["picture"]
    if current:
        assert outcome(signed_in.clear_picture(current)) == "applied"
    return signed_in


def outcome(answer):
    assert answer.status == 200, answer.body
    return answer.json["fields"]["picture"]["outcome"]


def kept(client, side=512):
    sha = client.fields()["picture"]
    answer = client.get(f"/api/v1/pictures/{sha}/{side}")
    assert answer.status == 200
    return answer.body


GOOD = {
    "PNG": pictures.encoded(pictures.quarters(), "PNG"),
    "PNG with a palette": pictures.encoded(pictures.quarters(mode="P"), "PNG"),
    "PNG of 16 bits": pictures.encoded(Image.new("I;16", (300, 300), 40000), "PNG"),
    "grey PNG": pictures.encoded(pictures.quarters(mode="L"), "PNG"),
    "PNG with transparency": pictures.encoded(pictures.quarters(mode="RGBA"), "PNG"),
    "JPEG": pictures.encoded(pictures.quarters(), "JPEG", quality=95),
    "progressive JPEG": pictures.encoded(pictures.quarters(), "JPEG", quality=95, progressive=True),
    "grey JPEG": pictures.encoded(pictures.quarters(mode="L"), "JPEG"),
    "CMYK JPEG": pictures.encoded(pictures.quarters(mode="CMYK"), "JPEG", quality=95),
    "WebP": pictures.encoded(pictures.quarters(), "WEBP", quality=95),
    "lossless WebP": pictures.encoded(pictures.quarters(), "WEBP", lossless=True),
    "WebP with transparency": pictures.encoded(pictures.quarters(mode="RGBA"), "WEBP", lossless=True),
    "animated WebP": pictures.encoded(pictures.quarters(), "WEBP", lossless=True, save_all=True,
                                      append_images=[Image.new("RGB", (400, 400), "black")] * 5, duration=100),
    "animated PNG": pictures.encoded(pictures.quarters(), "PNG", save_all=True,
                                     append_images=[Image.new("RGB", (400, 400), "black")] * 3, duration=100),
    "one pixel": pictures.encoded(Image.new("RGB", (1, 1), "red"), "PNG"),
    "as wide as it gets": pictures.encoded(Image.new("RGB", (8192, 2), "red"), "PNG"),
    "JPEG with bytes after its end": pictures.encoded(pictures.quarters(), "JPEG", quality=95) + b"\0" * 1000,
}
COLOURED = [name for name in GOOD if not any(word in name for word in ("grey", "16", "one", "wide"))]


@pytest.mark.parametrize("name", GOOD)
def test_it_is_kept_in_two_sizes_without_anything_else(mia, name):
    assert outcome(mia.put_picture(GOOD[name])) == "applied"
    for side in (512, 64):
        png = kept(mia, side)
        image = Image.open(io.BytesIO(png))
        assert image.format == "PNG" and image.size == (side, side)
        assert image.info.get("dpi", (72, 72)) == pytest.approx((72, 72), abs=0.1)
        assert set(pictures.chunks(png)) == {"IHDR", "pHYs", "IDAT", "IEND"}
    assert hashlib.sha256(kept(mia)).hexdigest() == mia.fields()["picture"]


@pytest.mark.parametrize("name", COLOURED)
def test_its_colours_stay(mia, name):
    mia.put_picture(GOOD[name])
    assert pictures.corners(kept(mia)) == ["red", "lime", "blue", "white"]


def test_the_centre_is_cut_out(mia):
    wide = Image.new("RGB", (900, 300), "black")
    wide.paste(pictures.quarters(300, 300), (300, 0))
    mia.put_picture(pictures.encoded(wide, "PNG"))
    assert pictures.corners(kept(mia)) == ["red", "lime", "blue", "white"]
    tall = Image.new("RGB", (300, 900), "black")
    tall.paste(pictures.quarters(300, 300), (0, 300))
    mia.put_picture(pictures.encoded(tall, "JPEG", quality=95), base=mia.fields()["picture"])
    assert pictures.corners(kept(mia)) == ["red", "lime", "blue", "white"]


# What a viewer shows for a picture that is stored like quarters(), by EXIF orientation (CIPA DC-008, 4.6.4).
UPRIGHT = {
    1: ["red", "lime", "blue", "white"], 2: ["lime", "red", "white", "blue"], 3: ["white", "blue", "lime", "red"],
    4: ["blue", "white", "red", "lime"], 5: ["red", "blue", "lime", "white"], 6: ["blue", "red", "white", "lime"],
    7: ["white", "lime", "blue", "red"], 8: ["lime", "white", "red", "blue"],
}


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_it_is_turned_upright_and_nobody_learns_where_it_was_taken(mia, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "CANARYCAMERA"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (52.0, 31.0, 12.0), "E", (13.0, 24.0, 18.0)
    file = pictures.encoded(pictures.quarters(600, 400), "JPEG", quality=95, exif=exif)
    assert b"CANARYCAMERA" in file
    mia.put_picture(file)
    assert pictures.corners(kept(mia)) == UPRIGHT[orientation]
    assert b"CANARYCAMERA" not in kept(mia)
    assert not Image.open(io.BytesIO(kept(mia))).getexif()


def test_texts_and_profiles_are_left_behind(mia):
    from PIL import ImageCms, PngImagePlugin

    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "CANARYAUTHOR")
    info.add_itxt("XML:com.adobe.xmp", "<x>CANARYAUTHOR</x>")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    mia.put_picture(pictures.encoded(pictures.quarters(), "PNG", pnginfo=info, icc_profile=profile, dpi=(300, 300)))
    png = kept(mia)
    assert b"CANARYAUTHOR" not in png
    assert set(pictures.chunks(png)) == {"IHDR", "pHYs", "IDAT", "IEND"}
    assert pictures.corners(png) == ["red", "lime", "blue", "white"]


def test_the_same_picture_has_the_same_name(mia):
    first = mia.put_picture(GOOD["PNG"]).json["fields"]["picture"]["current"]
    answer = mia.put_picture(GOOD["PNG"], base=first)
    assert outcome(answer) == "unchanged"
    assert answer.json["fields"]["picture"]["current"] == first


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
OTHER_KINDS = {
    "SVG": SVG,
    "SVG in XML": b'<?xml version="1.0"?>' + SVG,
    "BMP": pictures.encoded(pictures.quarters(), "BMP"),
    "GIF": pictures.encoded(pictures.quarters(mode="P"), "GIF"),
    "TIFF": pictures.encoded(pictures.quarters(), "TIFF"),
    "ICO": pictures.encoded(pictures.quarters(64, 64), "ICO"),
    "TGA": pictures.encoded(pictures.quarters(), "TGA"),
    "XPM": b'/* XPM */\nstatic char *x[] = {"1 1 1 1", "a c #000000", "a"};\n',
    "HTML": b"<!doctype html><script>alert(1)</script>",
    "text": b"Hello",
    "PDF": b"%PDF-1.4\n",
    "another RIFF": b"RIFF\x24\0\0\0WAVEfmt ",
    "the beginning of a signature": b"\x89PNG",
    "zeros": bytes(1000),
}


@pytest.mark.parametrize("name", OTHER_KINDS)
def test_other_kinds_are_not_taken(mia, name):
    answer = mia.put_picture(OTHER_KINDS[name])
    assert answer.status == 415
    assert answer.code == "unsupported-media"
    assert "PNG, JPEG or WebP" in answer.json["detail"]
    assert mia.fields()["picture"] is None


def cut(name, part):
    data = GOOD[name]
    return data[:int(len(data) * part)]


DAMAGED = {
    "nothing at all": b"",
    "a PNG signature alone": b"\x89PNG\r\n\x1a\n",
    "a JPEG marker alone": b"\xff\xd8\xff",
    "a RIFF header alone": b"RIFF\x00\x00\x00\x00WEBP",
    **{f"{part:.0%} of a {name}": cut(name, part) for name in ("PNG", "JPEG", "progressive JPEG", "WebP", "lossless WebP")
       for part in (0.3, 0.7, 0.98)},
    "a PNG of no width": pictures.png_claiming(0, 100),
    "a PNG larger than PNG allows": pictures.png_claiming(2**31 - 1, 2**31 - 1),
    "a PNG without pixels": pictures.png_claiming(100, 100),
    "a PNG with too few pixels": pictures.png_claiming(100, 100, bytes(301 * 40)),
    "a PNG with a flipped bit": GOOD["PNG"][:60] + bytes([GOOD["PNG"][60] ^ 1]) + GOOD["PNG"][61:],
    "a PNG signature on noise": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "a JPEG marker on noise": b"\xff\xd8\xff" + bytes(range(256)) * 20,
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_files_are_not_taken(mia, name):
    answer = mia.put_picture(DAMAGED[name])
    assert answer.status == 422, answer.body[:200]
    assert answer.code == "invalid"
    assert answer.json["field"] == "picture"
    assert mia.fields()["picture"] is None


TOO_LARGE = {
    "a header of 100,000 x 100,000": pictures.png_claiming(100_000, 100_000),
    "one pixel too wide": pictures.encoded(Image.new("L", (8193, 1)), "PNG"),
    "one pixel too high": pictures.encoded(Image.new("L", (1, 8193)), "JPEG"),
    "8192 x 8192 at 16 bits a channel": pictures.png_claiming(8192, 8192, bits=16, colour=6),
    "10 MiB and a byte": b"\x89PNG\r\n\x1a\n" + bytes(10 * 1024 * 1024 - 7),
}


@pytest.mark.parametrize("name", TOO_LARGE)
def test_what_is_too_large_is_not_taken(mia, name):
    answer = mia.put_picture(TOO_LARGE[name])
    assert answer.status == 413, answer.body[:200]
    assert answer.code == "too-large"
    assert mia.fields()["picture"] is None


def test_the_largest_file_is_taken(mia):
    file = pictures.noise(1700)  # noise can't be packed: about 8.5 MB
    assert 8_000_000 < len(file) <= 10 * 1024 * 1024
    assert outcome(mia.put_picture(file)) == "applied"


def test_a_bomb_costs_a_bounded_amount_of_memory(module_studio, mia):
    """8192 x 8192 in a file of 200 KB is within the limits: it takes 256 MiB, not more, and those are given back."""
    process = psutil.Process(module_studio.server.process.pid)
    assert outcome(mia.put_picture(pictures.png_bomb(8192))) == "applied"
    mia.put_picture(pictures.png_text_bomb())  # taken or not: it must not hurt
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    # AddressSanitizer keeps what was freed for a while, to see who still uses it.
    sanitized = b"__asan_init" in Path(binary("callboard-server")).read_bytes()
    assert peak < (1200 if sanitized else 600) * 1024, f"{peak} KiB"
    assert sanitized or process.memory_info().rss < 250 * 1024 * 1024
    assert mia.get("/api/v1/studio").status == 200


def test_others_are_answered_while_pictures_are_decoded(module_studio, mia):
    bomb = pictures.png_bomb(6000)
    senders = [threading.Thread(target=lambda: module_studio.client("mia").put_picture(bomb)) for _ in range(4)]
    for sender in senders:
        sender.start()
    try:
        for _ in range(20):
            assert mia.get("/api/v1/studio", timeout=10).status == 200
    finally:
        for sender in senders:
            sender.join()


def test_it_may_be_kept_for_ever(mia):
    sha = mia.put_picture(GOOD["JPEG"]).json["fields"]["picture"]["current"]
    first = mia.get(f"/api/v1/pictures/{sha}/64")
    assert first.headers["Content-Type"] == "image/png"
    again = mia.get(f"/api/v1/pictures/{sha}/64", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304 and again.body == b""
    assert mia.get(f"/api/v1/pictures/{sha}/512").headers["ETag"] != first.headers["ETag"]


def test_it_is_shown_to_people_of_the_studio_only(module_studio, mia):
    sha = mia.put_picture(GOOD["JPEG"]).json["fields"]["picture"]["current"]
    assert module_studio.client().get(f"/api/v1/pictures/{sha}/64").status == 401
    assert mia.get(f"/api/v1/pictures/{'0' * 64}/64").status == 404
    for target in (f"/api/v1/pictures/{sha}/65", f"/api/v1/pictures/{sha.upper()}/64"):
        assert mia.get(target).status == 404


def test_nobody_has_a_picture_decoded_without_a_session(module_studio):
    answer = module_studio.client().put_picture(GOOD["PNG"])
    assert answer.status == 401


def test_a_repeat_gets_the_first_answer_and_another_body_does_not(studio):
    mia = studio.client("mia")
    key = str(uuid.uuid4())
    first = mia.put_picture(GOOD["PNG"], key=key)
    assert first.json["duplicate"] is False
    repeat = mia.put_picture(GOOD["PNG"], key=key)
    assert repeat.json == first.json | {"duplicate": True}
    other = mia.put_picture(GOOD["one pixel"], key=key)
    assert other.status == 422 and other.code == "key-reused"


def test_another_picture_in_between_is_a_conflict(studio):
    mia, elsewhere = studio.client("mia"), studio.client("mia")
    theirs = elsewhere.put_picture(GOOD["PNG"]).json["fields"]["picture"]["current"]
    answer = mia.put_picture(GOOD["one pixel"], base="none")
    field = answer.json["fields"]["picture"]
    assert field["outcome"] == "conflict"
    assert field["current"] == theirs == mia.fields()["picture"]
    assert field["changedBy"] and field["changedAt"]
    assert outcome(mia.clear_picture("0" * 64)) == "conflict"
    assert outcome(mia.clear_picture(theirs)) == "applied"
    assert mia.fields()["picture"] is None
    assert mia.get(f"/api/v1/pictures/{theirs}/512").status == 200, "others may still show it"
