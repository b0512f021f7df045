// Keeps what is typed into a text area on this device until it is sent.

/** `<ac-draft key="note:INC-2026-0042">` inside the element that holds the text area. */
class DraftElement extends HTMLElement {
  connectedCallback() {
    this.area = this.parentElement?.querySelector('vaadin-text-area') ?? null;
    this.key = `aftercall:${this.getAttribute('key')}`;
    this.keep = () => {
      const text = this.area?.value ?? '';
      if (text.trim()) localStorage.setItem(this.key, text);
      else localStorage.removeItem(this.key);
    };
    this.area?.addEventListener('input', this.keep);
    customElements.whenDefined('vaadin-text-area').then(() => this.restore());
  }

  disconnectedCallback() {
    this.area?.removeEventListener('input', this.keep);
  }

  restore() {
    const text = localStorage.getItem(this.key);
    if (!text || !this.area || this.area.value) return;
    this.area.value = text;
    this.area.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    this.area.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  /** Forgets the draft that was sent; what was typed while it was under way goes back into the area. */
  sent(text) {
    const typed = localStorage.getItem(this.key) ?? '';
    localStorage.removeItem(this.key);
    if (!typed.startsWith(text) || typed.length === text.length) return;
    localStorage.setItem(this.key, typed.slice(text.length));
    this.restore();
  }
}

customElements.define('ac-draft', DraftElement);
