// Remembers where in the section of a postmortem somebody was working.

class EditorPlaces extends HTMLElement {
  #last = '';
  #noted = (/** @type {FocusEvent} */ event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.closest('.pm-edit > header')) return;
    const place = target.closest('.pm-edit [id^="at-"]');
    if (place) this.#last = place.id;
    else if (target.closest('.pm-edit')) this.#last = '';
  };

  connectedCallback() {
    document.addEventListener('focusin', this.#noted);
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.#noted);
  }

  /** The anchor of the place in the section that had the focus last; empty if there was none. */
  place() {
    const place = this.#last && document.getElementById(this.#last);
    return place && place.closest('.pm-edit') ? this.#last.slice('at-'.length) : '';
  }

  /** Narrow windows show the drawer over the section. */
  uncover() {
    const columns = this.closest('.pm-cols');
    if (columns instanceof HTMLElement && window.innerWidth < 1400) columns.dataset.drawer = 'closed';
  }
}

customElements.define('editor-places', EditorPlaces);
