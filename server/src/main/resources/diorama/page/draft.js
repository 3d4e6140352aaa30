// @ts-check
/** Reading and changing the draft (docs of the wire: t, tt, sg, st, d, m). All functions leave what they are given. */

export const RATIOS = { '16:9': [1920, 1080], '9:16': [1080, 1920], '1:1': [1080, 1080], '4:5': [1080, 1350], '3:4': [1080, 1440] };

/** @param {any} draft */
export const isFilm = (draft) => (draft?.t ?? []).some((/** @type {any} */ t) => t.tt === 0 && t.sg.length > 0);
export const pictures = (/** @type {any} */ draft) => (draft?.t ?? []).find((/** @type {any} */ t) => t.tt === 0)?.sg ?? [];
export const ofKind = (/** @type {any} */ draft, /** @type {number} */ kind) =>
  (draft?.t ?? []).filter((/** @type {any} */ t) => t.tt === kind).flatMap((/** @type {any} */ t) => t.sg);
export const find = (/** @type {any} */ draft, /** @type {string} */ id) =>
  (draft?.t ?? []).flatMap((/** @type {any} */ t) => t.sg).find((/** @type {any} */ s) => s.id === id);
export const entrance = (/** @type {any} */ segment) => segment.tr?.d ?? 0;

/** Changes one segment. @param {any} draft @param {string} id @param {(s: any) => any} change */
export function changed(draft, id, change) {
  const t = draft.t.map((/** @type {any} */ track) => ({ ...track, sg: track.sg.map((/** @type {any} */ s) => (s.id === id ? change(s) : s)) }));
  return settled(draft, { ...draft, t });
}

export function changedAll(/** @type {any} */ draft, /** @type {(s: any, i: number) => any} */ change) {
  return withPictures(draft, pictures(draft).map(change));
}

/** A picture to another place; transitions belong to the places, so they stay. */
export function moved(/** @type {any} */ draft, /** @type {number} */ from, /** @type {number} */ to) {
  const old = pictures(draft);
  const entrances = old.map((/** @type {any} */ s) => s.tr);
  const next = [...old];
  next.splice(to, 0, ...next.splice(from, 1));
  return withPictures(draft, next.map((s, i) => entering(s, entrances[i])));
}

export function removed(/** @type {any} */ draft, /** @type {string} */ id) {
  if (!pictures(draft).some((/** @type {any} */ s) => s.id === id)) {
    const t = draft.t
      .map((/** @type {any} */ track) => ({ ...track, sg: track.sg.filter((/** @type {any} */ s) => s.id !== id) }))
      .filter((/** @type {any} */ track) => track.sg.length > 0);
    return { ...draft, t };
  }
  const left = pictures(draft).filter((/** @type {any} */ s) => s.id !== id);
  return withPictures(draft, left.map((/** @type {any} */ s, /** @type {number} */ i) => (i === 0 ? entering(s, undefined) : s)));
}

function entering(/** @type {any} */ segment, /** @type {any} */ tr) {
  const { tr: _old, ...rest } = segment;
  return tr ? { ...rest, tr } : rest;
}

export function withPictures(/** @type {any} */ draft, /** @type {any[]} */ sg) {
  const main = draft.t.findIndex((/** @type {any} */ t) => t.tt === 0);
  const t = draft.t.map((/** @type {any} */ track, /** @type {number} */ i) => (i === main ? { ...track, sg } : track));
  return settled(draft, { ...draft, t });
}

/** Pictures follow one another; what belongs to them or to the whole film goes with them. */
function settled(/** @type {any} */ before, /** @type {any} */ after) {
  const main = after.t.findIndex((/** @type {any} */ t) => t.tt === 0);
  if (main < 0) return after;
  let end = 0;
  const sg = after.t[main].sg.map((/** @type {any} */ s, /** @type {number} */ i) => {
    const most = i === 0 ? 0 : Math.min(s.d, after.t[main].sg[i - 1].d) / 2;
    const d = Math.round(Math.min(entrance(s), most));
    const st = end - d;
    end = st + s.d;
    return { ...(s.tr ? { ...s, tr: { ...s.tr, d } } : s), st };
  });
  const was = before.d;
  const t = after.t.map((/** @type {any} */ track, /** @type {number} */ i) => {
    if (i === main) return { ...track, sg };
    if (track.tt === 0) return track;
    return { ...track, sg: track.sg.map((/** @type {any} */ s) => follow(s, { before, sg, was, end })) };
  });
  return { ...after, t, d: end };
}

function follow(/** @type {any} */ s, /** @type {any} */ { before, sg, was, end }) {
  const owner = s.tx?.role === 'caption'
    ? pictures(before).find((/** @type {any} */ p) => Math.min(p.st + p.d, s.st + s.d) - Math.max(p.st, s.st) >= s.d * 0.6)
    : undefined;
  const now = owner && sg.find((/** @type {any} */ p) => p.id === owner.id);
  if (now) return { ...s, st: now.st + Math.max(0, s.st - owner.st), d: Math.min(s.d, now.d) };
  const ended = Math.abs(s.st + s.d - was) <= 120;
  if (ended && s.st <= 120) return { ...s, d: Math.max(1, end - s.st) };
  if (ended && s.tx) return { ...s, st: Math.max(0, end - s.d) };
  const st = Math.min(s.st, Math.max(0, end - 1));
  return { ...s, st, d: Math.max(1, Math.min(s.d, end - st)) };
}

export function reshaped(/** @type {any} */ draft, /** @type {number[]} */ [width, height], /** @type {string} */ ratio) {
  const { preset: _preset, ...m } = draft.m;
  return { ...draft, m: { ...m, width, height, ratio } };
}

/** SubRip of the words in the film. */
export function subtitles(/** @type {any} */ draft) {
  const two = (/** @type {number} */ n, l = 2) => String(Math.floor(n)).padStart(l, '0');
  const time = (/** @type {number} */ ms) => `${two(ms / 3600000)}:${two((ms / 60000) % 60)}:${two((ms / 1000) % 60)},${two(ms % 1000, 3)}`;
  return ofKind(draft, 7)
    .filter((/** @type {any} */ s) => s.tx?.role !== 'watermark')
    .sort((/** @type {any} */ a, /** @type {any} */ b) => a.st - b.st)
    .map((/** @type {any} */ s, /** @type {number} */ i) => `${i + 1}\n${time(s.st)} --> ${time(s.st + s.d)}\n${s.tx.text}\n`)
    .join('\n');
}

export const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1);
export const clock = (/** @type {number} */ ms) => {
  const s = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
};
export const bytes = (/** @type {number} */ n) =>
  n < 1e6 ? `${Math.max(1, Math.round(n / 1e3))} kB` : n < 1e9 ? `${(n / 1e6).toFixed(n < 1e7 ? 1 : 0)} MB` : `${(n / 1e9).toFixed(1)} GB`;
