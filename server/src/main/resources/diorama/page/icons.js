// @ts-check
import { html } from './vendor/preact.js';

const PATHS = {
  play: 'M7 4.5v15l12-7.5z', pause: 'M8 5v14M16 5v14', undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 0 12', redo: 'm15 7 5 5-5 5M20 12H10a6 6 0 0 0 0 12',
  plus: 'M12 5v14M5 12h14', close: 'm6 6 12 12M18 6 6 18', check: 'm5 12.5 4.5 4.5L19 7.5', send: 'M12 19V5m-6 6 6-6 6 6',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5', film: 'M4 5h16v14H4zM8 5v14M16 5v14M4 12h16', music: 'M9 18V6l10-2v12M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  words: 'M5 7V5h14v2M12 5v14M9 19h6', down: 'M12 4v11m-5-5 5 5 5-5M5 20h14', turn: 'M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6', bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M12 2.5v2M12 19.5v2M4.6 4.6 6 6M18 18l1.4 1.4M2.5 12h2M19.5 12h2M4.6 19.4 6 18M18 6l1.4-1.4', back: 'm14 6-6 6 6 6', keys: 'M9.5 9a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1 1-1.1 1.8v.5M12 17v.1',
  hand: 'M8 12V6.5a1.5 1.5 0 0 1 3 0V11m0-1V5a1.5 1.5 0 0 1 3 0v6m0-3.500a1.500 1.500 0 0 1 3 0V15a6 6 0 0 1-6 6h-.5a6 6 0 0 1-5-2.700L3.800 14.600a1.500 1.500 0 0 1 2.400-1.800L8 15', warn: 'M12 4 2.800 20h18.400zM12 10v4.500M12 17.300v.1', left: 'm14 6-6 6 6 6', right: 'm10 6 6 6-6 6',
  sound: 'M4 9.5v5h3.5L12 18.500V5.500L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a7.800 7.800 0 0 1 0 11', mute: 'M4 9.500v5h3.500L12 18.500V5.500L7.500 9.500zM16 9.500l5 5M21 9.500l-5 5',
  folder: 'M3.500 6.500h6l2 2.500h9v10h-17z', photo: 'M4 5h16v14H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9.500v.1',
};

/** @param {{name: keyof PATHS, size?: number}} props */
export const Icon = ({ name, size = 20 }) => html`
  <svg class="icon" width=${size} height=${size} viewBox="0 0 24 ${name === 'undo' || name === 'redo' ? 28 : 24}" aria-hidden="true" focusable="false"><path d=${PATHS[name]} class=${name === 'play' ? 'solid' : ''} /></svg>`;
