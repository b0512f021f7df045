// A field that offers people to choose by keyboard after an at sign.

const MOST = 6;
/** The at sign and what was typed of a name, up to the caret. */
const STARTED = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,40})$/u;

/** @typedef {{ name: string, login: string, text: string }} Person */

/** @param {Person} person @param {string} typed */
function fits(person, typed) {
  const wanted = typed.toLowerCase();
  const name = person.name.toLowerCase();
  return name.startsWith(wanted) || person.login.startsWith(wanted)
    || (wanted !== '' && name.split(/\s+/).some((part) => part.startsWith(wanted)));
}

let fields = 0;

class MentionField extends HTMLElement {
  /** @type {Person[]} */
  people = [];
  /** @type {Person[]} */
  #found = [];
  #chosen = 0;
  #typed = '';
  #list = document.createElement('ul');
  #status = document.createElement('span');

  constructor() {
    super();
    this.#list.id = `mention-list-${++fields}`;
    this.#list.className = 'mention-list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'People');
    this.#list.addEventListener('mousedown', (event) => this.#pointed(event));
    this.#status.className = 'sr-only';
    this.#status.setAttribute('role', 'status');
    this.addEventListener('input', () => this.#look());
    this.addEventListener('keydown', (event) => this.#pressed(event), true);
    this.addEventListener('focusout', () => this.#close());
  }

  get #area() {
    return this.querySelector('textarea');
  }

  #look() {
    const area = this.#area;
    if (!area || area.selectionStart !== area.selectionEnd) return this.#close();
    const started = STARTED.exec(area.value.slice(0, area.selectionStart));
    if (!started) return this.#close();
    this.#typed = started[1];
    this.#found = this.people.filter((person) => fits(person, this.#typed)).slice(0, MOST);
    const complete = this.#found.length === 1 && this.#found[0].text.toLowerCase() === this.#typed.toLowerCase();
    if (this.#found.length === 0 || complete) return this.#close();
    this.#chosen = 0;
    this.#draw();
  }

  #draw() {
    const area = this.#area;
    this.#list.replaceChildren(...this.#found.map((person, index) => this.#option(person, index)));
    if (!this.#list.isConnected) this.append(this.#list, this.#status);
    this.#status.textContent = `${this.#found.length} ${this.#found.length === 1 ? 'person' : 'people'}, Enter chooses`;
    area?.setAttribute('aria-autocomplete', 'list');
    area?.setAttribute('aria-controls', this.#list.id);
    area?.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#chosen}`);
  }

  /** @param {Person} person @param {number} index */
  #option(person, index) {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(index === this.#chosen));
    option.dataset.index = String(index);
    const name = document.createElement('b');
    name.textContent = person.name;
    const login = document.createElement('span');
    login.textContent = person.login;
    option.append(name, login);
    return option;
  }

  #close() {
    if (!this.#list.isConnected) return;
    this.#list.remove();
    this.#status.remove();
    this.#area?.removeAttribute('aria-activedescendant');
    this.#area?.removeAttribute('aria-controls');
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (!this.#list.isConnected || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      this.#chosen = (this.#chosen + step + this.#found.length) % this.#found.length;
      this.#draw();
    } else if (event.key === 'Enter') this.#choose(this.#found[this.#chosen]);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {MouseEvent} event */
  #pointed(event) {
    event.preventDefault();
    const option = /** @type {HTMLElement} */ (event.target).closest('li');
    if (option) this.#choose(this.#found[Number(option.dataset.index)]);
  }

  /** @param {Person} person */
  #choose(person) {
    const area = this.#area;
    if (!area) return;
    const end = area.selectionStart;
    area.setRangeText(`${person.text} `, end - this.#typed.length, end, 'end');
    this.#close();
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('mention-field', MentionField);
