// @ts-check
/** The conversation: what was said, what it came to, and the line to say more. */
import { html, useEffect, useRef, useState } from './vendor/preact.js';
import { isFilm, pictures } from './draft.js';
import { Icon } from './icons.js';
import { bring, dismiss, say, set, state, undo } from './store.js';
import { language, w } from './words.js';

export function Talk() {
  const list = useRef(/** @type {any} */ (null));
  const turns = grouped(state.log);
  useEffect(() => { list.current.scrollTop = list.current.scrollHeight; }, [state.log.length, state.saying, state.uploads.length]);
  const last = turns.findLastIndex((t) => t.canUndo);
  return html`<section class="talk" aria-label=${w('conversation')}>
    <div class="talk-list" ref=${list} role="log" aria-live="polite" tabindex="0">
      ${state.media.length > 0 && html`<p class="turn film-says">${state.media.length === 1 ? w('helloOne') : w('hello', state.media.length)}</p>`}
      ${turns.map((turn, i) => html`<${Turn} key=${i} turn=${turn} isLast=${i === last} />`)}
      ${state.saying && html`<p class="turn me-says">${state.saying}</p><p class="turn busy"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span>${w('working')}</span></p>`}
      <${Uploads} />
      ${state.trouble && html`<p class="turn trouble" role="alert"><${Icon} name="warn" size=${18} /><span>${state.trouble}</span><button class="plain" aria-label=${w('dismiss')} onClick=${() => set({ trouble: '' })}><${Icon} name="close" size=${16} /></button></p>`}
    </div>
    <${Suggestions} />
    <${Line} />
  </section>`;
}

/** The log as turns: what was said, then the answer with the cards of what it changed. @param {any[]} log */
function grouped(log) {
  /** @type {any[]} */ const turns = [];
  for (const entry of log) {
    if (entry.who === 'edits') turns.push({ who: 'film', turn: entry.turn, lines: [], edits: entry.edits, canUndo: true });
    else if (entry.who === 'film' && turns.at(-1)?.turn === entry.turn && turns.at(-1)?.who === 'film') turns.at(-1).lines = entry.text.split('\n').filter(Boolean);
    else if (entry.who === 'film') turns.push({ who: 'film', turn: entry.turn, lines: entry.text.split('\n').filter(Boolean), edits: [], isTrouble: entry.isTrouble });
    else if (entry.who === 'media' && turns.at(-1)?.who === 'media') turns[turns.length - 1] = { who: 'media', names: [...turns.at(-1).names, ...(entry.names ?? [])] };
    else if (entry.who === 'edit') turns.push({ who: 'edit', text: entry.text, canUndo: true });
    else turns.push(entry);
  }
  return turns;
}

/** @param {{turn: any, isLast: boolean}} props */
function Turn({ turn, isLast }) {
  const again = isLast && html`<button class="card-undo" onClick=${undo}><${Icon} name="undo" size=${15} />${w('undo')}</button>`;
  if (turn.who === 'me') return html`<p class="turn me-says">${turn.text}</p>`;
  if (turn.who === 'media') return html`<p class="turn note"><${Icon} name="photo" size=${16} /><span>${w('brought', summary(turn.names ?? []))}</span></p>`;
  if (turn.who === 'edit') return html`<div class="turn note"><${Icon} name="hand" size=${16} /><span>${turn.text}</span>${again}</div>`;
  if (!turn.canUndo) return html`<div class="turn film-says ${turn.isTrouble ? 'is-trouble' : ''}">${turn.lines.map((/** @type {string} */ line) => html`<p>${line}</p>`)}</div>`;
  return html`<div class="turn cards">
    ${turn.lines.map((/** @type {string} */ line) => html`<div class="card"><span class="tick"><${Icon} name="check" size=${15} /></span><p>${line}</p></div>`)}
    ${again}
  </div>`;
}

function summary(/** @type {string[]} */ names) {
  const shown = names.slice(0, 2).join(', ');
  return names.length > 2 ? `${shown} +${names.length - 2}` : shown;
}

function Uploads() {
  if (state.uploads.length === 0) return null;
  return html`<ul class="uploads">${state.uploads.map((/** @type {any} */ u) => html`
    <li key=${u.key} class=${u.says ? 'is-wrong' : u.isDone ? 'is-done' : ''}>
      <span class="upload-name">${u.name}</span>
      ${u.says
        ? html`<span class="upload-says" role="alert">${u.says}</span><button class="plain" aria-label="${w('dismiss')} ${u.name}" onClick=${() => dismiss(u.key)}><${Icon} name="close" size=${16} /></button>`
        : html`<progress max="1" value=${u.share} aria-label=${u.name}></progress>`}
    </li>`)}</ul>`;
}

/** What fits the film as it stands. */
function suggestions() {
  if (state.media.length === 0) return [];
  if (!isFilm(state.draft)) return [w('s_make'), w('s_tiktok'), w('s_slow')];
  const chosen = pictures(state.draft).findIndex((/** @type {any} */ p) => p.id === state.selected);
  if (chosen >= 0) return [w('s_thisSlower'), w('s_thisBw'), ...(chosen > 0 ? [w('s_thisFirst')] : [])];
  const has = (/** @type {number} */ kind) => state.draft.t.some((/** @type {any} */ t) => t.tt === kind && t.sg.length > 0);
  return [
    ...(has(7) ? [] : [w('s_title', w('s_titleText'))]),
    ...(has(1) ? [] : [w('s_music')]),
    w('s_slower'),
    ...(state.draft.m.width > state.draft.m.height ? [w('s_vertical')] : []),
    w('s_warm'), w('s_fades'),
  ].slice(0, 4);
}

function Suggestions() {
  const all = suggestions();
  if (all.length === 0 || state.saying) return html`<div class="suggestions is-empty"></div>`;
  return html`<div class="suggestions">${all.map((text) => html`<button class="chip" onClick=${() => say(text)}>${text}</button>`)}</div>`;
}

function Line() {
  const [text, setText] = useState('');
  const field = useRef(/** @type {any} */ (null));
  const picker = useRef(/** @type {any} */ (null));
  useEffect(() => {
    if (!state.prefill) return;
    setText(state.prefill);
    set({ prefill: '' });
    field.current?.focus();
  });
  const send = (/** @type {Event} */ e) => {
    e.preventDefault();
    const said = text.trim();
    if (!said || state.saying) return;
    setText('');
    say(said);
  };
  const chosen = pictures(state.draft).findIndex((/** @type {any} */ p) => p.id === state.selected);
  const hint = chosen < 0 ? w('say') : w('sayOfThis', chosen + 1);
  return html`<form class="line" onSubmit=${send}>
    <input ref=${picker} type="file" multiple hidden tabindex="-1" aria-hidden="true" onChange=${(/** @type {any} */ e) => { bring([...e.target.files]); e.target.value = ''; }} />
    <button type="button" class="plain" aria-label=${w('add')} title=${w('add')} onClick=${() => picker.current.click()}><${Icon} name="plus" /></button>
    <input id="say" ref=${field} class="line-field" value=${text} placeholder=${hint} aria-label=${hint} autocomplete="off" lang=${language()} onInput=${(/** @type {any} */ e) => setText(e.target.value)} />
    <button class="send" aria-label=${w('send')} disabled=${!text.trim() || Boolean(state.saying)}><${Icon} name="send" /></button>
  </form>`;
}
