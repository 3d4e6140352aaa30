// @ts-check
/** The keyboard, all of it. */
import { html } from './vendor/preact.js';
import { Dialog } from './dialog.js';
import { edit, redo, set, state, switchSound, undo } from './store.js';
import { isFilm, moved, pictures, removed } from './draft.js';
import { player } from './stage.js';
import { w } from './words.js';

const isMac = navigator.platform.startsWith('Mac');
const MOD = isMac ? '⌘' : 'Ctrl';

const LIST = [
  [['Space'], 'k_play'], [['←', '→'], 'k_step'], [['/'], 'k_say'], [['[', ']'], 'k_next'], [['Alt', '← →'], 'k_move'],
  [['Del'], 'k_remove'], [[MOD, 'Z'], 'k_undo'], [['M'], 'k_mute'], [['E'], 'k_export'], [['?'], 'k_help'],
];

export function Shortcuts() {
  return html`<${Dialog} title=${w('shortcuts')}><dl class="keys">${LIST.map(([keys, says]) => html`<div><dt>${/** @type {string[]} */ (keys).map((k) => html`<kbd>${k}</kbd>`)}</dt><dd>${w(/** @type {any} */ (says))}</dd></div>`)}</dl><//>`;
}

export function listen() {
  addEventListener('keydown', (e) => {
    const at = /** @type {HTMLElement} */ (e.target);
    const isWriting = at.matches?.('input:not([type=range]):not([type=checkbox]), textarea, select');
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z' && state.session && !(isWriting && /** @type {any} */ (at).value)) {
      e.preventDefault();
      if (e.shiftKey) redo();
      else undo();
      return;
    }
    if (isWriting || e.ctrlKey || e.metaKey || state.dialog) return;
    if (pressed(e, at)) e.preventDefault();
  });
}

/** @returns {boolean} whether the key was ours */
function pressed(/** @type {KeyboardEvent} */ e, /** @type {HTMLElement} */ at) {
  const isControl = at.matches?.('button, a, input, [role=tab]');
  if (e.key === '?') return does(() => set({ dialog: 'keys' }));
  if (e.key === '/') return does(() => document.getElementById('say')?.focus());
  if (!isFilm(state.draft)) return false;
  const all = pictures(state.draft);
  const i = all.findIndex((/** @type {any} */ p) => p.id === state.selected);
  if (e.altKey && i >= 0 && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
    const to = i + (e.key === 'ArrowLeft' ? -1 : 1);
    return to < 0 || to >= all.length || does(() => edit((/** @type {any} */ draft) => moved(draft, all[i].id, all[to].id), w('moved', all[i].m?.name ?? i + 1, to + 1)));
  }
  if (e.key === ' ' && !isControl) return does(() => player.toggle());
  if (e.key === 'm' || e.key === 'M') return does(switchSound);
  if (e.key === 'e' || e.key === 'E') return does(() => set({ dialog: 'export' }));
  if (e.key === '[' || e.key === ']') return does(() => choose(all, i + (e.key === '[' ? -1 : 1)));
  if ((e.key === 'Delete' || e.key === 'Backspace') && i >= 0 && all.length > 1) return does(() => { edit((/** @type {any} */ draft) => removed(draft, all[i].id), w('removed', all[i].m?.name ?? i + 1)); set({ selected: '' }); });
  if (e.key === 'Escape' && state.selected) return does(() => set({ selected: '' }));
  const step = 1000 / (state.draft.m.fps ?? 30);
  if (e.key === 'ArrowLeft' && !isControl) return does(() => player.seek(state.atMs - (e.shiftKey ? 1000 : step)));
  if (e.key === 'ArrowRight' && !isControl) return does(() => player.seek(state.atMs + (e.shiftKey ? 1000 : step)));
  return false;
}

function choose(/** @type {any[]} */ all, /** @type {number} */ i) {
  const picture = all[Math.min(all.length - 1, Math.max(0, i))];
  set({ selected: picture.id });
  requestAnimationFrame(() => /** @type {any} */ (document.querySelector(`[data-id="${picture.id}"]`))?.focus());
}

function does(/** @type {() => void} */ deed) {
  deed();
  return true;
}
