// @ts-check
/** The film as a file: for a place, in a size, how good; how far it is; what came of it. */
import { html, useState } from './vendor/preact.js';
import * as api from './api.js';
import { RATIOS, bytes, clock, ofKind, reshaped } from './draft.js';
import { Dialog } from './dialog.js';
import { Icon } from './icons.js';
import { cancelExport, edit, exportFilm, state } from './store.js';
import { named, w } from './words.js';

const FORMATS = ['mp4', 'mov', 'webm', 'gif'];
const SIZES = [480, 720, 1080, 2160];
const RATES = [24, 25, 30, 50, 60];
const QUALITIES = [['draft', 'draftQ'], ['standard', 'standard'], ['best', 'best']];

/** Bits per pixel and frame that photos in slow motion have come to, and bits of sound a second. */
const BITS = { draft: 0.025, standard: 0.06, best: 0.11 };
const SOUND_BITS = 256000;

/** What the server makes of a GIF that nobody has said more about. */
const GIF = { side: 640, fps: 15, bits: 1.3 };

/** About how many bytes the file will have. */
function expected(/** @type {any} */ wish) {
  const m = state.draft.m;
  const seconds = state.draft.d / 1000;
  if (wish.format === 'gif') {
    const scale = Math.min(1, GIF.side / Math.max(m.width, m.height));
    return (m.width * m.height * scale * scale * seconds * GIF.fps * GIF.bits) / 8;
  }
  const scale = wish.size / Math.min(m.width, m.height);
  const hasSound = state.film && state.film.sound !== 'none';
  const bits = m.width * m.height * scale * scale * 30 * Math.sqrt(wish.fps / 30) * BITS[wish.quality];
  return (seconds * (bits + (hasSound ? SOUND_BITS : 0))) / 8;
}

const shape = (/** @type {any} */ at) => {
  const found = Object.entries(RATIOS).find(([, size]) => Math.abs(size[0] / size[1] - at.width / at.height) < 0.01);
  return found ? found[0] : `${at.width}:${at.height}`;
};

export function Export() {
  const m = state.draft.m;
  const own = Math.min(m.width, m.height);
  const [wish, setWish] = useState({ place: '', format: 'mp4', size: own, fps: m.fps ?? 30, quality: 'standard' });
  const put = (/** @type {any} */ part) => setWish({ ...wish, ...part });
  const running = state.renders.find((/** @type {any} */ r) => r.status === 'pending' || r.status === 'processing');
  const [begun, setBegun] = useState('');
  const [isAsking, setAsking] = useState(false);
  const latest = running ?? state.renders.find((/** @type {any} */ r) => r.id === begun);
  const start = async () => {
    if (isAsking) return;
    setAsking(true);
    const asked = await exportFilm({ format: wish.format, quality: wish.quality, ...(wish.format === 'gif' ? {} : { ...(wish.size === own ? {} : { resolution: `${wish.size}p` }), ...(wish.fps === m.fps ? {} : { fps: wish.fps }) }) });
    setAsking(false);
    if (asked) setBegun(asked.id);
  };
  const sizes = [...new Set([...SIZES, own])].sort((a, b) => a - b);
  const rates = [...new Set([...RATES, m.fps ?? 30])].sort((a, b) => a - b);
  const place = state.looks?.platforms.find((/** @type {any} */ p) => p.type === wish.place);
  const isOther = place && shape(place) !== shape(m);
  const choose = (/** @type {string} */ type) => {
    const at = state.looks?.platforms.find((/** @type {any} */ p) => p.type === type);
    put(at ? { place: type, format: 'mp4', size: Math.min(at.width, at.height), fps: 30, quality: 'standard' } : { place: '' });
  };
  const reframe = () => edit((/** @type {any} */ draft) => reshaped(draft, [place.width, place.height], shape(place), place.type), w('reshaped', shape(place)));
  return html`<${Dialog} title=${w('export')} wide=${true}>
    <div class="export">
      <div class="export-film">
        <figure class="export-poster" style=${{ aspectRatio: `${m.width} / ${m.height}` }}><img src=${api.frameAt(state.session, Math.min(state.draft.d / 2, 2000), 360, state.draft.rev)} alt=${w('poster')} /></figure>
        <p class="export-facts">${clock(state.draft.d)} · ${shape(m)} · ${Math.round((m.width * wish.size) / own)}×${Math.round((m.height * wish.size) / own)}</p>
        <p class="export-more"><a class="soft" href=${api.frameAt(state.session, state.atMs, 1080, state.draft.rev)} download="${state.name}.jpg"><${Icon} name="photo" size=${17} />${w('poster')}</a><${Subtitles} /></p>
      </div>
      <div class="export-choices">
        <fieldset disabled=${Boolean(running)}>
          <label class="field"><span>${w('forPlace')}</span><select value=${wish.place} onChange=${(/** @type {any} */ e) => choose(e.target.value)}>
            <option value="">${w('asIs')}</option>
            ${(state.looks?.platforms ?? []).map((/** @type {any} */ p) => html`<option value=${p.type} selected=${p.type === wish.place}>${named(p)} · ${shape(p)}</option>`)}</select></label>
          ${isOther && html`<p class="export-other"><span>${w('otherShape', named(place), shape(place), shape(m))}</span><button type="button" class="soft" onClick=${reframe}>${w('reframe', shape(place))}</button></p>`}
          <${Choice} label=${w('format')} options=${FORMATS.map((f) => [f, f.toUpperCase()])} value=${wish.format} onSet=${(/** @type {string} */ v) => put({ format: v })} />
          ${wish.format !== 'gif' && html`
            <${Choice} label=${w('size')} options=${sizes.map((s) => [s, s === 2160 ? '4K' : `${s}p`])} value=${wish.size} onSet=${(/** @type {number} */ v) => put({ size: v })} />
            <${Choice} label=${w('quality')} options=${QUALITIES.map(([v, n]) => [v, w(/** @type {any} */ (n))])} value=${wish.quality} onSet=${(/** @type {string} */ v) => put({ quality: v })} />
            <${Choice} label=${w('fps')} options=${rates.map((r) => [r, String(r)])} value=${wish.fps} onSet=${(/** @type {number} */ v) => put({ fps: v })} />`}
        </fieldset>
        ${latest && html`<${Progress} render=${latest} />`}
        ${!running && html`<button class="${latest?.status === 'completed' ? 'soft' : 'primary'} is-large" disabled=${isAsking} onClick=${start}><${Icon} name="film" size=${19} />${w(latest?.status === 'completed' ? 'startAgain' : 'start')}<span class="expected">${w('about', bytes(expected(wish)))}</span></button>`}
        ${state.trouble && html`<p class="turn trouble" role="alert"><${Icon} name="warn" size=${18} /><span>${state.trouble}</span></p>`}
      </div>
    </div>
    <${Earlier} but=${latest?.id} />
  <//>`;
}

function Choice({ label, options, value, onSet }) {
  return html`<div class="choice"><span id="choice-${label}">${label}</span><div class="segmented" role="group" aria-labelledby="choice-${label}">${options.map(([v, name]) => html`<button type="button" aria-pressed=${v === value} onClick=${() => onSet(v)}>${name}</button>`)}</div></div>`;
}

/** How long it will take yet, by how far it has come since it was seen first. */
function left(/** @type {any} */ render) {
  if (!render.began) return '';
  const spent = Date.now() - render.began.at;
  const done = render.progress - render.began.progress;
  return done >= 3 && spent > 900 ? clock((spent / done) * (100 - render.progress) + 999) : '';
}

function Progress({ render }) {
  const isOn = render.status === 'pending' || render.status === 'processing';
  const rest = left(render);
  if (render.status === 'completed') return html`<div class="outcome is-done" role="status"><span class="tick"><${Icon} name="check" /></span><div><b>${w('ready')}</b><small>${bytes(render.output.size)} · ${clock(render.output.duration * 1000)}</small><${Warnings} of=${render.warnings} /></div><a class="primary" id="download" href=${render.output.url} download="${state.name}.${render.output.url.split('.').pop()}"><${Icon} name="down" size=${18} />${w('download')}</a></div>`;
  if (!isOn) return html`<div class="outcome is-wrong" role="alert"><${Icon} name="warn" /><div><b>${render.status === 'cancelled' ? w('cancelled') : w('failed')}</b><small>${render.error ?? ''}</small></div></div>`;
  return html`<div class="outcome" role="status"><div class="outcome-bar"><b>${render.status === 'pending' ? w('waiting') : w('making')}</b><small>${render.progress} %${rest && ` · ${w('left', rest)}`}</small><progress max="100" value=${render.progress} aria-label=${w('making')}></progress></div><button class="soft" onClick=${() => cancelExport(render.id)}>${w('cancel')}</button></div>`;
}

/** What the film had to do without, in the server's words. @param {{of?: string[]}} p */
function Warnings({ of = [] }) {
  return of.length > 0 && html`<ul class="warnings">${of.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function Subtitles() {
  const isRead = ofKind(state.draft, 7).some((/** @type {any} */ s) => s.tx?.role !== 'watermark');
  return isRead && html`<a class="soft" href=${api.subtitlesOf(state.session)} download="${state.name}.srt"><${Icon} name="words" size=${17} />${w('srt')}</a>`;
}

function Earlier({ but }) {
  const done = state.renders.filter((/** @type {any} */ r) => r.status === 'completed' && r.id !== but);
  if (done.length === 0) return null;
  return html`<section class="earlier"><h3>${w('exports')}</h3><ul>${done.slice(0, 5).map((/** @type {any} */ r) => html`<li key=${r.id}><span>${new Date(r.createdAt).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })}</span><small>${bytes(r.output.size)} · ${clock(r.output.duration * 1000)}</small><a class="soft" href=${r.output.url} download><${Icon} name="down" size=${16} />${w('download')}</a><${Warnings} of=${r.warnings} /></li>`)}</ul></section>`;
}
