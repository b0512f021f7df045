// Remembers on this device which parts of the editor somebody has folded away.

/** `<ac-fold key="guidance:OVERVIEW">` around a `<details>`; narrow windows begin with it folded. */
class FoldElement extends HTMLElement {
  connectedCallback() {
    this.details = this.querySelector('details');
    if (!this.details) return;
    this.details.open = this.remembered() ?? (this.details.open && window.innerWidth > 800);
    this.querySelector('summary')?.addEventListener('click', () => this.remember(!this.details.open));
  }

  get name() {
    return `aftercall.fold.${this.getAttribute('key')}`;
  }

  remembered() {
    try {
      const state = localStorage.getItem(this.name);
      return state === null ? undefined : state === 'open';
    } catch {
      return undefined;
    }
  }

  remember(open) {
    try {
      localStorage.setItem(this.name, open ? 'open' : 'folded');
    } catch {
      // storage full or forbidden: it opens again next time
    }
  }
}

customElements.define('ac-fold', FoldElement);
