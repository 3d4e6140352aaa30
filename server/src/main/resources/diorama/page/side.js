// @ts-check
/** What is chosen, and how it can look: pickers with moving samples, numbers for those who want them. */
import { html, useEffect, useRef, useState } from './vendor/preact.js';
import * as api from './api.js';
import { changed, changedAll, entrance, find, isFilm, moved, ofKind, pictures, removed } from './draft.js';
import { Icon } from './icons.js';
import { player } from './stage.js';
import { edit, nameOf, say, set, state } from './store.js';
import { language, named, w } from './words.js';

export function Side() {
  const [tab, setTab] = useState('motion');
  if (!isFilm(state.draft)) return null;
  const segment = find(state.draft, state.selected);
  if (!segment) return html`<aside class="side" aria-label=${w('look')}><p class="side-hint">${w('pick')}</p><${Moods} /></aside>`;
  const index = pictures(state.draft).findIndex((/** @type {any} */ p) => p.id === segment.id);
  return html`<aside class="side" aria-label=${w('look')}>
    <${Head} segment=${segment} index=${index} />
    ${index >= 0 && html`<${PictureSide} key=${segment.id} segment=${segment} index=${index} tab=${tab} setTab=${setTab} />`}
    ${segment.tx && html`<${TextSide} key=${segment.id} segment=${segment} />`}
    ${index < 0 && !segment.tx && html`<${SoundSide} key=${segment.id} segment=${segment} />`}
  </aside>`;
}

function Head({ segment, index }) {
  const all = pictures(state.draft);
  const name = nameOf(segment);
  const title = index >= 0 ? w('picture', index + 1) : segment.tx ? w('words') : w('music');
  return html`<header class="side-head">
    <div><h2>${title}</h2><p title=${name}>${name}</p></div>
    ${index >= 0 && html`
      <button class="plain" aria-label=${w('earlier')} title=${w('earlier')} disabled=${index === 0} onClick=${() => edit((/** @type {any} */ draft) => moved(draft, segment.id, all[index - 1].id), w('moved', name, index))}><${Icon} name="left" size=${18} /></button>
      <button class="plain" aria-label=${w('later')} title=${w('later')} disabled=${index === all.length - 1} onClick=${() => edit((/** @type {any} */ draft) => moved(draft, segment.id, all[index + 1].id), w('moved', name, index + 2))}><${Icon} name="right" size=${18} /></button>`}
    <button class="plain" aria-label=${w('remove')} title=${w('remove')} disabled=${index >= 0 && all.length === 1} onClick=${() => { edit((/** @type {any} */ draft) => removed(draft, segment.id), w('removed', name)); set({ selected: '' }); }}><${Icon} name="bin" size=${18} /></button>
    <button class="plain" aria-label=${w('close')} title=${w('close')} onClick=${() => set({ selected: '' })}><${Icon} name="close" size=${18} /></button>
  </header>`;
}

const put = (/** @type {any} */ segment, /** @type {any} */ part) =>
  edit((/** @type {any} */ draft) => changed(draft, segment.id, (s) => ({ ...s, ...part })), w('changed', nameOf(segment)));

function PictureSide({ segment, index, tab, setTab }) {
  const tabs = ['motion', ...(index > 0 ? ['entrance'] : []), 'filter', 'numbers'];
  const now = tabs.includes(tab) ? tab : 'motion';
  const go = (/** @type {any} */ e) => {
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    setTab(tabs[(tabs.indexOf(now) + by + tabs.length) % tabs.length]);
    e.stopPropagation();
    requestAnimationFrame(() => /** @type {any} */ (document.querySelector('.tabs [aria-selected=true]'))?.focus());
  };
  return html`
    <div class="tabs" role="tablist" onKeyDown=${go}>${tabs.map((t) => html`<button role="tab" id="tab-${t}" aria-controls="panel" aria-selected=${t === now} tabindex=${t === now ? 0 : -1} onClick=${() => setTab(t)}>${w(/** @type {any} */ (t))}</button>`)}</div>
    <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${now}" tabindex="0">
      ${now === 'motion' && html`<${Motions} segment=${segment} />`}
      ${now === 'entrance' && html`<${Entrances} segment=${segment} />`}
      ${now === 'filter' && html`<${Filters} segment=${segment} />`}
      ${now === 'numbers' && html`<${Numbers} segment=${segment} index=${index} />`}
    </div>`;
}

/** Whether something has been in sight: until then nothing is made for it. */
function useSeen(/** @type {any} */ place) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const seen = new IntersectionObserver(([e]) => e.isIntersecting && setSeen(true), { rootMargin: '60px' });
    seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  return isSeen;
}

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const isTouched = () => matchMedia('(hover: none)').matches;

/** One sample of a look, on the very picture that is chosen; it moves while it is pointed at or in focus, and where
    nothing can be pointed at, while it is seen. What is in use moves always. */
function Sample({ kind, look, isOn, onChoose, segment }) {
  const box = useRef(/** @type {any} */ (null));
  const isSeen = useSeen(box);
  const [isAt, setAt] = useState(false);
  const isMoving = isSeen && !isCalm() && (isAt || isOn || isTouched());
  const all = pictures(state.draft);
  const index = all.findIndex((/** @type {any} */ p) => p.id === segment.id);
  const src = api.sampleOf(state.session, `${kind}/${look.type}`, segment.id, [segment.src, kind === 'transition' ? all[index - 1]?.src : '']);
  return html`<button ref=${box} class="sample ${isOn ? 'is-on' : ''}" aria-pressed=${isOn} onClick=${onChoose} onPointerEnter=${() => setAt(true)} onPointerLeave=${() => setAt(false)} onFocus=${() => setAt(true)} onBlur=${() => setAt(false)}>
    <span class="sample-picture">${isSeen && html`<img src=${src('jpg')} alt="" width="192" height="108" />`}${isMoving && html`<video src=${src('mp4')} muted loop playsinline autoplay tabindex="-1" aria-hidden="true"></video>`}</span>
    <span class="sample-name">${named(look)}</span></button>`;
}

function Motions({ segment }) {
  const now = segment.mo?.type ?? 'still';
  const amount = segment.mo?.amount ?? 1.12;
  return html`
    <div class="samples">${(state.looks?.motions ?? []).map((/** @type {any} */ look) => html`<${Sample} key=${look.type} kind="motion" segment=${segment} look=${look} isOn=${now === look.type} onChoose=${() => put(segment, { mo: { ...(segment.mo ?? {}), type: look.type, amount } })} />`)}</div>
    ${now !== 'still' && html`<${Slide} label=${w('amount')} value=${amount} min=${1.02} max=${1.5} step=${0.02} shown=${`${Math.round((amount - 1) * 100)} %`} onSet=${(/** @type {number} */ v) => put(segment, { mo: { ...segment.mo, amount: v } })} />`}
    <${ForAll} onClick=${() => edit((/** @type {any} */ draft) => changedAll(draft, (s) => ({ ...s, mo: segment.mo })), w('changed', w('motion')))} />`;
}

function Entrances({ segment }) {
  const now = segment.tr?.type ?? 'cut';
  const choose = (/** @type {any} */ look) => put(segment, { tr: { ...(segment.tr ?? {}), type: look.type, d: look.type === 'cut' ? 0 : entrance(segment) || look.d } });
  return html`
    ${now !== 'cut' && html`<${Slide} label=${w('lengthIn')} value=${entrance(segment) / 1000} min=${0.2} max=${2} step=${0.1} shown=${`${(entrance(segment) / 1000).toFixed(1)} s`} onSet=${(/** @type {number} */ v) => put(segment, { tr: { ...segment.tr, d: Math.round(v * 1000) } })} />`}
    <div class="samples">${(state.looks?.transitions ?? []).map((/** @type {any} */ look) => html`<${Sample} key=${look.type} kind="transition" segment=${segment} look=${look} isOn=${now === look.type} onChoose=${() => choose(look)} />`)}</div>
    <${ForAll} onClick=${() => edit((/** @type {any} */ draft) => changedAll(draft, (s, i) => (i === 0 ? s : { ...s, tr: segment.tr })), w('changed', w('entrance')))} />`;
}

function Filters({ segment }) {
  const fx = segment.fx ?? [];
  const toggle = (/** @type {any} */ look) => {
    const isOn = fx.some((/** @type {any} */ f) => f.type === look.type);
    put(segment, { fx: isOn ? fx.filter((/** @type {any} */ f) => f.type !== look.type) : [...fx, { type: look.type, amount: look.amount }] });
  };
  const strength = (/** @type {string} */ type, /** @type {number} */ amount) => put(segment, { fx: fx.map((/** @type {any} */ f) => (f.type === type ? { ...f, amount } : f)) });
  return html`
    ${fx.map((/** @type {any} */ f) => {
      const look = state.looks?.filters.find((/** @type {any} */ l) => l.type === f.type);
      return look && html`<${Slide} key=${f.type} label=${named(look)} value=${f.amount ?? look.amount} min=${look.signed ? -1 : 0} max=${1} step=${0.05} shown=${`${Math.round((f.amount ?? look.amount) * 100)} %`} onSet=${(/** @type {number} */ v) => strength(f.type, v)} />`;
    })}
    <div class="samples">${(state.looks?.filters ?? []).map((/** @type {any} */ look) => html`<${Sample} key=${look.type} kind="filter" segment=${segment} look=${look} isOn=${fx.some((/** @type {any} */ f) => f.type === look.type)} onChoose=${() => toggle(look)} />`)}</div>
    <${ForAll} onClick=${() => edit((/** @type {any} */ draft) => changedAll(draft, (s) => ({ ...s, fx })), w('changed', w('filter')))} />`;
}

function Numbers({ segment, index }) {
  const fits = ['cover', 'contain', 'blur'];
  return html`<div class="fields">
    <${Field} label=${w('length')} value=${segment.d / 1000} min=${0.3} max=${600} step=${0.1} onSet=${(/** @type {number} */ v) => put(segment, { d: Math.round(v * 1000) })} />
    ${index > 0 && html`<${Field} label=${w('lengthIn')} value=${entrance(segment) / 1000} min=${0} max=${5} step=${0.1} onSet=${(/** @type {number} */ v) => put(segment, { tr: { ...(segment.tr ?? { type: 'fade' }), d: Math.round(v * 1000) } })} />`}
    <label class="field"><span>${w('fit')}</span><select value=${segment.fit ?? 'cover'} onChange=${(/** @type {any} */ e) => put(segment, { fit: e.target.value })}>${fits.map((f) => html`<option value=${f} selected=${(segment.fit ?? 'cover') === f}>${w(/** @type {any} */ (f))}</option>`)}</select></label>
    <button class="soft" onClick=${() => put(segment, { rot: ((segment.rot ?? 0) + 1) % 4 })}><${Icon} name="turn" size=${17} />${w('rotate')}</button>
    ${segment.k === 'video' && html`<${Slide} label=${w('volume')} value=${segment.vol ?? 1} min=${0} max=${2} step=${0.05} shown=${`${Math.round((segment.vol ?? 1) * 100)} %`} onSet=${(/** @type {number} */ v) => put(segment, { vol: v })} />`}
  </div>`;
}

function TextSide({ segment }) {
  const tx = segment.tx;
  const set_ = (/** @type {any} */ part) => put(segment, { tx: { ...tx, ...part } });
  const spots = ['top-left', 'top-center', 'top-right', 'center-left', 'center', 'center-right', 'bottom-left', 'bottom-center', 'bottom-right'];
  return html`<div class="panel fields">
    <label class="field is-wide"><span>${w('text')}</span><textarea rows="2" defaultValue=${tx.text} onChange=${(/** @type {any} */ e) => set_({ text: e.target.value })}></textarea></label>
    <${Slide} label=${w('size')} value=${tx.size ?? 8} min=${2} max=${24} step=${0.5} shown=${`${tx.size ?? 8} %`} onSet=${(/** @type {number} */ v) => set_({ size: v })} />
    <label class="field"><span>${w('color')}</span><input type="color" value=${tx.color ?? '#ffffff'} onChange=${(/** @type {any} */ e) => set_({ color: e.target.value.toUpperCase() })} /></label>
    <fieldset class="field spots"><legend>${w('position')}</legend><div>${spots.map((s) => html`<button aria-label=${w(/** @type {any} */ (s))} title=${w(/** @type {any} */ (s))} aria-pressed=${(tx.pos ?? 'center') === s} onClick=${() => set_({ pos: s })}></button>`)}</div></fieldset>
    <${Field} label=${w('length')} value=${segment.d / 1000} min=${0.3} max=${600} step=${0.1} onSet=${(/** @type {number} */ v) => put(segment, { d: Math.round(v * 1000) })} />
  </div>`;
}

function SoundSide({ segment }) {
  return html`<div class="panel fields">
    <${Slide} label=${w('volume')} value=${segment.vol ?? 1} min=${0} max=${2} step=${0.05} shown=${`${Math.round((segment.vol ?? 1) * 100)} %`} onSet=${(/** @type {number} */ v) => put(segment, { vol: v })} />
    <label class="check"><input type="checkbox" checked=${Boolean(segment.duck)} onChange=${(/** @type {any} */ e) => put(segment, { duck: e.target.checked })} />${w('duck')}</label>
  </div><${Moods} />`;
}

const music = /** @type {HTMLAudioElement} */ (new Audio());

/** Music by its mood: to hear a few seconds of, and to take; taking it says it. */
function Moods() {
  const now = ofKind(state.draft, 1).map((/** @type {any} */ s) => s.src);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    music.onended = () => setHeard('');
    music.onerror = () => setHeard('');
    return () => music.pause();
  }, []);
  const hear = (/** @type {string} */ type) => {
    if (heard === type) { music.pause(); setHeard(''); return; }
    if (state.isPlaying) player.toggle();
    music.src = api.moodOf(type);
    music.play().catch(() => setHeard(''));
    setHeard(type);
  };
  return html`<div class="moods"><h3>${w('music')}</h3><ul class="mood-list">${(state.looks?.moods ?? []).map((/** @type {any} */ look) => html`
    <li key=${look.type} class="mood ${now.includes(look.src) ? 'is-on' : ''}">
      <button class="mood-hear" aria-pressed=${heard === look.type} aria-label="${w(heard === look.type ? 'stopHearing' : 'hear')} ${named(look)}" onClick=${() => hear(look.type)}><${Icon} name=${heard === look.type ? 'pause' : 'play'} size=${14} /></button>
      <button class="mood-name" aria-pressed=${now.includes(look.src)} onClick=${() => say(language() === 'zh' ? `配${look.zh}音乐` : `${look.en} music`)}>${named(look)}</button></li>`)}
    ${now.length > 0 && html`<li class="mood"><button class="mood-name is-none" onClick=${() => say(language() === 'zh' ? '去掉音乐' : 'remove the music')}>${w('noMusic')}</button></li>`}</ul></div>`;
}

const ForAll = ({ onClick }) => html`<button class="soft for-all" onClick=${onClick}>${w('everywhere')}</button>`;

/** A number that is sent when it is settled, not at every step. */
function Slide({ label, value, min, max, step, shown, onSet }) {
  return html`<label class="field is-wide"><span>${label}<output>${shown}</output></span><input type="range" min=${min} max=${max} step=${step} value=${value} onChange=${(/** @type {any} */ e) => onSet(Number(e.target.value))} /></label>`;
}

function Field({ label, value, min, max, step, onSet }) {
  return html`<label class="field"><span>${label}</span><input type="number" inputmode="decimal" min=${min} max=${max} step=${step} value=${Number(value.toFixed(2))} onChange=${(/** @type {any} */ e) => {
    const v = Math.min(max, Math.max(min, Number(e.target.value)));
    if (Number.isFinite(v) && v !== value) onSet(v);
  }} /></label>`;
}
