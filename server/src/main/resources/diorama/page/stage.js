// @ts-check
/** Where the film is seen: the real frames, as HLS of the pieces that an export uses. */
import { html, useEffect, useLayoutEffect, useRef, useState } from './vendor/preact.js';
import * as api from './api.js';
import { RATIOS, clock, isFilm, reshaped } from './draft.js';
import { Icon } from './icons.js';
import { edit, set, state, switchSound } from './store.js';
import { named, w } from './words.js';

/** @type {any} */
export const player = { video: null, seek: () => {}, toggle: () => {} };

let library = /** @type {Promise<any>|undefined} */ (undefined);
/** hls.js, fetched when the first film is there. */
function hlsLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/page/vendor/hls.js';
    script.onload = () => resolve(/** @type {any} */ (window).Hls);
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

/** Of each piece the full print where it is there, and else the quick one. @param {any} Hls @param {() => any} film */
function chooser(Hls, film) {
  return class extends Hls.DefaultConfig.abrController {
    get nextAutoLevel() { return pick(this.hls, film()); }
    set nextAutoLevel(_level) {}
    get firstAutoLevel() { return pick(this.hls, film()); }
    _abandonRulesCheck() {}
  };
}

function pick(/** @type {any} */ hls, /** @type {any} */ film) {
  if (!film || !hls?.levels?.length) return 0;
  const at = hls.mainForwardBufferInfo?.end ?? hls.media?.currentTime ?? state.atMs / 1000;
  const piece = film.pieces.findLastIndex((/** @type {any} */ p) => p.st <= at * 1000 + 30);
  return film.pieces[Math.max(0, piece)]?.full ? hls.levels.length - 1 : 0;
}

/** When a line broke it is tried again so much later. */
const AGAIN_MS = 2000;

/** So often it is asked at short intervals whether the sound is there. */
const SOON = 60;
const SLOW = { maxNumRetry: 2, retryDelayMs: 500, maxRetryDelayMs: 2000 };
const LOADING = {
  enableWorker: false, maxBufferLength: 8, maxMaxBufferLength: 12, backBufferLength: 30, testBandwidth: false,
  fragLoadPolicy: { default: { maxTimeToFirstByteMs: 60000, maxLoadTimeMs: 120000, timeoutRetry: SLOW, errorRetry: { ...SLOW, maxNumRetry: 3 } } },
};

/** The moment that the poster shows. */
let posterAt = 0;
const NEAR_MS = 20;

/** The picture that is seen stays while the film is put in anew. */
function freeze(/** @type {HTMLCanvasElement} */ canvas, /** @type {HTMLVideoElement} */ video) {
  if (video.readyState < 2) return;
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  canvas.hidden = false;
}

export function Stage() {
  const video = useRef(/** @type {any} */ (null));
  const box = useRef(/** @type {any} */ (null));
  const hls = useRef(/** @type {any} */ (null));
  const still = useRef(/** @type {any} */ (null));
  const on = useRef({ film: '', isHeard: false });
  const [isLive, setLive] = useState(false);
  const rev = state.draft?.rev ?? 0;
  const canShow = isFilm(state.draft);
  const m = state.draft?.m ?? { width: 16, height: 9 };

  useEffect(() => { player.video = video.current; });
  player.seek = (/** @type {number} */ ms) => {
    const atMs = Math.min(Math.max(0, ms), state.draft?.d ?? 0);
    set({ atMs });
    if (video.current) video.current.currentTime = Math.min(atMs / 1000, Math.max(0, (state.draft?.d ?? 0) / 1000 - 0.02));
  };
  player.toggle = () => {
    if (!canShow) return;
    if (video.current.paused) {
      if (state.atMs >= state.draft.d - 60) player.seek(0);
      set({ isPlaying: true });
      video.current.play().catch(() => {});
    } else {
      set({ isPlaying: false });
      video.current.pause();
    }
  };

  useEffect(() => { if (video.current) video.current.muted = state.isMuted; }, [state.isMuted]);

  useEffect(() => {
    if (!canShow) return undefined;
    let isOver = false;
    let timer = 0;
    let looks = 0;
    setLive(false);
    const begin = async () => {
      const [Hls, film] = await Promise.all([hlsLibrary(), api.film(state.session)]);
      if (isOver) return;
      set({ film });
      if (hls.current && on.current.film === film.film) setLive(true);
      else attach(Hls, film);
      watch();
    };
    /** The film from where it stands; with its sound where that is there, and else with it later. */
    const attach = (/** @type {any} */ Hls, /** @type {any} */ film) => {
      hls.current?.destroy();
      on.current = { film: film.film, isHeard: film.sound === 'ready' };
      const at = Math.min(state.atMs / 1000, Math.max(0, film.length_ms / 1000 - 0.05));
      const src = api.playlistOf(state.session, film, on.current.isHeard);
      if (!Hls.isSupported()) { video.current.src = src; return; }
      const player = new Hls({ ...LOADING, startPosition: at, abrController: chooser(Hls, () => state.film) });
      hls.current = player;
      player.attachMedia(video.current);
      player.loadSource(src);
      player.on(Hls.Events.ERROR, (/** @type {any} */ _e, /** @type {any} */ what) => {
        if (!what.fatal || hls.current !== player) return;
        if (what.type === Hls.ErrorTypes.MEDIA_ERROR) player.recoverMediaError();
        else setTimeout(() => { if (hls.current === player) attach(Hls, state.film ?? film); }, AGAIN_MS);
      });
      player.on(Hls.Events.MANIFEST_PARSED, () => { if (state.isPlaying) video.current.play().catch(() => {}); });
    };
    /** While pieces are being made it is asked how many are there; then the full ones take over, and the sound joins. */
    const watch = () => {
      timer = setTimeout(async () => {
        if (isOver || document.hidden) return watch();
        const film = await api.film(state.session).catch(() => undefined);
        if (isOver) return undefined;
        if (film) set({ film });
        if (film?.sound === 'ready' && on.current.film === film.film && !on.current.isHeard) {
          if (Math.abs(state.atMs - posterAt) > NEAR_MS) freeze(still.current, video.current); // else the poster shows it
          setLive(false);
          attach(await hlsLibrary(), film);
        }
        if (!film || film.ready < film.count || film.sound === 'making') return watch();
        if (hls.current && hls.current.currentLevel === 0) hls.current.nextLevel = hls.current.levels.length - 1;
        return undefined;
      }, state.film?.sound === 'making' && looks++ < SOON ? 350 : 1200);
    };
    begin().catch(() => {});
    return () => { isOver = true; clearTimeout(timer); };
  }, [state.session, rev, canShow]);
  useEffect(() => () => { hls.current?.destroy(); hls.current = null; on.current = { film: '', isHeard: false }; }, [state.session]);
  useEffect(() => { if (isLive && still.current) still.current.hidden = true; }, [isLive]);

  useEffect(() => {
    let frame = 0;
    const follow = () => {
      if (video.current && !video.current.paused) set({ atMs: Math.round(video.current.currentTime * 1000) });
      frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, []);

  const shape = { aspectRatio: `${m.width} / ${m.height}`, '--ratio': m.width / m.height };
  return html`<section class="stage" aria-label=${w('preview')}>
    <div class="screen" ref=${box}>
      <div class="frame" style=${shape}>
        ${canShow && html`<${Poster} key=${state.session} rev=${rev} hidden=${isLive} />`}
        <video ref=${video} class=${isLive ? '' : 'is-hidden'} playsinline disablepictureinpicture aria-label=${w('preview')}
          onClick=${() => player.toggle()} onLoadedData=${() => setLive(true)} onSeeked=${() => setLive(true)} onEnded=${() => set({ isPlaying: false })}></video>
        <canvas ref=${still} class="still" hidden aria-hidden="true"></canvas>
        ${state.safe && canShow && html`<${Safe} />`}
        ${!canShow && html`<${Awaiting} />`}
      </div>
    </div>
    <${Controls} canShow=${canShow} box=${box} />
  </section>`;
}

/** Before there is a film: what it will be made of. */
function Awaiting() {
  const count = state.media.length === 7 ? 6 : 9; // rows of three, two or four: none is left with one
  return html`<div class="awaiting">${state.media.slice(0, count).map((/** @type {any} */ m) => m.file_type === 'audio'
    ? html`<span class="awaiting-sound" key=${m.id}><${Icon} name="music" size=${28} /></span>`
    : html`<img key=${m.id} src=${api.mediaOf(state.session, m, 240)} alt=${m.name} width="320" height="240" />`)}</div>`;
}

/** The frame as it will be, at once, while the film is not there yet; the one before stays until the next is here. */
function Poster({ rev, hidden }) {
  const [shown, setShown] = useState('');
  const wanted = api.frameAt(state.session, state.atMs, 540, rev);
  useLayoutEffect(() => {
    const image = new Image();
    posterAt = state.atMs;
    image.onload = () => setShown(image.src);
    image.src = api.frameAt(state.session, state.atMs, 540, rev);
    return () => { image.onload = null; };
  }, [rev]);
  return html`<img class="poster ${hidden ? 'is-under' : ''}" src=${shown || wanted} alt="" />`;
}

function Controls({ canShow, box }) {
  const film = state.film;
  const length = state.draft?.d ?? 0;
  const isSharp = film && film.ready === film.count;
  return html`<div class="controls">
    <button class="play" disabled=${!canShow} aria-label=${state.isPlaying ? w('pause') : w('play')} onClick=${() => player.toggle()}><${Icon} name=${state.isPlaying ? 'pause' : 'play'} size=${22} /></button>
    <span class="time"><b>${clock(state.atMs)}</b><span> / ${clock(length)}</span></span>
    <input class="seek" type="range" min="0" max=${Math.max(1, length)} step="1" value=${Math.min(state.atMs, length)} disabled=${!canShow} aria-label=${w('seek')} aria-valuetext=${clock(state.atMs)} onInput=${(/** @type {any} */ e) => player.seek(Number(e.target.value))} />
    ${film && canShow ? html`<span class="grade ${isSharp ? 'is-sharp' : ''}" title=${isSharp ? w('sharp') : w('quick', film.ready, film.count)} role="img" aria-label=${isSharp ? w('sharp') : w('quick', film.ready, film.count)}><i style=${{ '--done': film.ready / film.count }}></i></span>` : html`<span class="grade is-none"></span>`}
    <button class="plain" disabled=${!canShow || !film || film.sound === 'none'} aria-pressed=${state.isMuted} aria-label=${w('mute')} title="${film?.sound === 'making' ? w('soundComes') : w('mute')} (M)" onClick=${switchSound}><${Icon} name=${state.isMuted ? 'mute' : 'sound'} /></button>
    <button class="plain" disabled=${!canShow} aria-label=${w('full')} title=${w('full')} onClick=${() => (document.fullscreenElement ? document.exitFullscreen() : box.current.requestFullscreen())}><${Icon} name="full" /></button>
    <${Shape} canShow=${canShow} />
  </div>`;
}

function Shape({ canShow }) {
  const m = state.draft?.m ?? {};
  const platforms = (state.looks?.platforms ?? []).filter((/** @type {any} */ p) => Math.abs(p.width / p.height - m.width / m.height) < 0.01);
  return html`<div class="shape">
    <div class="segmented" role="group" aria-label=${w('shape')}>${Object.entries(RATIOS).map(([ratio, size]) => html`
      <button disabled=${!canShow} aria-pressed=${m.ratio === ratio} onClick=${() => edit((/** @type {any} */ draft) => reshaped(draft, size, ratio), w('reshaped', ratio))}>
        <i class="shape-box" style=${{ aspectRatio: ratio.replace(':', ' / ') }} aria-hidden="true"></i>${ratio}</button>`)}</div>
    <select class="small" disabled=${!canShow || platforms.length === 0} aria-label=${w('safe')} value=${state.safe} onChange=${(/** @type {any} */ e) => set({ safe: e.target.value })}>
      <option value="">${w('safe')}</option>
      ${platforms.map((/** @type {any} */ p) => html`<option value=${p.type} selected=${state.safe === p.type}>${named(p)}</option>`)}
    </select>
  </div>`;
}

/** What a platform's own buttons and words will cover. */
function Safe() {
  const place = state.looks?.platforms.find((/** @type {any} */ p) => p.type === state.safe);
  if (!place) return null;
  const { top, right, bottom, left } = place.margins;
  const inset = [top, right, bottom, left].map((share) => `${(100 * share).toFixed(2)}%`).join(' ');
  return html`<div class="safe" aria-hidden="true"><div style=${{ inset }}></div></div>`;
}
