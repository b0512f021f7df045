// Keyboard of the Five Whys. Enter in an answer asks the next why, Ctrl/⌘ Enter opens a branch beside, Alt ↑↓ moves,
// ↑↓ at the edge of a text goes to the neighbouring card. Tab stays the browser's.

/** How long typed text waits for a new card before it goes back to where it was typed. */
const WAIT_MS = 5000;
const AUTOSIZE = !CSS.supports('field-sizing', 'content');

/** @param {HTMLTextAreaElement} area browsers without field-sizing need help to let a text grow */
function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}

/** @param {HTMLTextAreaElement} area @param {boolean} up whether an arrow key would leave the text */
function atEdge(area, up) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  return start === end && (up ? start === 0 : end === value.length);
}

class WhyTree extends HTMLElement {
  /** @type {{ from: HTMLTextAreaElement, text: string } | undefined} typed before the new card was there */
  #ahead;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('beforeinput', (event) => {
      if (!this.#ahead || event.inputType !== 'insertText') return;
      event.preventDefault();
      this.#ahead.text += event.data ?? '';
    });
    this.addEventListener('focusin', (event) => this.#arrived(event.target));
    if (AUTOSIZE) {
      this.addEventListener('input', (event) => grow(/** @type {HTMLTextAreaElement} */ (event.target)));
      this.addEventListener('focusin', (event) => {
        if (event.target instanceof HTMLTextAreaElement) grow(event.target);
      });
    }
  }

  connectedCallback() {
    if (AUTOSIZE) requestAnimationFrame(() => this.querySelectorAll('textarea').forEach(grow));
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || event.isComposing) return;
    const arrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.#entered(area, event.ctrlKey || event.metaKey);
    } else if (arrow && event.altKey) {
      event.preventDefault();
      this.#send(area, event.key === 'ArrowUp' ? 'why-up' : 'why-down');
    } else if (arrow && atEdge(area, event.key === 'ArrowUp')) {
      this.#neighbour(area, event.key === 'ArrowUp' ? -1 : 1)?.focus();
    }
  }

  /** @param {HTMLTextAreaElement} area @param {boolean} beside */
  #entered(area, beside) {
    const answer = area.closest('.why')?.querySelector('.a textarea');
    if (beside) this.#send(area, 'why-branch');
    else if (answer instanceof HTMLTextAreaElement && answer !== area) answer.focus();
    else this.#send(area, 'why-next');
  }

  /** What was typed ahead belongs into the card that came. @param {EventTarget | null} area */
  #arrived(area) {
    if (area instanceof HTMLTextAreaElement && this.#ahead && area !== this.#ahead.from) this.#type(area);
  }

  /** @param {HTMLTextAreaElement} area */
  #type(area) {
    const text = this.#ahead?.text;
    this.#ahead = undefined;
    if (!text) return;
    area.setRangeText(text, area.selectionEnd, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {HTMLTextAreaElement} area @param {number} step @returns {HTMLTextAreaElement | undefined} */
  #neighbour(area, step) {
    const areas = [...this.querySelectorAll('textarea')];
    return areas[areas.indexOf(area) + step];
  }

  /** Sends what is typed first, then the command. @param {HTMLTextAreaElement} area @param {string} command */
  #send(area, command) {
    area.dispatchEvent(new Event('change', { bubbles: true }));
    if (command === 'why-next' || command === 'why-branch') {
      const ahead = { from: area, text: '' };
      this.#ahead = ahead;
      setTimeout(() => this.#ahead === ahead && this.#type(area), WAIT_MS);
    }
    area.closest('.why')?.dispatchEvent(new CustomEvent(command));
  }
}

customElements.define('why-tree', WhyTree);
