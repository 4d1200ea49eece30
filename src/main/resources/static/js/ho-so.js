// The files of a dossier, on its page and in Tasklist: sends them one after the other as they are, shows how far each
// is, says of each what became of it, and then shows the dossier as the server now has it.

const AT_A_TIME = 2;

// Begins to serve a dossier within `place`; `source` is the address its content comes from.
export function serve(place, source) {
  const dossier = () => place.querySelector('.dossier');

  place.addEventListener('change', ({target}) => {
    if (target.matches('.dossier input[type="file"]') && target.files.length) {
      send(Array.from(target.files), target.dataset.replaces);
      target.value = '';
    }
  });
  place.addEventListener('click', event => {
    const button = event.target.closest('[data-remove]');
    const page = event.target.closest('.dossier .pager a');
    if (button) {
      if (!button.hasAttribute('aria-disabled')) {
        remove(button);
      }
    } else if (page) {
      event.preventDefault();
      show(new URL(page.href).search);
    }
  });
  ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(kind => place.addEventListener(kind, dragged));

  function dragged(event) {
    const drop = event.target.closest('.dossier .files');
    if (!drop || !drop.querySelector('.drop') || !Array.from(event.dataTransfer.types).includes('Files')) {
      return;
    }
    event.preventDefault();
    drop.classList.toggle('over', event.type === 'dragenter' || event.type === 'dragover');
    if (event.type === 'drop') {
      send(Array.from(event.dataTransfer.files));
    }
  }

  async function send(files, replaced) {
    const texts = dossier().dataset;
    const {address, header, token, largest} = texts;
    const list = place.querySelector('.dossier .sent');
    list.replaceChildren();
    const waiting = files.map(file => ({file, line: line(file, texts, list)}));
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const {file, line} = next;
        if (file.size > Number(largest)) {
          line.refused(texts.textTooLarge);
        } else {
          await sendOne(file, `${address}/tep?ten=${encodeURIComponent(wellFormed(file.name))}`
            + (replaced ? `&thay=${replaced}` : ''), {header, token}, line, texts);
        }
      }
    };
    await Promise.all(Array.from({length: replaced ? 1 : AT_A_TIME}, worker));
    await show('');
  }

  async function remove(button) {
    const texts = dossier().dataset;
    const {header, token} = texts;
    const list = place.querySelector('.dossier .sent');
    list.replaceChildren();
    button.setAttribute('aria-disabled', 'true');
    try {
      const answer = await fetch(`/tep/${button.dataset.remove}/go`, {method: 'POST', headers: {[header]: token}});
      if (!isJson(answer.headers.get('content-type'))) {
        note(list, texts.textSession);
      } else if (!answer.ok) {
        note(list, (await answer.json()).sentence);
      } else {
        await show('');
        return;
      }
    } catch (lost) {
      note(list, texts.textLost);
    }
    button.removeAttribute('aria-disabled');
  }

  // What was just told about files that were sent stays on the screen.
  async function show(query) {
    const told = place.querySelector('.dossier .sent');
    const answer = await fetch(source + '/noi-dung' + query, {headers: {Accept: 'text/html'}});
    const html = answer.ok && !answer.redirected ? await answer.text() : '';
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.dossier');
    if (fresh) {
      if (told && told.childElementCount) {
        fresh.querySelector('.sent').replaceWith(told);
      }
      const keyboardWasHere = dossier().contains(document.activeElement);
      dossier().replaceWith(fresh);
      if (keyboardWasHere) {
        fresh.querySelector('#ho-so-chon')?.focus();
      }
    }
  }
}

function line(file, texts, list) {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const bar = document.createElement('progress');
  const state = document.createElement('span');
  name.textContent = file.name;
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', `${texts.textProgress}: ${file.name}`);
  state.textContent = texts.textSending;
  item.append(name, ' ', bar, ' ', state);
  list.append(item);
  const done = (className, text) => {
    bar.remove();
    item.className = className;
    state.textContent = text;
  };
  return {
    progress: share => (bar.value = share),
    added: () => done('added', `✓ ${texts.textAdded}`),
    // The server's sentence names the file itself.
    told: sentence => {
      name.remove();
      done('refused', `⚠ ${sentence}`);
    },
    refused: end => done('refused', `⚠ ${end}`)
  };
}

function note(list, sentence) {
  const item = document.createElement('li');
  item.className = 'refused';
  item.textContent = `⚠ ${sentence}`;
  list.append(item);
}

function sendOne(file, address, {header, token}, line, texts) {
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader(header, token);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.upload.addEventListener('progress', ({loaded, total}) => line.progress(total ? 100 * loaded / total : 100));
    request.addEventListener('load', () => {
      if (request.status === 201) {
        line.added();
      } else if (isJson(request.getResponseHeader('content-type'))) {
        line.told(JSON.parse(request.responseText).sentence);
      } else {
        line.refused(texts.textSession);
      }
    });
    request.addEventListener('error', () => line.refused(texts.textLost));
    request.addEventListener('abort', () => line.refused(texts.textLost));
    request.addEventListener('loadend', done);
    request.send(file);
  });
}

function isJson(type) {
  return (type || '').includes('application/json');
}

// Half a character in a name cannot be written into an address.
function wellFormed(name) {
  return Array.from(name, letter => /^[\uD800-\uDFFF]$/.test(letter) ? '_' : letter).join('');
}

const page = document.querySelector('main .dossier');
if (page) {
  serve(page.parentElement, page.dataset.address);
}
