// @ts-check
/** The calls of the HTTP API that the page makes; every one is documented at /docs. */

/** A refusal in the server's own words. */
export class Refusal extends Error {
  /** @param {number} status @param {string} says */
  constructor(status, says) {
    super(says);
    this.status = status;
  }
}

const headers = () => ({ 'Accept-Language': document.documentElement.lang });

/** Where everybody needs a token this browser gets one, in a cookie; asked for once at a time. @type {Promise<any>|undefined} */
let knocking;
const knock = () => (knocking ??= fetch('/api/auth/page', { method: 'POST', headers: headers() }).finally(() => { knocking = undefined; }));

/** @param {string} method @param {string} path @param {any} [body] @param {Record<string,string>} [more] @returns {Promise<any>} */
async function call(method, path, body, more, isAgain = false) {
  const content = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await fetch(path, { method, headers: { ...headers(), ...content, ...more }, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.status === 401 && !isAgain) {
    await knock();
    return call(method, path, body, more, true);
  }
  if (answer.status === 204) return {};
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, json.message ?? String(answer.status));
  return json.data ?? json;
}

const at = (/** @type {string} */ session, rest = '') => `/api/sessions/${encodeURIComponent(session)}${rest}`;

export const sessions = () => call('GET', '/api/sessions').then((d) => d.sessions);
export const open = (/** @type {string} */ language, /** @type {string} */ name) =>
  call('POST', '/api/tasks/me/with-session/nemo_agent', { task_name: name, language });
export const state = (/** @type {string} */ session) => call('GET', `/api/state/nemo_agent/me/${session}/latest`);
export const summary = (/** @type {string} */ session) => call('GET', at(session));
export const rename = (/** @type {string} */ session, /** @type {string} */ name) => call('PATCH', at(session), { name });
export const forget = (/** @type {string} */ session) => call('DELETE', at(session));
/** `about`: the picture that "this" is. */
export const say = (/** @type {string} */ session, /** @type {string} */ text, /** @type {string} */ about) =>
  call('POST', at(session, '/say'), about ? { text, about } : { text });
export const undo = (/** @type {string} */ session) => call('POST', at(session, '/undo'), {});
export const redo = (/** @type {string} */ session) => call('POST', at(session, '/redo'), {});
export const looks = () => call('GET', '/api/looks');
export const film = (/** @type {string} */ session) => call('GET', `/api/preview/${session}`);
export const renders = (/** @type {string} */ session) => call('GET', at(session, '/renders')).then((d) => d.renders ?? []);

/** The draft with what was touched; what hangs on that follows. One step that undo takes back. */
export const edit = (/** @type {string} */ session, /** @type {any} */ draft, /** @type {string} */ said, /** @type {number} */ rev) =>
  call('PUT', at(session, '/draft'), { draft, said, settle: true }, { 'If-Match': `"${rev}"` });

export const render = (/** @type {string} */ session, /** @type {any} */ output) =>
  call('POST', '/api/render/proxy/lambda', { sessionId: session, output });
export const poll = (/** @type {string} */ id) => call('GET', `/api/render/proxy/lambda/${encodeURIComponent(id)}`);
export const cancel = (/** @type {string} */ id) => call('POST', `/api/render/proxy/lambda/${encodeURIComponent(id)}/cancel`);

/** Sends one file and tells how far it is. @param {(share: number) => void} progress @returns {Promise<any>} */
export function upload(/** @type {string} */ session, /** @type {File} */ file, progress, isAgain = false) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('files', file, file.name);
    request.open('POST', `/api/upload-video/nemo_agent/me/${session}`);
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
    request.upload.onprogress = (e) => progress(e.total ? e.loaded / e.total : 0);
    request.onerror = () => reject(new Refusal(0, ''));
    request.onload = () => {
      const json = parsed(request.responseText);
      if (request.status === 401 && !isAgain) knock().then(() => resolve(upload(session, file, progress, true)), reject);
      else if (request.status < 300) resolve(json.data ?? json);
      else reject(new Refusal(request.status, json.message ?? String(request.status)));
    };
    request.send(form);
  });
}

function parsed(/** @type {string} */ text) {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return {};
  }
}

const AGAIN_MS = 2000;

/** What happens in a session, from its beginning on. @param {(note: any) => void} told */
export function follow(/** @type {string} */ session, told, /** @type {(up: boolean) => void} */ line) {
  let source = /** @type {any} */ (undefined);
  let timer = 0;
  const open = () => {
    told({ type: 'beginning' });
    source = new EventSource(at(session, '/events?behind=0'));
    source.onmessage = (/** @type {any} */ e) => told(JSON.parse(e.data));
    source.onopen = () => line(true);
    source.onerror = () => {
      line(false);
      if (source.readyState !== EventSource.CLOSED) return; // the browser takes the line up again where it broke
      timer = setTimeout(() => knock().catch(() => {}).then(open), AGAIN_MS);
    };
  };
  open();
  return () => { clearTimeout(timer); source.close(); };
}

const version = (/** @type {any} */ thing) => {
  let hash = 0;
  for (const c of JSON.stringify(thing)) hash = (hash * 31 + c.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36);
};

/** A picture of the film; its address changes with what is seen. */
export const pictureOf = (/** @type {string} */ session, /** @type {any} */ segment, /** @type {any} */ meta, /** @type {number} */ h) => {
  const { st: _st, id, ...seen } = segment;
  return `/api/preview/${session}/picture/${encodeURIComponent(id)}.jpg?h=${h}&v=${version([seen, meta.width, meta.height, meta.background])}`;
};
export const frameAt = (/** @type {string} */ session, /** @type {number} */ ms, /** @type {number} */ h, /** @type {number} */ rev) =>
  `/api/preview/${session}/frame.jpg?at=${Math.max(0, Math.round(ms))}&h=${h}&v=${rev}`;
export const mediaOf = (/** @type {string} */ session, /** @type {any} */ media, /** @type {number} */ h) =>
  `/api/preview/${session}/media/${media.id}.jpg?h=${h}&v=${String(media.hash).slice(0, 12)}`;
/** A look on a picture of the film, moving (mp4) and still (jpg): its own photo, and for an entrance the one before. */
export const sampleOf = (/** @type {string} */ session, /** @type {string} */ look, /** @type {any} */ segment, /** @type {any} */ tag) => (/** @type {string} */ form) =>
  `/api/preview/${session}/look/${look}.${form}?h=108&of=${encodeURIComponent(segment)}&v=${version(tag)}`;
export const moodOf = (/** @type {string} */ mood) => `/api/looks/mood/${mood}.mp4`;
export const playlistOf = (/** @type {string} */ session, /** @type {any} */ film, /** @type {boolean} */ isHeard) =>
  `/api/preview/${session}/${film.playlist}${isHeard ? '' : '?sound=no'}`;
export const subtitlesOf = (/** @type {string} */ session) => at(session, '/subtitles.srt');

/** The peaks of a sound of the film; its address changes with what is heard, not with where. */
export const outline = (/** @type {string} */ session, /** @type {any} */ segment) => {
  const { st: _st, id, m: _m, ...heard } = segment;
  return call('GET', `/api/preview/${session}/outline/${encodeURIComponent(id)}.json?v=${version(heard)}`);
};
