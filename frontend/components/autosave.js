/**
 * Keeps typed text safe until the server has confirmed it: every keystroke is mirrored to this browser's storage at
 * once, and text that was never confirmed is offered again when the field is next opened.
 *
 * @typedef {{ text: string, at: number, base: number, baseText: string }} Draft what was typed, when, on top of what
 */

const PREFIX = 'aftercall.draft.';
const PAUSE_MS = 1200;
const KEEP_MS = 30 * 24 * 3600 * 1000;

/** @type {Map<AutosaveField, 'saving' | 'failed'>} fields whose text the server has not confirmed */
const unconfirmed = new Map();

/** @param {string} key @returns {Draft | undefined} */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} key @param {Draft | undefined} draft */
function write(key, draft) {
  try {
    if (draft) localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // storage full or forbidden: the server's own saves still hold
  }
}

/** Drafts that nobody came back for. */
function sweep() {
  for (let i = localStorage.length - 1; i >= 0; i--) {
    const name = localStorage.key(i) ?? '';
    const draft = name.startsWith(PREFIX) ? read(name.slice(PREFIX.length)) : undefined;
    if (draft && Date.now() - draft.at > KEEP_MS) localStorage.removeItem(name);
  }
}

function offline() {
  const state = window.Vaadin?.connectionState?.state;
  return !navigator.onLine || state === 'connection-lost' || state === 'reconnecting';
}

/** Shows in every <save-state> whether something typed here is not confirmed yet. */
function report() {
  const waiting = [...unconfirmed.values()];
  const state = waiting.length === 0 ? 'saved' : offline() ? 'offline' : waiting.includes('failed') ? 'failed' : 'saving';
  document.querySelectorAll('save-state').forEach((line) => line.setAttribute('state', state));
}

class AutosaveField extends HTMLElement {
  #base = 0;
  #baseText = '';
  #typedAt = 0;

  constructor() {
    super();
    this.addEventListener('input', () => this.#typed());
  }

  disconnectedCallback() {
    unconfirmed.delete(this);
    report();
  }

  get key() {
    return this.getAttribute('draft') ?? '';
  }

  get #value() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector('textarea, input'))?.value ?? '';
  }

  #typed() {
    this.#typedAt = Date.now();
    if (!this.key) return;
    if (this.#value === this.#baseText) this.forget();
    else this.#keep(this.#value);
  }

  /** @param {string} text */
  #keep(text) {
    write(this.key, { text, at: Date.now(), base: this.#base, baseText: this.#baseText });
    if (!this.hasAttribute('form')) unconfirmed.set(this, 'saving');
    report();
  }

  /** The text that further typing builds upon. @param {string} text @param {number} version */
  based(text, version) {
    this.#base = version;
    this.#baseText = text;
    const draft = unconfirmed.has(this) ? read(this.key) : undefined;
    if (draft) write(this.key, { ...draft, base: version, baseText: text });
  }

  /** The server shows a stored text: offers a draft that differs. @param {string} text @param {number} version */
  shown(text, version) {
    this.based(text, version);
    const draft = read(this.key);
    if (!draft || unconfirmed.has(this)) return;
    if (draft.text.trim() === text.trim()) write(this.key, undefined);
    else this.dispatchEvent(new CustomEvent('draft-found', { detail: draft }));
  }

  /** The server has stored a text; typing may have gone on since. @param {string} text @param {number} version */
  confirmed(text, version) {
    this.based(text, version);
    const now = this.#value;
    if (unconfirmed.has(this) && now.trim() !== text.trim()) this.#keep(now);
    else this.forget();
  }

  /** The server could not store the text. */
  failed() {
    if (unconfirmed.has(this)) unconfirmed.set(this, 'failed');
    report();
  }

  /** Somebody else changed the text: reports mine once the typing pauses, so that no dialog opens amid a word. */
  conflict() {
    this.failed();
    const wait = PAUSE_MS - (Date.now() - this.#typedAt);
    if (wait > 0) setTimeout(() => this.conflict(), wait);
    else this.dispatchEvent(new CustomEvent('settled', { detail: { text: this.#value } }));
  }

  /** The typed text is kept in the browser only. @param {string} text @param {number} version */
  aside(text, version) {
    this.based(text, version);
    unconfirmed.delete(this);
    report();
  }

  /** The typed text is stored, or not wanted any more. */
  forget() {
    write(this.key, undefined);
    unconfirmed.delete(this);
    report();
  }
}

customElements.define('autosave-field', AutosaveField);
sweep();
window.addEventListener('online', report);
window.addEventListener('offline', report);
window.Vaadin?.connectionState?.addStateChangeListener?.(report);
