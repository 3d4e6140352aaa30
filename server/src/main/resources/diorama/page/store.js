// @ts-check
/** The state of the page and the few verbs that change it. All that matters is on the server: a reload shows the same. */
import * as api from './api.js';
import { pictures } from './draft.js';
import { language, named, speak, w } from './words.js';

/** @type {any} */
export const state = {
  sessions: undefined, session: '', name: '', media: [], draft: undefined, log: [], renders: [], looks: undefined,
  uploads: [], saying: '', selected: '', film: undefined, atMs: 0, isPlaying: false, dialog: '', safe: '', isUp: true,
  trouble: '', isLoading: true, prefill: '', isMuted: false,
};
const listeners = new Set();
let scheduled = false;

export function subscribe(/** @type {() => void} */ listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param {any} change */
export function set(change) {
  Object.assign(state, change);
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    for (const listener of listeners) listener();
  });
}

// --- settings of this browser ---------------------------------------------------------------------------------------

export function settle() {
  speak(localStorage.getItem('diorama.language') ?? navigator.language ?? 'en');
  const theme = localStorage.getItem('diorama.theme');
  if (theme) document.documentElement.dataset.theme = theme;
  state.isMuted = localStorage.getItem('diorama.muted') === 'yes';
}

export function switchSound() {
  localStorage.setItem('diorama.muted', state.isMuted ? 'no' : 'yes');
  set({ isMuted: !state.isMuted });
}

export function switchLanguage() {
  const next = language() === 'zh' ? 'en' : 'zh';
  localStorage.setItem('diorama.language', next);
  speak(next);
  set({});
}

export function switchTheme() {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  localStorage.setItem('diorama.theme', root.dataset.theme);
  set({});
}

// --- sessions --------------------------------------------------------------------------------------------------------

let leave = () => {};

/** The film that is shown: its draft as the server last told it, how many changes by hand are on their way there, the last
    thing that was asked of it, and how often one failed. */
let film = nothing();
function nothing() {
  return { draft: /** @type {any} */ (undefined), underway: 0, last: /** @type {Promise<any>} */ (Promise.resolve()), era: 0 };
}

export async function boot() {
  addEventListener('hashchange', arrive);
  api.looks().then((looks) => set({ looks })).catch(() => {});
  await arrive();
}

async function arrive() {
  const id = decodeURIComponent(location.hash.replace(/^#\/?/, ''));
  if (id && id === state.session) return;
  leave();
  leave = () => {};
  film = nothing();
  set({ session: '', draft: undefined, media: [], log: [], renders: [], film: undefined, selected: '', uploads: [], atMs: 0, dialog: '', name: '', trouble: '', saying: '' });
  if (!id) {
    set({ isLoading: false });
    await list();
    return;
  }
  await show(id).catch(async (e) => {
    set({ session: '', trouble: e.message || w('offline'), isLoading: false });
    await list();
  });
}

export async function list() {
  await api.sessions().then((sessions) => set({ sessions: sessions.filter((/** @type {any} */ s) => s.file_count > 0) })).catch(() => set({ sessions: [] }));
}

async function show(/** @type {string} */ id) {
  set({ session: id, isLoading: true });
  await refresh();
  set({ isLoading: false });
  api.renders(id).then((renders) => set({ renders })).catch(() => {});
  leave = api.follow(id, (note) => told(id, note), (isUp) => set({ isUp }));
}

let opening = /** @type {Promise<string>|undefined} */ (undefined);

/** Gives the session that is shown; opens one where there is none yet, and only one. */
export async function needSession() {
  if (state.session) return state.session;
  opening ??= newSession().finally(() => { opening = undefined; });
  return opening;
}

async function newSession() {
  const opened = await api.open(language(), w('untitled'));
  await show(opened.session_id);
  history.pushState(null, '', `#/${opened.session_id}`);
  return opened.session_id;
}

async function refresh() {
  const id = state.session;
  const data = await api.state(id);
  if (id !== state.session) return;
  const draft = data.state.draft?.t ? data.state.draft : undefined;
  set({ name: data.task_name, media: data.state.video_infos });
  learn(draft);
}

/** Takes what the server tells; an older draft that comes late is no news. While changes by hand are on their way, what
    they made stays in sight. */
function learn(/** @type {any} */ draft, of = film) {
  if (draft?.t && !(of.draft && of.draft.rev > draft.rev)) of.draft = draft;
  if (of === film && of.underway === 0) set({ draft: of.draft });
}

let soon = 0;
function refreshSoon() {
  clearTimeout(soon);
  soon = setTimeout(() => refresh().catch(() => {}), 30);
}

/** What happened, in this window or in another one. */
function told(/** @type {string} */ session, /** @type {any} */ note) {
  if (session !== state.session) return;
  if (note.type === 'render') return rendering(note);
  if (note.type === 'turn_over') return;
  if (note.type === 'beginning') return set({ log: [] });
  if (note.type === 'turn') turn(note.event);
  else {
    set({ log: [...state.log, { who: note.type, text: note.text, names: note.names }] });
    refreshSoon();
  }
}

function turn(/** @type {any} */ event) {
  const parts = event.content?.parts ?? [];
  const text = parts.map((/** @type {any} */ p) => p.text ?? '').join('');
  const call = parts.find((/** @type {any} */ p) => p.functionCall)?.functionCall;
  const next = event.actions?.stateDelta?.draft;
  if (next?.t) learn(next);
  if (call) set({ log: [...state.log, { who: 'edits', turn: event.invocationId, edits: call.args?.edits ?? [] }] });
  else if (text && event.author === 'user') set({ log: [...state.log, { who: 'me', text }], saying: state.saying === text ? '' : state.saying });
  else if (text) set({ log: [...state.log, { who: 'film', text, turn: event.invocationId, isTrouble: Boolean(event.errorCode) }] });
}

// --- saying and editing ----------------------------------------------------------------------------------------------

/** Tries something; what is refused is shown in the server's words. @param {() => Promise<any>} deed */
async function tried(deed) {
  try {
    set({ trouble: '' });
    return await deed();
  } catch (e) {
    return refused(e);
  }
}

async function refused(/** @type {any} */ e) {
  set({ trouble: e instanceof api.Refusal && e.message ? e.message : w('offline') });
  await refresh().catch(() => {});
  return undefined;
}

/** What is asked of a film goes to the server one after the other: an undo that overtook the move before it would take back
    something else. What waits behind a wish that fails is dropped with it, for the same reason.
    @template T @param {() => Promise<T>} deed @returns {Promise<T|undefined>} */
function inTurn(deed, of = film) {
  const { era } = of;
  set({ trouble: '' });
  const mine = of.last
    .then(() => (era === of.era ? deed() : undefined))
    .catch((e) => {
      of.era++;
      return of === film ? refused(e) : undefined;
    });
  of.last = mine;
  return mine;
}

export const say = (/** @type {string} */ text) => {
  const { session, draft, selected } = state;
  const of = film;
  const about = pictures(draft).some((/** @type {any} */ p) => p.id === selected) ? selected : '';
  set({ saying: text });
  return inTurn(async () => {
    try {
      const { draft: next } = await api.say(session || (await needSession()), text, about);
      learn(next, of);
    } catch (e) {
      if (!(e instanceof api.Refusal)) set({ prefill: text }); // it was not heard: to be said again
      throw e;
    } finally {
      set({ saying: '' });
    }
  });
};

function step(/** @type {(session: string) => Promise<any>} */ back) {
  const { session } = state;
  const of = film;
  return inTurn(async () => learn((await back(session)).draft, of));
}
export const undo = () => step(api.undo);
export const redo = () => step(api.redo);

/** Changes the film by hand. It is shown at once; the server's answer is what stays. The change is made to the draft as it is
    when its turn comes, so it must name what it changes and not count. @param {(draft: any) => any} change */
export const edit = (change, /** @type {string} */ said) => {
  const { session } = state;
  const of = film;
  of.underway++;
  set({ draft: change(state.draft) });
  const done = inTurn(async () => learn((await api.edit(session, change(of.draft), said, of.draft.rev)).draft, of));
  return done.finally(() => {
    of.underway--;
    learn(undefined, of);
  });
};

export const rename = (/** @type {string} */ name) => {
  const { session } = state;
  set({ name });
  return inTurn(() => api.rename(session, name));
};

export const forget = (/** @type {string} */ id) => tried(async () => { await api.forget(id); await list(); });

// --- files -----------------------------------------------------------------------------------------------------------

let running = 0;
const waiting = /** @type {any[]} */ ([]);

/** Takes files; each tells by itself how far it is, or why it cannot be used. */
export async function bring(/** @type {File[]} */ files) {
  if (files.length === 0) return;
  const rows = files.map((file) => ({ key: Math.random().toString(36).slice(2), file, name: file.name, share: 0, says: '', isDone: false }));
  set({ uploads: [...state.uploads, ...rows] });
  const session = await tried(needSession);
  if (!session) return set({ uploads: [] });
  if (state.uploads.length === 0) set({ uploads: rows });
  waiting.push(...rows.map((row) => ({ row, session })));
  pump();
}

function pump() {
  while (running < 1 && waiting.length > 0) {
    running++;
    const { row, session } = waiting.shift();
    api.upload(session, row.file, (share) => mark(row.key, { share }))
      .then(() => mark(row.key, { isDone: true, share: 1 }), (e) => mark(row.key, { says: e.message || w('offline') }))
      .then(() => { running--; refreshSoon(); pump(); tidy(); });
  }
}

const mark = (/** @type {string} */ key, /** @type {any} */ change) =>
  set({ uploads: state.uploads.map((/** @type {any} */ u) => (u.key === key ? { ...u, ...change } : u)) });

/** When all is over only what went wrong stays to be read. */
function tidy() {
  if (running > 0 || waiting.length > 0) return;
  setTimeout(() => set({ uploads: state.uploads.filter((/** @type {any} */ u) => !u.isDone) }), 900);
}

export const dismiss = (/** @type {string} */ key) => set({ uploads: state.uploads.filter((/** @type {any} */ u) => u.key !== key) });

// --- exports ---------------------------------------------------------------------------------------------------------

/** Gives the export that was begun. */
export const exportFilm = (/** @type {any} */ output, session = state.session) =>
  inTurn(async () => {
    const asked = await api.render(session, output);
    rendering(asked);
    return asked;
  });
export const cancelExport = (/** @type {string} */ id) => tried(async () => rendering(await api.cancel(id)));

function rendering(/** @type {any} */ note) {
  const seen = state.renders.find((/** @type {any} */ r) => r.id === note.id);
  const isOver = (/** @type {any} */ r) => r && r.status !== 'pending' && r.status !== 'processing';
  if (isOver(seen) && !isOver(note)) return; // the end was told before the answer to the request
  const isOn = note.status === 'processing';
  const began = seen?.began ?? (isOn ? { at: Date.now(), progress: note.progress } : undefined);
  const rest = state.renders.filter((/** @type {any} */ r) => r.id !== note.id);
  set({ renders: [{ ...seen, ...note, began }, ...rest].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)) });
}

/** What a segment is called by people: its words, its mood, its file. */
export function nameOf(/** @type {any} */ segment) {
  const mood = state.looks?.moods.find((/** @type {any} */ m) => m.src === segment.src);
  return segment.tx?.text ?? (mood ? named(mood) : segment.m?.name ?? segment.src ?? '');
}
