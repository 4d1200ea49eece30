const PHRASES = 'input[id*="eadlinePhrase"]';
const NOTE = 'tien-do-understood';
const PAUSE = 300;

// Under each deadline in words stands how it will be understood, so that the officer can confirm or correct it before
// submitting. The server reads; nothing is known here of how.
export function explainDeadlines(scope, container) {
  const waiting = new WeakMap();
  const read = (input, changed) => {
    window.clearTimeout(waiting.get(input));
    waiting.set(input, window.setTimeout(() => explain(input, changed), PAUSE));
  };
  const typed = ({target}) => target.matches(PHRASES) && read(target, true);
  const drawn = new MutationObserver(() =>
    container.querySelectorAll(PHRASES).forEach(input => input.value !== explained(input) && read(input))
  );
  container.addEventListener('input', typed);
  drawn.observe(container, {childList: true, subtree: true});
  scope.$on('$destroy', () => {
    container.removeEventListener('input', typed);
    drawn.disconnect();
  });
}

// What the note under the input was written for.
function explained(input) {
  const note = field(input).querySelector(`.${NOTE}`);
  return note ? note.dataset.phrase : '';
}

function field(input) {
  return input.closest('.fjs-form-field') || input.parentElement;
}

async function explain(input, changed) {
  const phrase = input.value;
  if (changed) {
    withdrawConfirmation(input);
  }
  const answer = phrase.trim() && input.isConnected ? await ask(phrase) : null;
  if (input.isConnected && input.value === phrase) {
    write(input, phrase, answer);
  }
}

// What was confirmed were other words.
function withdrawConfirmation(input) {
  const confirmation = document.getElementById(input.id.replace('Phrase', 'Confirmed'));
  if (confirmation && confirmation.checked) {
    confirmation.click();
  }
}

// Without an answer (the session has ended, the server is away) nothing is said; the server asks again on submission.
async function ask(phrase) {
  try {
    const answer = await fetch(`/thoi-han/doc?cau=${encodeURIComponent(phrase)}`, {headers: {Accept: 'application/json'}});
    const json = (answer.headers.get('content-type') || '').includes('application/json');
    return answer.ok && json ? await answer.json() : null;
  } catch (unreachable) {
    return null;
  }
}

function write(input, phrase, answer) {
  const place = field(input);
  let note = place.querySelector(`.${NOTE}`);
  if (!note) {
    note = document.createElement('p');
    note.className = NOTE;
    note.setAttribute('role', 'status');
    place.append(note);
  }
  note.dataset.phrase = phrase;
  note.classList.toggle('tien-do-doubtful', Boolean(answer && (answer.reason || answer.doubts.length)));
  note.textContent = answer ? sentence(answer) : '';
}

function sentence({understood, reason, doubts, conditional}) {
  if (reason) {
    return `Chưa xác định. ${reason}`;
  }
  const owed = conditional ? ' Chỉ phải làm khi có phát sinh.' : '';
  const confirm = doubts.length ? ` ${doubts.join(' ')} Hãy xác nhận hoặc sửa lại.` : '';
  return `Hiểu là: ${understood}.${owed}${confirm}`;
}
