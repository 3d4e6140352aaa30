// @ts-check
/** The calls of the HTTP API that the page makes; every one is documented at /docs. */

const token = sessionStorage.getItem('diorama.token') ?? '';

/** A refusal in the server's own words. */
export class Refusal extends Error {
  /** @param {number} status @param {string} says */
  constructor(status, says) {
    super(says);
    this.status = status;
  }
}

/** @param {Record<string,string>} [more] */
function headers(more) {
  const own = { 'Accept-Language': document.documentElement.lang, ...more };
  return token ? { ...own, Authorization: `Bearer ${token}` } : own;
}

/** @param {string} method @param {string} path @param {any} [body] @param {Record<string,string>} [more] */
async function call(method, path, body, more) {
  const content = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await fetch(path, { method, headers: headers({ ...content, ...more }), body: body === undefined ? undefined : JSON.stringify(body) });
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
export const say = (/** @type {string} */ session, /** @type {string} */ text) => call('POST', at(session, '/say'), { text });
export const undo = (/** @type {string} */ session) => call('POST', at(session, '/undo'), {});
export const redo = (/** @type {string} */ session) => call('POST', at(session, '/redo'), {});
export const looks = () => call('GET', '/api/looks');
export const film = (/** @type {string} */ session) => call('GET', `/api/preview/${session}`);
export const renders = (/** @type {string} */ session) => call('GET', at(session, '/renders')).then((d) => d.renders ?? []);

/** The whole draft as it is wanted: one step that undo takes back. */
export const edit = (/** @type {string} */ session, /** @type {any} */ draft, /** @type {string} */ said, /** @type {number} */ rev) =>
  call('PUT', at(session, '/draft'), { draft, said }, { 'If-Match': `"${rev}"` });

export const render = (/** @type {string} */ session, /** @type {any} */ output) =>
  call('POST', '/api/render/proxy/lambda', { sessionId: session, output });
export const poll = (/** @type {string} */ id) => call('GET', `/api/render/proxy/lambda/${encodeURIComponent(id)}`);
export const cancel = (/** @type {string} */ id) => call('POST', `/api/render/proxy/lambda/${encodeURIComponent(id)}/cancel`);

/** Sends one file and tells how far it is. @param {(share: number) => void} progress @returns {Promise<any>} */
export function upload(/** @type {string} */ session, /** @type {File} */ file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('files', file, file.name);
    request.open('POST', `/api/upload-video/nemo_agent/me/${session}`);
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
    request.upload.onprogress = (e) => progress(e.total ? e.loaded / e.total : 0);
    request.onerror = () => reject(new Refusal(0, ''));
    request.onload = () => {
      const json = JSON.parse(request.responseText || '{}');
      if (request.status < 300) resolve(json.data ?? json);
      else reject(new Refusal(request.status, json.message ?? String(request.status)));
    };
    request.send(form);
  });
}

/** What happens in a session, from its beginning on. @param {(note: any) => void} told */
export function follow(/** @type {string} */ session, told, /** @type {(up: boolean) => void} */ line) {
  const source = new EventSource(at(session, '/events?behind=0'));
  source.onmessage = (e) => told(JSON.parse(e.data));
  source.onopen = () => line(true);
  source.onerror = () => line(false);
  return () => source.close();
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
export const sampleOf = (/** @type {string} */ session, /** @type {string} */ kind, /** @type {string} */ name, /** @type {any} */ tag) =>
  `/api/preview/${session}/look/${kind}/${name}.mp4?h=108&v=${version(tag)}`;
export const playlistOf = (/** @type {string} */ session, /** @type {any} */ film) => `/api/preview/${session}/${film.playlist}`;
