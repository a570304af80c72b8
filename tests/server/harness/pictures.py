# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures, good and bad, made here."""

import io
import os
import struct
import zlib

from PIL import Image, ImageDraw


def encoded(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def quarters(width=400, height=400, mode="RGB"):
    """Red, green / blue, white: tells which way up a picture is."""
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 0, width // 2 - 1, height // 2 - 1], fill="red")
    draw.rectangle([width // 2, 0, width, height // 2 - 1], fill="lime")
    draw.rectangle([0, height // 2, width // 2 - 1, height], fill="blue")
    return image.convert(mode)


def noise(side):
    """A PNG that can't be packed: 3 bytes a pixel."""
    return encoded(Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)), "PNG")


def corners(png):
    """The names of the colours near the four corners: top left, top right, bottom left, bottom right."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    w, h = image.size
    names = {(1, 0, 0): "red", (0, 1, 0): "lime", (0, 0, 1): "blue", (1, 1, 1): "white", (0, 0, 0): "black"}
    at = [(w // 8, h // 8), (w * 7 // 8, h // 8), (w // 8, h * 7 // 8), (w * 7 // 8, h * 7 // 8)]
    return [names.get(tuple(int(c > 127) for c in image.getpixel(point)), "other") for point in at]


def png_chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_claiming(width, height, data=b"", bits=8, colour=2):
    """A PNG whose header says that it is that large."""
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
            + png_chunk(b"IDAT", zlib.compress(data)) + png_chunk(b"IEND", b""))


def png_bomb(side):
    """A well-formed PNG of one colour: small as a file, side x side x 3 bytes as a picture."""
    packer = zlib.compressobj(9)
    row = b"\0" + b"\x80" * (side * 3)
    data = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b""))


def png_text_bomb():
    """A small picture with a compressed text of 200 MB in it."""
    packer = zlib.compressobj(9)
    text = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    good = encoded(quarters(64, 64), "PNG")
    return good[:33] + png_chunk(b"zTXt", b"Comment\0\0" + text) + good[33:]


def chunks(png):
    """The names of a PNG's chunks."""
    names, at = [], 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at:at + 8])
        names.append(name.decode())
        at += 12 + length
    return names
