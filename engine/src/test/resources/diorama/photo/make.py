#!/usr/bin/env python3
"""Makes the small pictures beside it. See README.md. Needs heif-enc (libheif 1.15), numpy, cv2 and PIL."""
import os, struct, subprocess, tempfile
import cv2
import numpy as np
from PIL import Image, ImageDraw

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 160, 30), (30, 30, 200), (210, 200, 40)


def scene(width, height):
    """Red, green, blue and yellow quarters, and a white F upright in the middle."""
    image = Image.new('RGB', (width, height))
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 0, width // 2, height // 2], fill=RED)
    draw.rectangle([width // 2, 0, width, height // 2], fill=GREEN)
    draw.rectangle([0, height // 2, width // 2, height], fill=BLUE)
    draw.rectangle([width // 2, height // 2, width, height], fill=YELLOW)
    u = min(width, height) // 8
    x, y = width // 2 - u, height // 2 - 2 * u
    for a, b, c, d in ((0, 0, u // 2, 4 * u), (0, 0, 2 * u, u // 2), (0, 1.7 * u, 1.5 * u, 2.2 * u)):
        draw.rectangle([x + a, y + int(b), x + c, y + int(d)], fill='white')
    return image


def box(kind, *parts):
    body = b''.join(parts)
    return struct.pack('>I', 8 + len(body)) + kind + body


def full(kind, version, flags, *parts):
    return box(kind, struct.pack('>I', version << 24 | flags), *parts)


def children(data):
    at = 0
    while at + 8 <= len(data):
        size = struct.unpack('>I', data[at:at + 4])[0]
        yield data[at + 4:at + 8], data[at:at + size]
        at += size


def coded(path):
    """The configuration box and the coded bytes of a file with one picture, as heif-enc writes it."""
    data = open(path, 'rb').read()
    meta = dict(children(data))[b'meta'][12:]
    boxes = dict(children(meta))
    properties = dict(children(dict(children(boxes[b'iprp'][8:]))[b'ipco'][8:]))
    iloc = boxes[b'iloc'][8:]
    # version 0 or 1, offsets and lengths of 4 bytes, the first item is the picture
    version = iloc[0]
    at = 8 + 2 + (2 if version else 0) + 2
    base_size = iloc[5] >> 4
    base = int.from_bytes(iloc[at:at + base_size], 'big')
    at += base_size
    count, offset, length = struct.unpack('>HII', iloc[at:at + 10])
    assert count == 1 and iloc[4] == 0x44, (count, iloc[4])
    offset += base
    return properties[b'hvcC'], data[offset:offset + length]


def encode(image, out, *options, **save):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'in.png')
        image.save(source, **save)
        subprocess.run(['heif-enc', *options, '-o', out, source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def exif(orientation):
    tiff = b'MM\0*' + struct.pack('>I', 8) + struct.pack('>HHHIHHI', 1, 0x0112, 3, 1, orientation, 0, 0)
    return struct.pack('>I', 6) + b'Exif\0\0' + tiff


def assemble(out, tiles, columns, rows, tile, size, transforms, orientation):
    """A HEIC of `tiles` (hvcC, bytes) of `tile` pixels, shown as `size`, with irot and imir boxes and an Exif item."""
    is_grid = len(tiles) > 1
    grid_id, exif_id = 100, 101
    primary = grid_id if is_grid else 1
    grid = struct.pack('>BBBBHH', 0, 0, rows - 1, columns - 1, *size)
    ids = list(range(1, len(tiles) + 1))

    def infe(item, kind, hidden=0):
        return full(b'infe', 2, hidden, struct.pack('>HH', item, 0), kind, b'\0')

    infos = [infe(i, b'hvc1', 1 if is_grid else 0) for i in ids]
    if is_grid:
        infos.append(infe(grid_id, b'grid'))
    infos.append(infe(exif_id, b'Exif'))
    refs = [box(b'cdsc', struct.pack('>HHH', exif_id, 1, primary))]
    if is_grid:
        refs.append(box(b'dimg', struct.pack('>HH%dH' % len(ids), grid_id, len(ids), *ids)))
    tile_size = full(b'ispe', 0, 0, struct.pack('>II', *tile))
    properties = [tiles[0][0], tile_size, full(b'ispe', 0, 0, struct.pack('>II', *size)), *transforms]
    turned = [4 + i | 0x80 for i in range(len(transforms))]

    def ipma(item, which):
        return struct.pack('>HB', item, len(which)) + bytes(which)

    links = [ipma(i, [0x81, 2] + ([] if is_grid else turned)) for i in ids]
    if is_grid:
        links.append(ipma(grid_id, [3] + turned))
    iprp = box(b'iprp', box(b'ipco', *properties), full(b'ipma', 0, 0, struct.pack('>I', len(links)), *links))
    payloads = [(i, data) for i, (_, data) in zip(ids, tiles)] + [(exif_id, exif(orientation))]

    def meta(start):
        items, at = [], start
        for item, data in payloads:
            items.append(struct.pack('>HHHHII', item, 0, 0, 1, at, len(data)))
            at += len(data)
        if is_grid:
            items.append(struct.pack('>HHHHII', grid_id, 1, 0, 1, 0, len(grid)))
        iloc = full(b'iloc', 1, 0, b'\x44\x00', struct.pack('>H', len(items)), *items)
        return full(b'meta', 0, 0,
                    full(b'hdlr', 0, 0, b'\0\0\0\0pict' + b'\0' * 12 + b'\0'),
                    full(b'pitm', 0, 0, struct.pack('>H', primary)), iloc,
                    full(b'iinf', 0, 0, struct.pack('>H', len(infos)), *infos),
                    full(b'iref', 0, 0, *refs), iprp, box(b'idat', grid))

    head = box(b'ftyp', b'heic\0\0\0\0mif1heic')
    start = len(head) + len(meta(0)) + 8
    open(out, 'wb').write(head + meta(start) + box(b'mdat', *(data for _, data in payloads)))


def whole(image):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'one.heic')
        encode(image, path, '-q', '60')
        return coded(path)


def tiles_of(image, tile):
    return [whole(image.crop((left, top, left + tile, top + tile)))
            for top in range(0, image.height, tile) for left in range(0, image.width, tile)]


def grid(out, upright, tile, transforms, orientation, stored):
    """`stored` turns the upright picture into what the sensor saw."""
    lying = stored(upright)
    columns, rows = -(-lying.width // tile), -(-lying.height // tile)
    canvas = Image.new('RGB', (columns * tile, rows * tile), (255, 0, 255))
    canvas.paste(lying)
    assemble(out, tiles_of(canvas, tile), columns, rows, (tile, tile), lying.size, transforms, orientation)


def deep():
    """Greys: 0, 100, 203 (white of SDR) and 1000 nits by the PQ curve, 10 bits deep."""
    def pq(nits):
        y = (nits / 10000) ** 0.1593017578125
        return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375
    pixels = np.zeros((64, 256, 3), np.uint16)
    for i, nits in enumerate((0, 100, 203, 1000)):
        pixels[:, 64 * i:64 * i + 64] = round(pq(nits) * 65535)
    with tempfile.TemporaryDirectory() as folder:
        source, path = os.path.join(folder, 'in.png'), os.path.join(folder, 'one.heic')
        cv2.imwrite(source, pixels)
        subprocess.run(['heif-enc', '-q', '80', '-b', '10', '-o', path, source], check=True, stdout=subprocess.DEVNULL)
        return coded(path)


def nclx(primaries, transfer, matrix):
    return box(b'colr', b'nclx', struct.pack('>HHHB', primaries, transfer, matrix, 0x80))


def irot(quarters_counterclockwise):
    return box(b'irot', bytes([quarters_counterclockwise]))


def imir(axis):
    return box(b'imir', bytes([axis]))


if __name__ == '__main__':
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    picture = scene(320, 240)
    encode(picture, 'plain.heic', '-q', '60')
    encode(picture, 'plain.avif', '-A', '-q', '50')
    # An iPhone's portrait: a grid lying on its side, irot 270 degrees counter-clockwise, and Exif that says it again.
    portrait = scene(240, 360)
    grid('grid.heic', portrait, 128, [irot(3)], 6, lambda image: image.transpose(Image.Transpose.ROTATE_90))
    # One picture, turned and mirrored by its boxes (irot first): stored = mirrored, then turned back.
    mirrored = scene(256, 128).transpose(Image.Transpose.FLIP_LEFT_RIGHT).transpose(Image.Transpose.ROTATE_270)
    assemble('mirrored.heic', [whole(mirrored)], 1, 1, mirrored.size, mirrored.size, [irot(1), imir(1)], 1)
    # The numbers of plain.heic, meant in Display P3; and greys in BT.2020 with the PQ curve. As CICP says it.
    assemble('p3.heic', [whole(picture)], 1, 1, picture.size, picture.size, [nclx(12, 13, 6)], 1)
    assemble('pq.heic', [deep()], 1, 1, (256, 64), (256, 64), [nclx(9, 16, 6)], 1)
    # Half transparent on the left, opaque on the right.
    clear = scene(320, 240).convert('RGBA')
    clear.putalpha(Image.fromarray(np.repeat(np.repeat(np.uint8([[128, 255]]), 160, 1), 240, 0)))
    encode(clear, 'alpha.avif', '-A', '-q', '60')
    encode(clear, 'alpha.heic', '-q', '60')
    # What Java cannot write: inks, and a WEBP that moves, whose first picture covers only the middle.
    scene(160, 120).convert('CMYK').save('cmyk.jpg', quality=90)
    frames = [Image.new('RGBA', (160, 120), (0, 0, 0, 0)) for _ in range(3)]
    for i, frame in enumerate(frames):
        frame.paste(scene(80, 60), (40, 30))
        ImageDraw.Draw(frame).rectangle([40, 30, 44 + 8 * i, 34], fill='white')
    frames[0].save('moving.webp', save_all=True, append_images=frames[1:], duration=100, lossless=True)
    scene(160, 120).save('still.webp', quality=80)
