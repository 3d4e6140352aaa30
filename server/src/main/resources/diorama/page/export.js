// @ts-check
/** The film as a file: for a place, in a size, how good; how far it is; what came of it. */
import { html, useState } from './vendor/preact.js';
import * as api from './api.js';
import { bytes, clock, subtitles } from './draft.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { cancelExport, exportFilm, state } from './store.js';
import { named, w } from './words.js';

const FORMATS = ['mp4', 'mov', 'webm', 'gif'];
const SIZES = [480, 720, 1080, 2160];
const QUALITIES = [['draft', 'draftQ'], ['standard', 'standard'], ['best', 'best']];

/** Bits per pixel and frame that photos in slow motion have come to. */
const BITS = { draft: 0.025, standard: 0.06, best: 0.11 };

function expected(/** @type {any} */ wish) {
  const m = state.draft.m;
  const scale = Math.min(1, wish.size / Math.min(m.width, m.height)) ** 2 * Math.max(1, wish.size / Math.min(m.width, m.height)) ** 2;
  const frames = (state.draft.d / 1000) * m.fps;
  const gif = wish.format === 'gif' ? 0.12 : 1;
  return ((m.width * m.height * scale * frames * BITS[wish.quality]) / 8) * gif;
}

export function Export() {
  const m = state.draft.m;
  const own = Math.min(m.width, m.height);
  const [wish, setWish] = useState({ format: 'mp4', size: own, quality: 'standard' });
  const put = (/** @type {any} */ part) => setWish({ ...wish, ...part });
  const running = state.renders.find((/** @type {any} */ r) => r.status === 'pending' || r.status === 'processing');
  const [begun, setBegun] = useState('');
  const latest = running ?? state.renders.find((/** @type {any} */ r) => r.id === begun);
  const start = async () => {
    const before = new Set(state.renders.map((/** @type {any} */ r) => r.id));
    await exportFilm({ format: wish.format, quality: wish.quality, ...(wish.size === own ? {} : { resolution: `${wish.size}p` }) });
    setBegun(state.renders.find((/** @type {any} */ r) => !before.has(r.id))?.id ?? '');
  };
  const sizes = [...new Set([...SIZES, own])].sort((a, b) => a - b);
  return html`<${Dialog} title=${w('export')} wide=${true}>
    <div class="export">
      <figure class="export-poster" style=${{ aspectRatio: `${m.width} / ${m.height}` }}><img src=${api.frameAt(state.session, Math.min(state.draft.d / 2, 2000), 360, state.draft.rev)} alt=${w('poster')} /></figure>
      <div class="export-choices">
        <fieldset disabled=${Boolean(running)}>
          <${Choice} label=${w('format')} options=${FORMATS.map((f) => [f, f.toUpperCase()])} value=${wish.format} onSet=${(/** @type {string} */ v) => put({ format: v })} />
          <${Choice} label=${w('size')} options=${sizes.map((s) => [s, s === 2160 ? '4K' : `${s}p`])} value=${wish.size} onSet=${(/** @type {number} */ v) => put({ size: v })} />
          <${Choice} label=${w('quality')} options=${QUALITIES.map(([v, n]) => [v, w(/** @type {any} */ (n))])} value=${wish.quality} onSet=${(/** @type {string} */ v) => put({ quality: v })} />
        </fieldset>
        ${latest && html`<${Progress} render=${latest} />`}
        ${!running && html`<button class="${latest?.status === 'completed' ? 'soft' : 'primary'} is-large" onClick=${start}><${Icon} name="film" size=${19} />${w('start')}<span class="expected">${w('about', bytes(expected(wish)))}</span></button>`}
        <p class="export-more"><a class="soft" href=${api.frameAt(state.session, state.atMs, 1080, state.draft.rev)} download="${state.name}.jpg"><${Icon} name="photo" size=${17} />${w('poster')}</a><${Subtitles} /></p>
      </div>
    </div>
    <${Earlier} but=${latest?.id} />
  <//>`;
}

function Choice({ label, options, value, onSet }) {
  return html`<div class="choice"><span id="choice-${label}">${label}</span><div class="segmented" role="group" aria-labelledby="choice-${label}">${options.map(([v, name]) => html`<button type="button" aria-pressed=${v === value} onClick=${() => onSet(v)}>${name}</button>`)}</div></div>`;
}

function Progress({ render }) {
  const isOn = render.status === 'pending' || render.status === 'processing';
  const share = render.progress / 100;
  const spent = render.beganAt ? Date.now() - render.beganAt : 0;
  const left = share > 0.05 && spent > 900 ? clock((spent / share) * (1 - share) + 999) : '';
  if (render.status === 'completed') return html`<div class="outcome is-done" role="status"><span class="tick"><${Icon} name="check" /></span><div><b>${w('ready')}</b><small>${bytes(render.output.size)} · ${clock(render.output.duration * 1000)}</small></div><a class="primary" id="download" href=${render.output.url} download="${state.name}.${render.output.url.split('.').pop()}"><${Icon} name="down" size=${18} />${w('download')}</a></div>`;
  if (!isOn) return html`<div class="outcome is-wrong" role="alert"><${Icon} name="warn" /><div><b>${render.status === 'cancelled' ? w('cancelled') : w('failed')}</b><small>${render.error ?? ''}</small></div></div>`;
  return html`<div class="outcome" role="status"><div class="outcome-bar"><b>${render.status === 'pending' ? w('waiting') : w('making')}</b><small>${render.progress} %${left && ` · ${w('left', left)}`}</small><progress max="100" value=${render.progress} aria-label=${w('making')}></progress></div><button class="soft" onClick=${() => cancelExport(render.id)}>${w('cancel')}</button></div>`;
}

function Subtitles() {
  const text = subtitles(state.draft);
  if (!text) return null;
  return html`<a class="soft" href=${`data:application/x-subrip;charset=utf-8,${encodeURIComponent(text)}`} download="${state.name}.srt"><${Icon} name="words" size=${17} />${w('srt')}</a>`;
}

function Earlier({ but }) {
  const done = state.renders.filter((/** @type {any} */ r) => r.status === 'completed' && r.id !== but);
  if (done.length === 0) return null;
  return html`<section class="earlier"><h3>${w('exports')}</h3><ul>${done.slice(0, 5).map((/** @type {any} */ r) => html`<li key=${r.id}><span>${new Date(r.createdAt).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })}</span><small>${bytes(r.output.size)} · ${clock(r.output.duration * 1000)}</small><a class="soft" href=${r.output.url} download><${Icon} name="down" size=${16} />${w('download')}</a></li>`)}</ul></section>`;
}
void named;
