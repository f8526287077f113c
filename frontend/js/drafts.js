/**
 * Keeps the unsent text of every field that carries `data-draft` in this tab, and puts it back when the field comes
 * again after a reload. An emptied field, as after sending, is forgotten, and so is one whose text was taken.
 */
const PREFIX = 'trepart-draft ';
const known = new WeakMap();

function adopt(field) {
  const key = PREFIX + field.dataset.draft;
  const before = known.get(field);
  if (before === key) {
    return;
  }
  // Until here an event is about the text under the old name, such as the emptying that comes with a new one.
  known.set(field, key);
  restore(field, key);
  if (!before) {
    listen(field);
  }
}

function listen(field) {
  for (const event of ['input', 'value-changed', 'change']) {
    field.addEventListener(event, () => remember(field, known.get(field)));
  }
  field.addEventListener('draft-taken', () => sessionStorage.removeItem(known.get(field)));
}

function restore(field, key) {
  const text = sessionStorage.getItem(key);
  if (!text || field.value) {
    return;
  }
  field.value = text;
  // The server hears of a value only through the events that a person's typing would have caused.
  for (const event of ['input', 'change']) {
    field.dispatchEvent(new CustomEvent(event, { bubbles: true }));
  }
}

function remember(field, key) {
  if (field.value) {
    sessionStorage.setItem(key, field.value);
  } else {
    sessionStorage.removeItem(key);
  }
}

function look(root) {
  if (root.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  if (root.dataset.draft) {
    whenReady(root);
  }
  root.querySelectorAll('[data-draft]').forEach(whenReady);
}

/** A Vaadin field has its value only once its element is defined and the server's state has been applied. */
function whenReady(field) {
  const tag = field.localName;
  const defined = tag.includes('-') ? customElements.whenDefined(tag) : Promise.resolve();
  defined.then(() => requestAnimationFrame(() => adopt(field)));
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'attributes') {
      look(change.target);
    } else {
      change.addedNodes.forEach(look);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-draft'] });
look(document.documentElement);
