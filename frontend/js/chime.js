/**
 * Two quiet tones when a countdown that carries `data-chime="true"` runs out. The sound is off until somebody asks for it with a
 * click, which is also what a browser wants to have seen before it lets a page make a sound.
 */
const TONES = [660, 880];
const LENGTH = 0.9;
let audio = null;

new MutationObserver((changes) => changes.forEach(react)).observe(document.documentElement, {
  subtree: true,
  attributeFilter: ['data-state', 'data-chime'],
  attributeOldValue: true,
});

function react({ target, attributeName, oldValue }) {
  if (target.localName !== 'trepart-clock' || target.dataset.chime !== 'true') {
    return;
  }
  if (attributeName === 'data-chime') {
    audio ??= new AudioContext();
  } else if (target.dataset.state === 'out' && ['running', 'last'].includes(oldValue)) {
    TONES.forEach((tone, place) => sound(tone, place * 0.35));
  }
}

function sound(tone, delay) {
  const start = audio.currentTime + delay;
  const voice = audio.createOscillator();
  const volume = audio.createGain();
  voice.frequency.value = tone;
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(0.2, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH);
  voice.connect(volume).connect(audio.destination);
  voice.start(start);
  voice.stop(start + LENGTH);
}
