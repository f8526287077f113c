/**
 * Says honestly when contact with the server is lost, also when only the push channel is: Vaadin itself stays silent then
 * until somebody clicks. It watches the push socket from before Vaadin opens it, so this script must come first in the page.
 */
const PATIENCE = 1_500;
const SILENCE = 45_000;
const PROBE_TIMEOUT = 4_000;
const AGAIN = 3_000;

const Socket = window.WebSocket;
let socket = null;
let heard = Date.now();
let strip = null;
let waiting = 0;

class WatchedSocket extends Socket {
  constructor(url, protocols) {
    super(url, protocols);
    if (String(url).includes('v-r=push')) {
      watch(this);
    }
  }
}
window.WebSocket = WatchedSocket;

function watch(opened) {
  socket = opened;
  opened.addEventListener('open', found);
  opened.addEventListener('message', found);
  opened.addEventListener('close', () => {
    if (socket === opened) {
      socket = null;
      lostSoon();
    }
  });
}

function found() {
  heard = Date.now();
  clearTimeout(waiting);
  waiting = 0;
  show(false);
}

/** A short gap is not worth a word. */
function lostSoon() {
  if (!waiting && !leaving) {
    waiting = setTimeout(() => {
      waiting = 0;
      if (!socket || socket.readyState !== Socket.OPEN) {
        lost();
      }
    }, PATIENCE);
  }
}

function lost() {
  show(true);
  waiting = setTimeout(() => {
    waiting = 0;
    probe();
  }, AGAIN);
}

/** The socket may be dead without knowing it, as after a phone slept or changed networks. */
async function probe() {
  try {
    const answer = await fetch(document.baseURI, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PROBE_TIMEOUT),
    });
    if (!answer.ok) {
      lost();
    } else if (socket?.readyState === Socket.OPEN) {
      found();
    } else {
      waiting = setTimeout(probe, AGAIN);
    }
  } catch {
    lost();
  }
}

function show(isLost) {
  document.documentElement.toggleAttribute('data-contact-lost', isLost);
  if (!strip && !isLost) {
    return;
  }
  strip ??= makeStrip();
  strip.classList.toggle('is-lost', isLost);
  strip.textContent = isLost ? document.documentElement.dataset.connectionLost : '';
}

function makeStrip() {
  const made = document.createElement('div');
  made.className = 'connection';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

let leaving = false;
addEventListener('pagehide', () => (leaving = true));
addEventListener('pageshow', () => (leaving = false));
addEventListener('offline', lost);
addEventListener('online', probe);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && socket && Date.now() - heard > SILENCE) {
    probe();
  }
});
setInterval(() => {
  if (!document.hidden && socket && Date.now() - heard > SILENCE) {
    heard = Date.now();
    probe();
  }
}, 5_000);
