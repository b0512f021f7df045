// Keyboard of the Five Whys. Enter goes from question to answer and asks the next why, Ctrl/⌘ Enter opens a branch beside,
// Alt and an arrow moves, Ctrl/⌘ . folds, Backspace in an empty card removes it, ↑↓ at the edge of a text goes to the
// neighbouring card. Tab stays the browser's.

import { underline } from './why-flags.js';

/** How long typed text waits for a new card before it goes back to where it was typed. */
const WAIT_MS = 5000;
const AUTOSIZE = !CSS.supports('field-sizing', 'content');
const MOVES = { ArrowUp: 'why-up', ArrowDown: 'why-down', ArrowLeft: 'why-out', ArrowRight: 'why-in' };

/** @typedef {{ from: HTMLTextAreaElement, parts: string[] }} Ahead typed before the new card was there, split by Enter */

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

/** @param {Element | null} card @param {string} place @returns {HTMLTextAreaElement | null} */
function text(card, place) {
  return card?.querySelector(`:scope > .${place} textarea`) ?? null;
}

/** @param {Element | null | undefined} item @param {boolean} folded */
function fold(item, folded) {
  const button = item?.querySelector(':scope > .why > .fold');
  if (!(button instanceof HTMLElement)) return;
  item?.classList.toggle('folded', folded);
  button.setAttribute('aria-expanded', String(!folded));
}

class WhyTree extends HTMLElement {
  /** @type {Ahead | undefined} */
  #ahead;
  /** @type {HTMLTextAreaElement | undefined} the text in which a move was asked for */
  #held;
  /** @type {(() => void) | undefined} */
  #ended;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('beforeinput', (event) => this.#typing(event));
    this.addEventListener('focusin', (event) => this.#arrived(event.target));
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('.fold') : null;
      const item = button?.closest('li');
      if (item) fold(item, !item.classList.contains('folded'));
    });
    this.addEventListener('reveal', (event) => this.#reveal(event.target));
    if (AUTOSIZE) {
      this.addEventListener('input', (event) => grow(/** @type {HTMLTextAreaElement} */ (event.target)));
      this.addEventListener('focusin', (event) => {
        if (event.target instanceof HTMLTextAreaElement) grow(event.target);
      });
    }
  }

  connectedCallback() {
    this.#ended = underline(this);
    if (AUTOSIZE) requestAnimationFrame(() => this.querySelectorAll('textarea').forEach(grow));
  }

  disconnectedCallback() {
    this.#ended?.();
  }

  /** Puts the focus into a card, even into a folded branch. @param {Element} card @param {string} where */
  arrive(card, where) {
    const held = where === 'KEEP' && this.#held && card.contains(this.#held) ? this.#held : undefined;
    this.#held = undefined;
    const area = held ?? text(card, where === 'QUESTION' ? 'q' : 'a') ?? card.querySelector('textarea');
    this.#reveal(card);
    area?.focus();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || event.isComposing || area.readOnly) return;
    const command = event.ctrlKey || event.metaKey;
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.#entered(area, command);
    } else if (event.key in MOVES && event.altKey && !command) {
      event.preventDefault();
      this.#move(area, event.key);
    } else if (event.key === '.' && command) {
      event.preventDefault();
      const item = area.closest('li');
      fold(item, !item?.classList.contains('folded'));
    } else if (event.key === 'Backspace' && this.#isEmpty(area) && !this.#ahead) {
      event.preventDefault();
      this.#send(area, 'why-drop');
    } else if (vertical && !command && atEdge(area, event.key === 'ArrowUp')) {
      this.#neighbour(area, event.key === 'ArrowUp' ? -1 : 1)?.focus();
    }
  }

  /** Whether a whole card can go with one key. @param {HTMLTextAreaElement} area */
  #isEmpty(area) {
    const card = area.closest('.why:not(.topic)');
    const texts = [...(card?.querySelectorAll('.q textarea, .a textarea') ?? [])];
    return texts.length > 0 && texts.every((each) => each.value === '') && !card?.parentElement?.querySelector(':scope > ol');
  }

  /** @param {HTMLTextAreaElement} area @param {boolean} beside */
  #entered(area, beside) {
    const answer = text(area.closest('.why'), 'a');
    if (this.#ahead?.from === area) {
      this.#ahead.parts.push('');
    } else if (beside) {
      this.#ask(area, 'why-branch');
    } else if (answer && answer !== area) {
      answer.focus();
    } else {
      this.#ask(area, 'why-next');
    }
  }

  /** @param {HTMLTextAreaElement} area @param {string} key */
  #move(area, key) {
    if (key === 'ArrowRight') fold(area.closest('li')?.previousElementSibling, false);
    this.#held = area;
    this.#send(area, MOVES[key]);
  }

  /** Catches what is typed while a new card is on its way. @param {InputEvent} event */
  #typing(event) {
    const ahead = this.#ahead;
    if (!ahead || event.target !== ahead.from || !event.cancelable) return;
    const last = ahead.parts.length - 1;
    if (event.inputType.startsWith('insert')) {
      event.preventDefault();
      ahead.parts[last] += event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    } else if (event.inputType === 'deleteContentBackward') {
      event.preventDefault();
      ahead.parts[last] = [...ahead.parts[last]].slice(0, -1).join('');
    }
  }

  /** What was typed ahead belongs into the card that came. @param {EventTarget | null} area */
  #arrived(area) {
    if (area instanceof HTMLTextAreaElement && this.#ahead && area !== this.#ahead.from) this.#type(area);
  }

  /** @param {HTMLTextAreaElement} area */
  #type(area) {
    const [first = '', ...rest] = this.#ahead?.parts ?? [];
    this.#ahead = undefined;
    if (first) {
      area.setRangeText(first, area.selectionEnd, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (rest.length === 0) return;
    const answer = text(area.closest('.why'), 'a');
    if (answer && answer !== area) {
      this.#ahead = { from: area, parts: rest };
      answer.focus();
    } else {
      this.#ask(area, 'why-next', rest);
    }
  }

  /** @param {HTMLTextAreaElement} area @param {number} step @returns {HTMLTextAreaElement | undefined} */
  #neighbour(area, step) {
    const areas = [...this.querySelectorAll('textarea')].filter((each) => each.checkVisibility());
    return areas[areas.indexOf(area) + step];
  }

  /** @param {HTMLTextAreaElement} area @param {string} command @param {string[]} parts */
  #ask(area, command, parts = ['']) {
    const ahead = { from: area, parts };
    this.#ahead = ahead;
    setTimeout(() => this.#giveBack(ahead), WAIT_MS);
    fold(area.closest('li'), false);
    this.#send(area, command);
  }

  /** No card came: what was typed for it stays where it was typed. @param {Ahead} ahead */
  #giveBack(ahead) {
    if (this.#ahead !== ahead) return;
    this.#ahead = undefined;
    const typed = ahead.parts.join('\n');
    if (!typed) return;
    ahead.from.setRangeText(typed, ahead.from.selectionEnd, ahead.from.selectionEnd, 'end');
    ahead.from.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {EventTarget | null} place */
  #reveal(place) {
    const own = place instanceof Element ? place.closest('li') : null;
    for (let item = own?.parentElement?.closest('li.folded'); item; item = item.parentElement?.closest('li.folded')) {
      fold(item, false);
    }
  }

  /** Sends what is typed first, then the command. @param {HTMLTextAreaElement} area @param {string} command */
  #send(area, command) {
    area.dispatchEvent(new Event('change', { bubbles: true }));
    area.closest('.why')?.dispatchEvent(new CustomEvent(command));
  }
}

customElements.define('why-tree', WhyTree);
