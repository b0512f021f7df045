// Clocks that run towards a promise. The server sends how much time had passed when it rendered and where the limits
// are; from then on the browser counts by itself.

import { TickingElement, clock, rounded } from './times.js';

/**
 * `<ac-due elapsed="…" warn="…" due="…" breach="…" format="clock|left|rounded">`, all in milliseconds since the start.
 * Says how much is left, or by how much it is over, and marks the `.clock` around it.
 */
class DueElement extends TickingElement {
  /** @param {string} name */
  limit(name) {
    return Number(this.getAttribute(name));
  }

  tick() {
    super.tick();
    const host = this.closest('.clock');
    if (!(host instanceof HTMLElement)) return;
    const elapsed = this.value;
    const state = elapsed >= this.limit('breach') ? 'breached' : elapsed >= this.limit('warn') ? 'risk' : 'running';
    if (host.dataset.state !== state) host.dataset.state = state;
    host.style.setProperty('--p', String(Math.min(1, Math.max(0, elapsed / this.limit('due'))).toFixed(3)));
  }

  text() {
    const left = this.limit('due') - this.value;
    const format = this.getAttribute('format');
    if (format === 'rounded') return left >= 0 ? rounded(left) : `${rounded(-left)} over`;
    const time = clock(Math.abs(left));
    if (format === 'left') return left >= 0 ? `${time} left` : `+${time} over`;
    return left >= 0 ? time : `+${time}`;
  }
}

/** `<ac-late elapsed="-60000">`: once its time has come, marks the `.phase` around it as late. */
class LateElement extends TickingElement {
  tick() {
    if (this.isConnected && this.value >= 0) this.closest('.phase')?.classList.add('late');
  }
}

customElements.define('ac-due', DueElement);
customElements.define('ac-late', LateElement);
