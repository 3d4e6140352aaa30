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
  return laid({ ...draft, t });
}

export function changedAll(/** @type {any} */ draft, /** @type {(s: any, i: number) => any} */ change) {
  return withPictures(draft, pictures(draft).map(change));
}

/** A picture to the place of another one: transitions belong to the places, and each picture is seen for as long as before.
    Where either is gone nothing moves. @param {any} draft @param {string} id @param {string} place */
export function moved(draft, id, place) {
  const old = pictures(draft);
  const from = old.findIndex((/** @type {any} */ s) => s.id === id);
  const to = old.findIndex((/** @type {any} */ s) => s.id === place);
  if (from < 0 || to < 0) return draft;
  const under = (/** @type {number} */ i) => (old[i + 1] ? entrance(old[i + 1]) : 0);
  const next = old.map((/** @type {any} */ s, /** @type {number} */ i) => ({ s, seen: s.d - under(i) }));
  next.splice(to, 0, ...next.splice(from, 1));
  return withPictures(draft, next.map(({ s, seen }, i) => ({ ...entering(s, old[i].tr), d: seen + under(i) })));
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
  return laid({ ...draft, t: draft.t.map((/** @type {any} */ track, /** @type {number} */ i) => (i === main ? { ...track, sg } : track)) });
}

/** The pictures one behind the other, so that they can be drawn until the server has settled the rest. */
function laid(/** @type {any} */ draft) {
  const main = draft.t.findIndex((/** @type {any} */ t) => t.tt === 0);
  if (main < 0) return draft;
  let end = 0;
  const sg = draft.t[main].sg.map((/** @type {any} */ s, /** @type {number} */ i) => {
    const st = i === 0 ? 0 : end - Math.min(entrance(s), s.d, draft.t[main].sg[i - 1].d);
    end = st + s.d;
    return { ...s, st };
  });
  return { ...draft, d: end, t: draft.t.map((/** @type {any} */ track, /** @type {number} */ i) => (i === main ? { ...track, sg } : track)) };
}

/** In another shape; for a place where its buttons cover the edges, words keep away from them. */
export function reshaped(/** @type {any} */ draft, /** @type {number[]} */ [width, height], /** @type {string} */ ratio, preset = '') {
  const { preset: _preset, ...m } = draft.m;
  return { ...draft, m: { ...m, width, height, ratio, ...(preset ? { preset } : {}) } };
}

export const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(ms % 1000 === 0 ? 0 : 1);
export const clock = (/** @type {number} */ ms) => {
  const s = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
};
export const bytes = (/** @type {number} */ n) =>
  n < 1e6 ? `${Math.max(1, Math.round(n / 1e3))} kB` : n < 1e9 ? `${(n / 1e6).toFixed(n < 1e7 ? 1 : 0)} MB` : `${(n / 1e9).toFixed(1)} GB`;
