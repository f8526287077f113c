/**
 * What only the browser can know about the wall: how much fits on it, and that somebody at its machine moved the mouse.
 * It changes attributes and custom properties, never the elements themselves, which belong to the server.
 */
const PAGE_STAYS = 12_000;
const FADE = 200;
const MOUSE_RESTS = 3_000;
const THEME = 'trepart-wall-theme';
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Calls back, once per frame, whenever the size or the content of an element changed. */
class Watched extends HTMLElement {
  #frame = 0;
  #sizes = new ResizeObserver(() => this.later());
  #changes = new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0)) {
      this.arrived();
    }
    this.later();
  });

  connectedCallback() {
    this.#sizes.observe(this);
    this.#changes.observe(this, { childList: true, characterData: true, subtree: true });
    document.fonts?.ready.then(() => this.later());
    this.later();
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#changes.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  later() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.isConnected && this.clientHeight > 0 && this.arrange());
  }

  arrived() {}
}

/** <trepart-pages data-items="li">: shows as many of the items as fit, and turns to the others by itself. */
class TrepartPages extends Watched {
  #page = 0;
  #count = 1;
  #timer = 0;
  #timed = 0;
  #paused = false;
  #label = document.createElement('span');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const foot = document.createElement('div');
    foot.part = 'foot';
    this.#label.part = 'label';
    foot.append(this.#label);
    shadow.append(document.createElement('slot'), foot);
    shadow.prepend(sheet(':host{position:relative;display:block;overflow:hidden}[part=foot]{position:absolute;inset:auto 0 0}'));
  }

  connectedCallback() {
    super.connectedCallback();
    everyPage.add(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    everyPage.delete(this);
    this.#stop();
  }

  arrived() {
    if (this.hasAttribute('data-follows')) {
      this.#page = 0;
    }
  }

  /** First without room for the page number; if that is too little, once more with it. */
  arrange() {
    const groups = this.#groups();
    let pages = Math.max(1, ...groups.map((items) => this.#spread(items, 0)));
    if (pages > 1) {
      const foot = this.shadowRoot.lastElementChild;
      this.#label.textContent = ' ';
      pages = Math.max(...groups.map((items) => this.#spread(items, foot.offsetHeight)));
    }
    this.#count = pages;
    this.#page = Math.min(this.#page, pages - 1);
    this.#show();
  }

  #groups() {
    const groups = new Map();
    for (const item of this.querySelectorAll(this.dataset.items)) {
      item.removeAttribute('data-away');
      groups.set(item.parentElement, [...(groups.get(item.parentElement) ?? []), item]);
    }
    return [...groups.values()];
  }

  #spread(items, reserved) {
    const bottom = this.getBoundingClientRect().bottom - reserved;
    return items[0].parentElement.dataset.flow === 'columns' ? inColumns(items, bottom) : inOne(items, bottom);
  }

  #show() {
    for (const items of this.#groups()) {
      for (const item of items) {
        item.toggleAttribute('data-away', Number(item.dataset.page) !== this.#page);
      }
    }
    const several = this.#count > 1;
    this.toggleAttribute('data-several', several);
    this.#label.textContent = several
      ? this.dataset.words.replace('{0}', this.#page + 1).replace('{1}', this.#count)
      : '';
    if (!several || this.#paused) {
      this.#stop();
    } else if (this.#timer === 0 || this.#timed !== this.#page) {
      this.#stay();
    }
  }

  /** What arrives does not make a page stay longer, or the others would never be seen while many write. */
  #stay() {
    this.#stop();
    this.#timed = this.#page;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.turn(1);
    }, PAGE_STAYS);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  turn(by) {
    if (this.#count < 2) {
      return;
    }
    this.#page = (this.#page + by + this.#count) % this.#count;
    if (calm.matches) {
      this.#show();
      return;
    }
    this.toggleAttribute('data-turning', true);
    this.#stop();
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#show();
      this.toggleAttribute('data-turning', false);
    }, FADE);
  }

  pause() {
    this.#paused = !this.#paused;
    this.toggleAttribute('data-paused', this.#paused);
    this.#show();
  }
}

const everyPage = new Set();

/** Items one below the other; writes down the page of each and returns how many pages there are. */
function inOne(items, bottom) {
  const start = items[0].getBoundingClientRect().top;
  const room = bottom - start;
  let page = 0;
  let top = start;
  for (const item of items) {
    const box = item.getBoundingClientRect();
    if (box.bottom - top > room + 1 && box.top > top) {
      page++;
      top = box.top;
    }
    item.dataset.page = page;
  }
  return page + 1;
}

/** Items of one height in two columns, down the first and then down the second. */
function inColumns(items, bottom) {
  const list = items[0].parentElement;
  list.style.setProperty('--rows', items.length);
  const height = Math.max(...items.map((item) => item.getBoundingClientRect().height));
  const fit = Math.max(1, Math.floor((bottom - items[0].getBoundingClientRect().top + 1) / height));
  const pages = Math.ceil(items.length / (fit * 2));
  const rows = pages > 1 ? fit : Math.ceil(items.length / 2);
  list.style.setProperty('--rows', rows);
  items.forEach((item, i) => (item.dataset.page = Math.floor(i / (rows * 2))));
  return pages;
}

/** <trepart-fit>: sets --fit from large to small until everything inside has room. */
class TrepartFit extends Watched {
  arrange() {
    const smallest = Number(this.dataset.smallest ?? 0.5);
    for (let fit = 1.2; fit >= smallest - 0.001; fit -= 0.05) {
      this.style.setProperty('--fit', fit.toFixed(2));
      if (this.scrollHeight <= this.clientHeight + 1) {
        return;
      }
    }
  }
}

function sheet(css) {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

customElements.define('trepart-pages', TrepartPages);
customElements.define('trepart-fit', TrepartFit);

const page = document.documentElement;
page.dataset.wallTheme = localStorage.getItem(THEME) ?? 'light';

addEventListener('click', (click) => {
  if (click.target.closest('[data-wall-dark]')) {
    page.dataset.wallTheme = page.dataset.wallTheme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(THEME, page.dataset.wallTheme);
  } else if (click.target.closest('[data-wall-fullscreen]')) {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      page.requestFullscreen();
    }
  }
});

const KEYS = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

addEventListener('keydown', (key) => {
  if (key.target.closest('button, a, input')) {
    return;
  }
  if (key.key in KEYS) {
    everyPage.forEach((pages) => pages.turn(KEYS[key.key]));
  } else if (key.key === ' ') {
    key.preventDefault();
    everyPage.forEach((pages) => pages.pause());
  }
});

let resting = 0;
addEventListener('mousemove', () => {
  clearTimeout(resting);
  page.dataset.mouse = 'moves';
  resting = setTimeout(() => delete page.dataset.mouse, MOUSE_RESTS);
});
