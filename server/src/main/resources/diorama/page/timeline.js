// @ts-check
/** The film as tracks: pictures to drag, edges to trim, words and sounds where they are. */
import { html, useEffect, useLayoutEffect, useRef, useState } from './vendor/preact.js';
import * as api from './api.js';
import { changed, clock, entrance, isFilm, moved, ofKind, pictures, seconds } from './draft.js';
import { Icon } from './icons.js';
import { edit, nameOf, set, state } from './store.js';
import { player } from './stage.js';
import { w } from './words.js';

const LEAST_MS = 300;
const LEAST_PX = 46;

/** Narrower pictures say their number only. */
const LEAST_LABELLED = 84;

export function Timeline() {
  const box = useRef(/** @type {any} */ (null));
  const [width, setWidth] = useState(900);
  useLayoutEffect(() => {
    const seen = new ResizeObserver(([e]) => setWidth(Math.round(e.contentRect.width)));
    seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  const draft = state.draft;
  const all = pictures(draft);
  const length = Math.max(1, draft?.d ?? 1);
  const scale = Math.max((width - 24) / length, ...all.map((/** @type {any} */ p) => LEAST_PX / Math.max(1, p.d)), 0.004);
  const px = (/** @type {number} */ ms) => Math.round(ms * scale);
  return html`<section class="timeline" aria-label=${w('timeline')}>
    <div class="tracks" ref=${box} role="group" aria-label=${w('timeline')} tabindex="0">
      ${isFilm(draft) ? html`
        <div class="tracks-inner" style=${{ width: `${px(length) + 24}px` }}>
          <${Ruler} length=${length} px=${px} scale=${scale} />
          <${Pictures} px=${px} scale=${scale} />
          ${lanes(draft, 7).map((segments, i) => html`<${Row} key=${`w${i}`} kind="words" segments=${segments} px=${px} scale=${scale} />`)}
          ${lanes(draft, 1).map((segments, i) => html`<${Row} key=${`m${i}`} kind="music" segments=${segments} px=${px} scale=${scale} />`)}
          <div class="head" style=${{ transform: `translateX(${px(Math.min(state.atMs, length)) + 12}px)` }} aria-hidden="true"></div>
        </div>` : html`<${Shelf} />`}
    </div>
  </section>`;
}

function Shelf() {
  return html`<ul class="shelf" aria-label=${w('shelf')}>${state.media.map((/** @type {any} */ m) => html`<li key=${m.id} title=${m.name}>
    ${m.file_type === 'audio' ? html`<span class="sound-tile"><${Icon} name="music" /></span>` : html`<img src=${api.mediaOf(state.session, m, 160)} alt="" width="214" height="160" />`}
    <span class="tile-name">${m.name}</span></li>`)}</ul>`;
}

function Ruler({ length, px, scale }) {
  const steps = [500, 1000, 2000, 5000, 10000, 15000, 30000, 60000, 120000];
  const step = steps.find((s) => s * scale >= 64) ?? 300000;
  const marks = Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step);
  const at = (/** @type {any} */ e) => player.seek((e.clientX - e.currentTarget.getBoundingClientRect().left - 12) / scale);
  return html`<div class="ruler" onPointerDown=${(/** @type {any} */ e) => { e.currentTarget.setPointerCapture(e.pointerId); at(e); }} onPointerMove=${(/** @type {any} */ e) => e.buttons && at(e)}>
    ${marks.filter((ms) => (length - ms) * scale > 30 || ms === 0).map((ms) => html`<span key=${ms} style=${{ left: `${px(ms) + 12}px` }}>${step < 1000 && ms % 1000 ? '' : clock(ms)}</span>`)}</div>`;
}

/** Where a picture stands: from the middle of its entrance to the middle of the next one's. */
function places(/** @type {any[]} */ all) {
  return all.map((p, i) => {
    const from = p.st + entrance(p) / 2;
    const next = all[i + 1];
    return { from: i === 0 ? p.st : from, to: next ? next.st + entrance(next) / 2 : p.st + p.d };
  });
}

function Pictures({ px, scale }) {
  const [drag, setDrag] = useState(/** @type {any} */ (undefined));
  const all = pictures(state.draft);
  const at = places(all);
  const row = useRef(/** @type {any} */ (null));
  const spot = drag?.kind === 'move' ? target(at, drag, scale) : -1;

  const begin = (/** @type {any} */ e, /** @type {number} */ i, /** @type {string} */ kind) => {
    if (e.button !== 0) return;
    e.stopPropagation();
    e.currentTarget.setPointerCapture(e.pointerId);
    set({ selected: all[i].id });
    setDrag({ kind, i, x: e.clientX, by: 0, isMoved: false });
  };
  const go = (/** @type {any} */ e) => {
    if (!drag) return;
    const by = e.clientX - drag.x;
    setDrag({ ...drag, by, isMoved: drag.isMoved || Math.abs(by) > 5 });
  };
  const drop = () => {
    if (!drag) return;
    const p = all[drag.i];
    if (!drag.isMoved) player.seek(at[drag.i].from + (entrance(p) > 0 && drag.i > 0 ? entrance(p) / 2 : 0));
    else if (drag.kind === 'move' && spot >= 0 && spot !== drag.i) edit((/** @type {any} */ draft) => moved(draft, p.id, all[spot].id), w('moved', p.m?.name ?? drag.i + 1, spot + 1));
    else if (drag.kind !== 'move') trim(p, drag, scale);
    setDrag(undefined);
  };
  return html`<div class="row pictures" role="listbox" aria-label=${w('video')} aria-orientation="horizontal" ref=${row}>
    ${all.map((/** @type {any} */ p, /** @type {number} */ i) => {
      const isDragged = drag?.i === i && drag.isMoved;
      const stretch = isDragged && drag.kind === 'end' ? drag.by : 0;
      const cut = isDragged && drag.kind === 'start' ? drag.by : 0;
      const left = px(at[i].from) + 12 + cut;
      const wide = Math.max(18, px(at[i].to - at[i].from) - 3 + stretch - cut);
      const name = p.m?.name ?? w('picture', i + 1);
      return html`<div key=${p.id} role="option" tabindex=${state.selected === p.id || (!state.selected && i === 0) ? 0 : -1} data-id=${p.id}
          class="clip ${state.selected === p.id ? 'is-chosen' : ''} ${isDragged ? 'is-dragged' : ''}" aria-selected=${state.selected === p.id} aria-label="${i + 1}. ${name}, ${seconds(p.d)} s"
          style=${{ left: `${left}px`, width: `${wide}px`, transform: isDragged && drag.kind === 'move' ? `translateX(${drag.by}px)` : '' }}
          onFocus=${() => state.selected !== p.id && set({ selected: p.id })}
          onPointerDown=${(/** @type {any} */ e) => begin(e, i, 'move')} onPointerMove=${go} onPointerUp=${drop} onPointerCancel=${() => setDrag(undefined)}>
        <${Thumbs} picture=${p} wide=${wide} />
        <i class="clip-number" data-text=${i + 1} aria-hidden="true"></i>${wide >= LEAST_LABELLED && html`<i class="clip-length" data-text="${seconds(p.d)} s" aria-hidden="true"></i>`}
        <i class="edge at-start" aria-hidden="true" hidden=${p.k !== 'video'} onPointerDown=${(/** @type {any} */ e) => begin(e, i, 'start')} onPointerMove=${go} onPointerUp=${drop}></i>
        <i class="edge at-end" aria-hidden="true" onPointerDown=${(/** @type {any} */ e) => begin(e, i, 'end')} onPointerMove=${go} onPointerUp=${drop}></i>
      </div>`;
    })}
    ${all.map((/** @type {any} */ p, /** @type {number} */ i) => i > 0 && !drag && html`<i key=${`t${p.id}`} aria-hidden="true" class="joint ${entrance(p) > 0 ? 'is-soft' : ''}" style=${{ left: `${px(at[i].from) + 11}px` }}></i>`)}
    ${spot >= 0 && spot !== drag.i && html`<i class="gap" style=${{ left: `${px(spot > drag.i ? at[spot].to : at[spot].from) + 10}px` }}></i>`}
  </div>`;
}

/** As many copies as fill the clip: one picture does not change much. */
function Thumbs({ picture, wide }) {
  const m = state.draft.m;
  const each = Math.max(28, Math.round((64 * m.width) / m.height));
  const count = Math.min(12, Math.max(1, Math.ceil(wide / each)));
  const src = api.pictureOf(state.session, picture, m, 128);
  return html`<span class="thumbs">${Array.from({ length: count }, (_, i) => html`<img key=${i} src=${src} alt="" draggable=${false} style=${{ width: `${each}px` }} />`)}</span>`;
}

function target(/** @type {any[]} */ at, /** @type {any} */ drag, /** @type {number} */ scale) {
  const middle = (at[drag.i].from + at[drag.i].to) / 2 + drag.by / scale;
  let spot = drag.i;
  at.forEach((p, i) => {
    const half = (p.from + p.to) / 2;
    if (i < drag.i && middle < half) spot = Math.min(spot, i);
    if (i > drag.i && middle > half) spot = Math.max(spot, i);
  });
  return spot;
}

function trim(/** @type {any} */ p, /** @type {any} */ drag, /** @type {number} */ scale) {
  const by = Math.round(drag.by / scale / 100) * 100;
  const speed = typeof p.sp === 'number' ? p.sp : 1;
  const d = Math.max(LEAST_MS, p.d + (drag.kind === 'end' ? by : -by));
  const change = (/** @type {any} */ s) => (drag.kind === 'end' ? { ...s, d } : { ...s, d, in: Math.max(0, (s.in ?? 0) + Math.round((p.d - d) * speed)) });
  edit((/** @type {any} */ draft) => changed(draft, p.id, change), w('trimmed', p.m?.name ?? '', seconds(d)));
}

/** What does not overlap stands in one row. @returns {any[][]} */
function lanes(/** @type {any} */ draft, /** @type {number} */ kind) {
  const rows = /** @type {any[][]} */ ([]);
  for (const s of [...ofKind(draft, kind)].sort((a, b) => a.st - b.st)) {
    const row = rows.find((r) => r[r.length - 1].st + r[r.length - 1].d <= s.st);
    if (row) row.push(s);
    else rows.push([s]);
  }
  return rows;
}

/** Words or sounds: to click, to drag to another time, to trim at either edge. */
function Row({ kind, segments, px, scale }) {
  const [drag, setDrag] = useState(/** @type {any} */ (undefined));
  const begin = (/** @type {any} */ e, /** @type {any} */ s, /** @type {string} */ edge) => {
    if (e.button !== 0) return;
    e.stopPropagation();
    e.currentTarget.setPointerCapture(e.pointerId);
    setDrag({ id: s.id, edge, x: e.clientX, by: 0 });
  };
  const go = (/** @type {any} */ e) => drag && setDrag({ ...drag, by: e.clientX - drag.x });
  const drop = (/** @type {any} */ s) => {
    if (!drag) return;
    const isMoved = Math.abs(drag.by) > 5;
    setDrag(undefined);
    set({ selected: s.id });
    const next = dragged(s, drag.edge, drag.by / scale);
    const name = nameOf(s);
    if (isMoved) edit((/** @type {any} */ draft) => changed(draft, s.id, (old) => ({ ...old, ...next })), drag.edge === 'all' ? w('placed', name, seconds(next.st)) : w('trimmed', name, seconds(next.d)));
    else player.seek(s.st + Math.min(700, s.d / 2));
  };
  return html`<div class="row of-${kind}" role="group" aria-label=${w(kind === 'words' ? 'titles' : 'sound')}>${segments.map((/** @type {any} */ s) => {
    const at = drag?.id === s.id ? dragged(s, drag.edge, drag.by / scale) : s;
    const wide = Math.max(26, px(at.d) - 3);
    const name = nameOf(s);
    return html`<button key=${s.id} class="bar ${state.selected === s.id ? 'is-chosen' : ''}" aria-pressed=${state.selected === s.id} title=${name} style=${{ left: `${px(at.st) + 12}px`, width: `${wide}px` }}
        onClick=${(/** @type {any} */ e) => { if (e.detail === 0) { set({ selected: s.id }); player.seek(s.st + Math.min(700, s.d / 2)); } }}
        onPointerDown=${(/** @type {any} */ e) => begin(e, s, 'all')} onPointerMove=${go} onPointerUp=${() => drop(s)} onPointerCancel=${() => setDrag(undefined)}>
      ${kind === 'music' && html`<${Wave} segment=${s} wide=${wide} />`}
      <span class="bar-name"><${Icon} name=${kind} size=${14} />${name}</span>
      <i class="edge at-start" aria-hidden="true" onPointerDown=${(/** @type {any} */ e) => begin(e, s, 'start')} onPointerMove=${go} onPointerUp=${(/** @type {any} */ e) => { e.stopPropagation(); drop(s); }}></i>
      <i class="edge at-end" aria-hidden="true" onPointerDown=${(/** @type {any} */ e) => begin(e, s, 'end')} onPointerMove=${go} onPointerUp=${(/** @type {any} */ e) => { e.stopPropagation(); drop(s); }}></i>
    </button>`;
  })}</div>`;
}

/** Where a bar is when it or an edge of it was dragged by so much; inside the film, in tenths of a second. */
function dragged(/** @type {any} */ s, /** @type {string} */ edge, /** @type {number} */ byMs) {
  const by = Math.round(byMs / 100) * 100;
  const most = state.draft.d;
  if (edge === 'end') return { st: s.st, d: Math.max(LEAST_MS, Math.min(s.d + by, most - s.st)) };
  const st = Math.max(0, Math.min(s.st + by, edge === 'start' ? s.st + s.d - LEAST_MS : most - s.d));
  if (edge === 'all') return { st, d: s.d };
  const isFile = s.src && !s.src.includes(':');
  return { st, d: s.d + s.st - st, ...(isFile ? { in: Math.max(0, (s.in ?? 0) + st - s.st) } : {}) };
}

const WAVE_HIGH = 32;

/** How loud it is, as the server has heard it. */
function Wave({ segment, wide }) {
  const [heard, setHeard] = useState(/** @type {any} */ (undefined));
  const { st: _st, m: _m, ...what } = segment;
  useEffect(() => {
    let isOver = false;
    api.outline(state.session, segment).then((o) => { if (!isOver) setHeard(o); }).catch(() => {});
    return () => { isOver = true; };
  }, [JSON.stringify(what)]);
  if (!heard) return null;
  return html`<svg class="wave" aria-hidden="true" width=${wide} height=${WAVE_HIGH} viewBox="0 0 ${wide} ${WAVE_HIGH}" preserveAspectRatio="none"><path d=${drawn(heard.peaks, wide)} /></svg>`;
}

/** One stroke for every three pixels, as high as the loudest moment in it. */
function drawn(/** @type {number[]} */ peaks, /** @type {number} */ wide) {
  const most = Math.max(24, ...peaks);
  const strokes = Math.max(1, Math.floor(wide / 3));
  let path = '';
  for (let i = 0; i < strokes; i++) {
    const from = Math.floor((i * peaks.length) / strokes);
    const part = peaks.slice(from, Math.max(from + 1, Math.floor(((i + 1) * peaks.length) / strokes)));
    const half = Math.max(0.75, (Math.max(...part) / most) * (WAVE_HIGH / 2 - 4));
    path += `M${i * 3 + 1} ${(WAVE_HIGH / 2 - half).toFixed(1)}V${(WAVE_HIGH / 2 + half).toFixed(1)}`;
  }
  return path;
}
