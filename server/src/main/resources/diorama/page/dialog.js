// @ts-check
import { html, useEffect, useRef } from './vendor/preact.js';
import { Icon } from './icons.js';
import { set } from './store.js';
import { w } from './words.js';

/** A window over the page: the browser keeps the focus in it and closes it with Escape. */
export function Dialog({ title, children, wide = false }) {
  const box = useRef(/** @type {any} */ (null));
  useEffect(() => { if (!box.current.open) box.current.showModal(); }, []);
  const close = () => set({ dialog: '' });
  return html`<dialog ref=${box} class="dialog ${wide ? 'is-wide' : ''}" aria-labelledby="dialog-title" onClose=${close} onClick=${(/** @type {any} */ e) => e.target === box.current && close()}>
    <div class="dialog-inner"><header><h2 id="dialog-title">${title}</h2><button class="plain" aria-label=${w('close')} onClick=${close}><${Icon} name="close" /></button></header>${children}</div></dialog>`;
}
