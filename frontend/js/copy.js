/** Copies the text of `data-copy` when its element is clicked; also on a plain http address, where there is no clipboard API. */
document.addEventListener('click', (event) => {
  const source = event.composedPath().find((node) => node.dataset?.copy);
  if (!source) {
    return;
  }
  if (navigator.clipboard) {
    navigator.clipboard.writeText(source.dataset.copy);
  } else {
    copyBySelection(source.dataset.copy);
  }
});

function copyBySelection(text) {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
