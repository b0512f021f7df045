// Tells the server that this window is there, so that others see who is; silence means it is gone.

const BEAT_MS = 5000;
const CUT_OFF = ['reconnecting', 'connection-lost'];

class HereElement extends HTMLElement {
  #timer = 0;
  #beat = () => {
    if (CUT_OFF.includes(window.Vaadin?.connectionState?.state)) return;
    this.dispatchEvent(new CustomEvent('beat', { detail: { hidden: document.hidden } }));
  };

  connectedCallback() {
    this.#timer = setInterval(this.#beat, BEAT_MS);
    document.addEventListener('visibilitychange', this.#beat);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#beat);
  }
}

customElements.define('ac-here', HereElement);
