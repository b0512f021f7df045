// Keeps typed text safe until the server has confirmed it: every keystroke is mirrored to this browser's storage at
// once, and text that was never confirmed is offered again when the field is next opened.

import * as drafts from './drafts.js';

const PAUSE_MS = 1200;
const RETRY_MS = 5000;

/** A draft of another tab that is younger than this may only be on its way to the server. */
const FRESH_MS = 3000;

/** @type {Map<AutosaveField, 'saving' | 'failed'>} fields whose text the server has not confirmed */
const unconfirmed = new Map();

/** @param {string} one @param {string} other */
const same = (one, other) => one.trim() === other.trim();

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
  #told = -1;
  #retry = 0;

  constructor() {
    super();
    this.addEventListener('input', () => this.#typed(), { capture: true });
    this.addEventListener('focusout', () => {
      setTimeout(() => this.#left()); // a button of the field that vanishes when pressed hands the focus on
    });
  }

  disconnectedCallback() {
    unconfirmed.delete(this);
    report();
  }

  get key() {
    return this.getAttribute('draft') ?? '';
  }

  get #isForm() {
    return this.hasAttribute('form');
  }

  get #input() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector('textarea, input'));
  }

  /** What stands in the field: as typed, or as the server has just set it, which the browser shows a moment later. */
  get #mine() {
    const field = /** @type {HTMLInputElement | null} */ (this.firstElementChild);
    return unconfirmed.has(this) ? this.#value : (field?.value ?? '');
  }

  get #value() {
    return this.#input?.value ?? '';
  }

  #left() {
    if (!this.contains(document.activeElement)) this.dispatchEvent(new CustomEvent('left'));
  }

  #typed() {
    this.#typedAt = Date.now();
    if (!this.#isForm && this.#told !== this.#base) {
      this.#told = this.#base; // before the text itself, so that the server knows what its writer had seen
      this.dispatchEvent(new CustomEvent('typing', { detail: { base: this.#base } }));
    }
    if (!this.key) return;
    if (this.#value === this.#baseText) this.#release();
    else this.#keep(this.#value);
  }

  /** @param {string} text */
  #keep(text) {
    drafts.keep(this.key, { text, at: Date.now(), base: this.#base, baseText: this.#baseText, tab: drafts.TAB });
    if (!this.#isForm) unconfirmed.set(this, 'saving');
    report();
  }

  #release() {
    drafts.release(this.key);
    unconfirmed.delete(this);
    report();
  }

  /** Whether nothing of a text is missing in what the server shows. @param {string} text */
  #contains(text) {
    return this.#isForm ? same(text, this.#baseText) : this.#baseText.startsWith(text.trim());
  }

  /** Hands a kept text to the server, which asks what should become of it. */
  #offer() {
    if (!this.isConnected || unconfirmed.has(this)) return;
    const typed = drafts.typed(this.key);
    const age = typed ? Date.now() - typed.at : 0;
    if (typed && typed.tab !== drafts.TAB && age < FRESH_MS && !this.#isForm) {
      setTimeout(() => this.#offer(), FRESH_MS - age + 1);
      return;
    }
    if (typed && this.#contains(typed.text)) drafts.remove(this.key);
    else if (typed && !this.#isForm) drafts.setAside(this.key, typed);
    const found = this.#isForm ? typed : drafts.aside(this.key);
    if (!found) return;
    if (this.#contains(found.text)) drafts.dropAside(this.key);
    else this.dispatchEvent(new CustomEvent('draft-found', { detail: found }));
  }

  /** The text that further typing builds upon. @param {string} text @param {number} version */
  based(text, version) {
    this.#base = version;
    this.#baseText = text;
    const draft = unconfirmed.has(this) ? drafts.typed(this.key) : undefined;
    if (draft) drafts.keep(this.key, { ...draft, base: version, baseText: text });
  }

  /** The server shows a stored text; what was typed on top of a text before is offered. @param {string} text @param {number} version */
  shown(text, version) {
    if (unconfirmed.has(this) && this.#value.startsWith(text)) this.confirmed(text, version); // typing only goes on from it
    else this.yielded(text, version);
  }

  /** The stored text stands from now on, whatever was typed; that is offered. @param {string} text @param {number} version */
  yielded(text, version) {
    if (unconfirmed.delete(this)) {
      const field = /** @type {HTMLInputElement | null} */ (this.firstElementChild);
      if (field && field.value !== text) field.value = text;
    }
    this.based(text, version);
    report();
    this.#offer();
  }

  /** The server has stored a text; typing may have gone on since. @param {string} text @param {number} version */
  confirmed(text, version) {
    this.based(text, version);
    const now = this.#value;
    if (unconfirmed.has(this) && !same(now, text)) this.#keep(now);
    else this.#release();
  }

  /** The server does not store the text as it is. */
  refused() {
    if (unconfirmed.has(this)) unconfirmed.set(this, 'failed');
    report();
  }

  /** The server could not store the text; what is wrong there may be over in a while. */
  failed() {
    this.refused();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      if (unconfirmed.get(this) === 'failed') this.dispatchEvent(new CustomEvent('again'));
    }, RETRY_MS);
  }

  /** Somebody else changed the text: reports mine once the typing pauses, so that no dialog opens amid a word. */
  conflict() {
    clearTimeout(this.#retry);
    this.refused();
    const wait = PAUSE_MS - (Date.now() - this.#typedAt);
    if (wait > 0) setTimeout(() => this.conflict(), wait);
    else this.dispatchEvent(new CustomEvent('settled', { detail: { text: this.#mine } }));
  }

  /** Another text is shown by choice; mine stays in the browser until somebody decides. @param {string} text @param {number} version */
  aside(text, version) {
    const mine = drafts.typed(this.key);
    if (mine) drafts.setAside(this.key, mine);
    unconfirmed.delete(this);
    this.based(text, version);
    report();
  }

  /** What was put aside is stored, or not wanted any more. */
  settle() {
    drafts.dropAside(this.key);
  }

  /** The form was sent, or is not wanted any more. */
  forget() {
    drafts.remove(this.key);
  }

  /** Puts the cursor behind the text. */
  enter() {
    this.#input?.focus();
  }
}

customElements.define('autosave-field', AutosaveField);
drafts.sweep();
window.addEventListener('online', report);
window.addEventListener('offline', report);
window.Vaadin?.connectionState?.addStateChangeListener?.(report);
