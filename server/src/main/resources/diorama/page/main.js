// @ts-check
/** The page: a bar, the first view or the workshop, and what lies over them. */
import { html, render, useEffect, useRef, useState } from './vendor/preact.js';
import { isFilm } from './draft.js';
import { Export } from './export.js';
import { Icon } from './icons.js';
import { Shortcuts, listen } from './keys.js';
import { Side } from './side.js';
import { Stage } from './stage.js';
import { boot, bring, redo, rename, set, settle, state, subscribe, switchLanguage, switchTheme, undo } from './store.js';
import { Talk } from './talk.js';
import { Timeline } from './timeline.js';
import { Welcome } from './welcome.js';
import { w } from './words.js';

function Page() {
  const [, again] = useState(0);
  useEffect(() => subscribe(() => again((n) => n + 1)), []);
  const inside = state.session !== '' || state.uploads.length > 0;
  document.title = inside && state.name ? `${state.name} · Diorama` : 'Diorama';
  return html`
    <${Bar} inside=${inside} />
    ${!state.isUp && inside && html`<p class="offline" role="status">${w('offline')}</p>`}
    ${state.isLoading ? html`<main class="loading" aria-busy="true"></main>` : inside ? html`<${Workshop} />` : html`<${Welcome} />`}
    ${state.dialog === 'export' && isFilm(state.draft) && html`<${Export} />`}
    ${state.dialog === 'keys' && html`<${Shortcuts} />`}
    <${Drop} />`;
}

function Bar({ inside }) {
  const canUndo = (state.draft?.rev ?? 0) > 0;
  return html`<header class="bar">
    <a class="brand" href="#/" aria-label="Diorama: ${w('menu')}"><img src="/page/icon.svg" alt="" width="28" height="28" /><span>Diorama</span></a>
    ${inside && html`<${Name} key=${state.session} />`}
    <span class="bar-space"></span>
    ${inside && html`
      <button class="plain" aria-label=${w('undo')} title="${w('undo')} (Ctrl+Z)" disabled=${!canUndo} onClick=${undo}><${Icon} name="undo" /></button>
      <button class="plain" aria-label=${w('redo')} title="${w('redo')} (Ctrl+Shift+Z)" disabled=${!canUndo} onClick=${redo}><${Icon} name="redo" /></button>`}
    <button class="plain is-text" lang=${document.documentElement.lang === 'en' ? 'zh' : 'en'} onClick=${switchLanguage}>${w('language')}</button>
    <button class="plain" aria-label=${w('theme')} title=${w('theme')} onClick=${switchTheme}><${Icon} name="sun" /></button>
    <button class="plain only-wide" aria-label=${w('shortcuts')} title="${w('shortcuts')} (?)" onClick=${() => set({ dialog: 'keys' })}><${Icon} name="keys" /></button>
    ${inside && html`<button class="primary" aria-label=${w('export')} disabled=${!isFilm(state.draft)} onClick=${() => set({ dialog: 'export' })}><${Icon} name="down" size=${18} /><span>${w('export')}</span></button>`}
  </header>`;
}

function Name() {
  const [text, setText] = useState(state.name);
  useEffect(() => setText(state.name), [state.name]);
  return html`<input class="name" aria-label=${w('rename')} value=${text} maxlength="120" spellcheck="false" onInput=${(/** @type {any} */ e) => setText(e.target.value)} onKeyDown=${(/** @type {any} */ e) => e.key === 'Enter' && e.target.blur()} onBlur=${() => (text.trim() && text !== state.name ? rename(text.trim()) : setText(state.name))} />`;
}

function Workshop() {
  return html`<main class="workshop ${isFilm(state.draft) ? 'has-film' : ''}"><h1 class="unseen">${state.name}</h1><${Talk} /><${Stage} /><${Side} /><${Timeline} /></main>`;
}

/** Files may be let go anywhere, and pasted. */
function Drop() {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  useEffect(() => {
    const has = (/** @type {DragEvent} */ e) => [...(e.dataTransfer?.types ?? [])].includes('Files');
    const enter = (/** @type {DragEvent} */ e) => { if (has(e)) { depth.current++; setOver(true); } };
    const leave = (/** @type {DragEvent} */ e) => { if (has(e) && --depth.current <= 0) { depth.current = 0; setOver(false); } };
    const over = (/** @type {DragEvent} */ e) => { if (has(e)) e.preventDefault(); };
    const drop = async (/** @type {DragEvent} */ e) => {
      if (!has(e)) return;
      e.preventDefault();
      depth.current = 0;
      setOver(false);
      bring(await filesOf(/** @type {DataTransfer} */ (e.dataTransfer)));
    };
    const paste = (/** @type {ClipboardEvent} */ e) => { const files = [...(e.clipboardData?.files ?? [])]; if (files.length > 0) { e.preventDefault(); bring(files); } };
    const all = /** @type {[string, any][]} */ ([['dragenter', enter], ['dragleave', leave], ['dragover', over], ['drop', drop], ['paste', paste]]);
    for (const [name, deed] of all) addEventListener(name, deed);
    return () => { for (const [name, deed] of all) removeEventListener(name, deed); };
  }, []);
  return isOver && html`<div class="drop-over" aria-hidden="true"><p><${Icon} name="photo" size=${30} />${w('dropHere')}</p></div>`;
}

/** The files of a drop, those in folders too. */
async function filesOf(/** @type {DataTransfer} */ transfer) {
  const entries = [...transfer.items].map((i) => i.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map((e) => walk(e).catch(() => [])))).flat();
}

/** @param {any} entry @returns {Promise<File[]>} */
async function walk(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map((f) => walk(f).catch(() => [])))).flat().filter((f) => !f.name.startsWith('.'));
}

settle();
listen();
render(html`<${Page} />`, /** @type {any} */ (document.getElementById('page')));
boot();
