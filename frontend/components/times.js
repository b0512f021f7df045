// Times that go on by themselves. The server sends how much time had passed when it rendered, so that a wrong clock on
// this device does not matter.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @type {Set<TickingElement>} */
const ticking = new Set();
/** @type {number | undefined} */
let timer;

/** @param {number} n */
const two = (n) => String(n).padStart(2, '0');

/** @param {number} ms such as `25 min`, `4 h 35 min`, `2 d 14 h` */
export function rounded(ms) {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;
  const hours = Math.floor(minutes / 60);
  return `${Math.floor(hours / 24)} d${hours % 24 ? ` ${hours % 24} h` : ''}`;
}

/** @param {number} ms such as `25:20` in the first hour, rounded after that */
export function clock(ms) {
  if (ms >= HOUR) return rounded(ms);
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** Something that shows a time passing. */
export class TickingElement extends HTMLElement {
  static observedAttributes = ['elapsed', 'at'];

  connectedCallback() {
    ticking.add(this);
    timer ??= setInterval(() => ticking.forEach((element) => element.tick()), 1000);
    this.tick();
  }

  disconnectedCallback() {
    ticking.delete(this);
    if (ticking.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }

  /** @param {string} name @param {string | null} _old @param {string | null} value */
  attributeChangedCallback(name, _old, value) {
    this.base = name === 'at' ? Date.parse(value ?? '') : Number(value);
    this.since = performance.now();
    this.tick();
  }

  /** Milliseconds: elapsed ones, or since the epoch for elements with `at`. */
  get value() {
    return (this.base ?? 0) + performance.now() - (this.since ?? 0);
  }

  tick() {
    const text = this.text();
    if (text !== null && this.isConnected && this.textContent !== text) this.textContent = text;
  }

  /** @returns {string | null} null leaves what the server wrote */
  text() {
    return null;
  }
}

/** `<ac-elapsed elapsed="1520000" format="clock|rounded">` */
class ElapsedElement extends TickingElement {
  text() {
    return this.getAttribute('format') === 'clock' ? clock(this.value) : rounded(this.value);
  }
}

/** `<ac-ago elapsed="…">`: `12 min ago` for the last 24 hours, then what the server wrote. */
class AgoElement extends TickingElement {
  text() {
    const ms = this.value;
    if (ms > DAY || ms < -MINUTE) return null;
    return ms < MINUTE ? 'just now' : `${rounded(ms)} ago`;
  }
}

/** `<ac-now at="2026-09-17T03:16:00Z" zone="utc|local">` */
class NowElement extends TickingElement {
  text() {
    const now = new Date(this.value);
    if (this.getAttribute('zone') === 'utc') {
      const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
      return `${now.toLocaleDateString('en-GB', day)}, ${two(now.getUTCHours())}:${two(now.getUTCMinutes())} UTC`;
    }
    return now.getTimezoneOffset() === 0 ? '' : `${two(now.getHours())}:${two(now.getMinutes())} local`;
  }
}

customElements.define('ac-elapsed', ElapsedElement);
customElements.define('ac-ago', AgoElement);
customElements.define('ac-now', NowElement);
