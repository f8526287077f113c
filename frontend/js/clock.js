/**
 * <trepart-clock>: counts down to `ends-at`, shows `left` of a paused timer, or else the time of day.
 * All three are milliseconds of the server; `now` is the server's time when it wrote them, so that a browser whose clock
 * is wrong still counts right. Each digit has a box of its own, because the font's tabular figures also widen «:» and «.».
 */
const LAST_MINUTE = 60_000;

class TrepartClock extends HTMLElement {
  static observedAttributes = ['now', 'ends-at', 'left'];

  #offset = 0;
  #shown = '';
  #timer = 0;

  connectedCallback() {
    this.setAttribute('role', 'timer');
    this.#tick();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(name, before, after) {
    if (name === 'now' && after !== null) {
      this.#offset = Number(after) - Date.now();
    }
    if (this.isConnected) {
      this.#tick();
    }
  }

  #tick() {
    clearTimeout(this.#timer);
    const now = Date.now() + this.#offset;
    if (this.hasAttribute('left')) {
      this.#show(countdown(Number(this.getAttribute('left'))), 'paused');
    } else if (this.hasAttribute('ends-at')) {
      this.#countDown(Number(this.getAttribute('ends-at')) - now);
    } else {
      this.#show(timeOfDay(now), 'day');
      this.#timer = setTimeout(() => this.#tick(), 60_000 - (now % 60_000) + 20);
    }
  }

  #countDown(left) {
    const state = left <= 0 ? 'out' : left <= LAST_MINUTE ? 'last' : 'running';
    this.#show(countdown(left), state);
    if (left > 0) {
      this.#timer = setTimeout(() => this.#tick(), (left % 1000) + 20);
    }
  }

  #show(text, state) {
    if (this.dataset.state !== state) {
      this.dataset.state = state;
    }
    if (text === this.#shown) {
      return;
    }
    this.#shown = text;
    this.setAttribute('aria-label', text);
    this.replaceChildren(...[...text].map(box));
  }
}

/** Rounded up, so that a timer of five minutes starts at 05:00 and says 00:00 exactly when it is over. */
function countdown(left) {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function timeOfDay(now) {
  const time = new Date(now);
  return two(time.getHours()) + separator() + two(time.getMinutes());
}

/** Norwegian writes 09.00, English 09:00. */
function separator() {
  return document.documentElement.lang.startsWith('en') ? ':' : '.';
}

function two(number) {
  return String(number).padStart(2, '0');
}

function box(character) {
  const span = document.createElement('span');
  span.ariaHidden = 'true';
  span.className = character >= '0' && character <= '9' ? 'digit' : 'between';
  span.textContent = character;
  return span;
}

customElements.define('trepart-clock', TrepartClock);
