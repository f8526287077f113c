/**
 * Keeps the unsent text of every field that carries `data-draft` in this tab, and puts it back when the field comes
 * again after a reload, empty or with the text of `data-draft-beginning`. It is forgotten when whoever typed it takes
 * it out, or the server says that it was sent; not when the server empties the field, as for a new round.
 *
 * A text that has no place on the screen any more, because the meeting moved on, is told to `data-unsent`.
 */
const PREFIX = 'trepart-draft ';
const COMMAND = 'trepart-command ';
const SETTLING_MILLIS = 300;
const known = new WeakMap();
let looking;

function adopt(field) {
  if (!known.has(field)) {
    listen(field);
  }
  known.set(field, field.dataset.draft);
  restore(field, field.dataset.draft);
}

/** Not to `change`, which also comes when a field that the server has emptied loses the cursor. */
function listen(field) {
  field.addEventListener('input', () => remember(field, known.get(field)));
}

/** Never over what is being written, only over what the server has put there to begin with. */
function restore(field, name) {
  const text = sessionStorage.getItem(PREFIX + name);
  // A hidden field would take the text, but not tell the server of it.
  if (!text || (field.value && field.value !== beginning(field)) || field.closest('[hidden]')) {
    return;
  }
  field.value = text;
  // The server hears of a value only through the events that a person's typing would have caused.
  for (const event of ['input', 'change']) {
    field.dispatchEvent(new CustomEvent(event, { bubbles: true }));
  }
}

function beginning(field) {
  return field.dataset.draftBeginning ?? '';
}

function remember(field, name) {
  if (field.value && field.value !== beginning(field)) {
    sessionStorage.setItem(PREFIX + name, field.value);
    identify(field, name);
  } else {
    forget(name);
  }
}

/**
 * Gives what is about to be sent an identity that outlives a reload: it may have been sent before, and only the answer
 * was lost.
 */
function identify(element, name) {
  const id = sessionStorage.getItem(COMMAND + name) ?? random();
  sessionStorage.setItem(COMMAND + name, id);
  if (element.draftCommand !== id) {
    element.draftCommand = id;
    element.dispatchEvent(new CustomEvent('draft-command'));
  }
}

/** Also on a plain http address, where there is no `randomUUID`. */
function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function forget(name) {
  sessionStorage.removeItem(PREFIX + name);
  sessionStorage.removeItem(COMMAND + name);
  lookForUnsent();
}

/** Soon, and not at once: on its way from one step to the next the screen is for a moment without the fields of either. */
function lookForUnsent() {
  looking ??= setTimeout(() => {
    looking = undefined;
    document.querySelectorAll('[data-unsent]').forEach(tellUnsent);
  }, SETTLING_MILLIS);
}

function tellUnsent(teller) {
  const unsent = names(teller.dataset.unsent)
    .filter((name) => !hasPlace(name))
    .map((name) => ({ name, text: sessionStorage.getItem(PREFIX + name) }));
  const told = JSON.stringify(unsent);
  if (told !== (teller.unsentTold ?? '[]')) {
    teller.unsentTold = told;
    teller.dispatchEvent(new CustomEvent('unsent', { detail: unsent }));
  }
}

/** The drafts of a room; those of the other places of a device have their number after the room's name. */
function names(room) {
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(`${PREFIX}${room} `))
    .map((key) => key.substring(PREFIX.length))
    .filter((name) => !/^\d+ /.test(name.substring(room.length + 1)))
    .sort();
}

/** Whether a draft's field is on the screen, or `data-draft-place` says that its owner can bring it up there. */
function hasPlace(name) {
  return [...document.querySelectorAll('[data-draft], [data-draft-place]')]
    .filter(({ dataset }) => dataset.draft === name || `${name} `.startsWith(`${dataset.draftPlace} `))
    .some((element) => !element.closest('[hidden]'));
}

function look(root) {
  if (root.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  if (root.dataset.draft) {
    whenReady(root);
  }
  root.querySelectorAll('[data-draft]').forEach(whenReady);
  const forms = root.dataset.command ? [root] : root.querySelectorAll('[data-command]');
  forms.forEach((form) => identify(form, form.dataset.command));
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
  lookForUnsent();
}).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ['data-command', 'data-draft', 'data-draft-beginning', 'data-draft-place', 'data-unsent', 'hidden'],
});
look(document.documentElement);
window.addEventListener('draft-thrown', (event) => forget(event.detail));
