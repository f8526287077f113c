/**
 * Tells of a text only when it changed. Keyboards that suggest words tell the same text again when a word is done; Vaadin then
 * forgets that it has not sent that text yet, and who presses a button at once sends what stood there before.
 */
document.addEventListener(
  'input',
  (event) => {
    const field = event.target.closest?.('vaadin-text-area, vaadin-text-field');
    if (field && field !== event.target && field.value === event.target.value) {
      event.stopImmediatePropagation();
    }
  },
  true,
);
