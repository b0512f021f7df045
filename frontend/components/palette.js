// The choice in the command palette: arrow keys in the field before the list move it, Enter clicks it.

let lists = 0;

class PaletteList extends HTMLElement {
  connectedCallback() {
    this.id ||= `palette-${++lists}`;
    this.setAttribute('role', 'listbox');
    this.setAttribute('aria-label', 'Results');
    this.field = /** @type {any} */ (this.previousElementSibling);
    this.onKey = (/** @type {KeyboardEvent} */ event) => this.move(event);
    this.field?.addEventListener('keydown', this.onKey);
    this.watch = new MutationObserver(() => this.choose(this.options[0]));
    this.watch.observe(this, { childList: true });
    this.choose(this.options[0]);
  }

  disconnectedCallback() {
    this.field?.removeEventListener('keydown', this.onKey);
    this.watch?.disconnect();
  }

  get options() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[role=option]')]);
  }

  /** @param {HTMLElement | undefined} option */
  choose(option) {
    this.options.forEach((other, index) => {
      other.id = `${this.id}-${index}`;
      other.setAttribute('aria-selected', String(other === option));
    });
    option?.scrollIntoView({ block: 'nearest' });
    const input = this.field?.inputElement;
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.id);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const options = this.options;
    const chosen = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      this.choose(options[(chosen + step + options.length) % options.length]);
    } else if (event.key === 'Enter' && options[chosen]) {
      event.preventDefault();
      options[chosen].click();
    }
  }
}

if (!customElements.get('palette-list')) customElements.define('palette-list', PaletteList);
