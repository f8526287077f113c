/**
 * Keeps the unsent text of every field that carries `data-draft` in this tab, and puts it back when the field comes
 * again after a reload. An emptied field, as after sending, is forgotten.
 */
const PREFIX = 'trepart-draft ';
const known = new WeakSet();

function adopt(field) {
  if (known.has(field)) {
    return;
  }
  known.add(field);
  const key = PREFIX + field.dataset.draft;
  restore(field, key);
  for (const event of ['input', 'value-changed', 'change']) {
    field.addEventListener(event, () => remember(field, key));
  }
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
