// @ts-check
/** The first view: where photos go, and the films that are there already. */
import { html, useRef } from './vendor/preact.js';
import * as api from './api.js';
import { clock } from './draft.js';
import { Icon } from './icons.js';
import { bring, forget, state } from './store.js';
import { w } from './words.js';

export function Welcome() {
  const files = useRef(/** @type {any} */ (null));
  const folder = useRef(/** @type {any} */ (null));
  const take = (/** @type {any} */ e) => { bring([...e.target.files]); e.target.value = ''; };
  return html`<main class="welcome">
    <div class="welcome-words"><h1>${w('tagline')}</h1><p>${w('lead')}</p></div>
    ${state.trouble && html`<p class="turn trouble" role="alert"><${Icon} name="warn" size=${18} /><span>${state.trouble}</span></p>`}
    <div class="drop">
      <div class="drop-art" aria-hidden="true"><i></i><i></i><i></i></div>
      <p class="drop-says">${w('drop')}</p>
      <p class="drop-buttons">
        <button class="primary is-large" onClick=${() => files.current.click()}><${Icon} name="photo" size=${19} />${w('choose')}</button>
        <button class="soft is-large" onClick=${() => folder.current.click()}><${Icon} name="folder" size=${19} />${w('folder')}</button>
      </p>
      <p class="drop-formats">${w('formats')}<br />${w('paste')}</p>
      <input ref=${files} id="files" type="file" multiple hidden tabindex="-1" aria-hidden="true" onChange=${take} />
      <input ref=${folder} type="file" webkitdirectory hidden tabindex="-1" aria-hidden="true" onChange=${take} />
    </div>
    ${(state.sessions ?? []).length > 0 && html`<section class="films"><h2>${w('recent')}</h2><ul>${state.sessions.map((/** @type {any} */ s) => html`<${Film} key=${s.session_id} session=${s} />`)}</ul></section>`}
  </main>`;
}

function Film({ session }) {
  const isFilm = session.length_ms > 0;
  const src = isFilm ? api.frameAt(session.session_id, session.length_ms / 3, 240, session.rev) : `/api/preview/${session.session_id}/media/m1.jpg?h=240&v=1`;
  return html`<li class="film">
    <a href="#/${session.session_id}"><span class="film-poster"><img src=${src} alt="" loading="lazy" onError=${(/** @type {any} */ e) => e.target.classList.add('is-missing')} />${isFilm && html`<small>${clock(session.length_ms)}</small>`}</span>
    <b>${session.name}</b><span>${new Date(session.updated_at).toString() === 'Invalid Date' ? '' : new Date(typeof session.updated_at === 'number' ? session.updated_at * 1000 : session.updated_at).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' })} · ${w('files', session.file_count)}</span></a>
    <button class="plain film-bin" aria-label="${w('forget')} ${session.name}" onClick=${() => confirm(w('sure')) && forget(session.session_id)}><${Icon} name="bin" size=${17} /></button>
  </li>`;
}
