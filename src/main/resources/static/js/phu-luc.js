// Sends the chosen file as the bare body of a request, so that the server can count it as it comes and say why not.
(function () {
  'use strict';
  const form = document.querySelector('form.send');
  const chosen = form.querySelector('input[type=file]');
  const problem = form.querySelector('.error');
  const button = form.querySelector('button');
  const said = button.textContent;

  function tell(sentence) {
    problem.textContent = sentence;
    problem.hidden = !sentence;
  }

  function ready(again) {
    button.disabled = !again;
    button.textContent = again ? said : form.dataset.sending;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const file = chosen.files[0];
    if (!file) {
      return;
    }
    if (file.size > Number(form.dataset.largest)) {
      tell(form.dataset.tooLarge);
      return;
    }
    tell('');
    ready(false);
    try {
      const answer = await fetch(form.action + '?ten=' + encodeURIComponent(file.name), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-CSRF-TOKEN': form.querySelector('input[name=_csrf]').value
        },
        body: await file.arrayBuffer()
      });
      if (answer.status === 204) {
        window.location.assign(form.action.replace(/\/tep$/, ''));
        return;
      }
      const sentence = (answer.headers.get('Content-Type') || '').startsWith('text/plain') ? await answer.text() : '';
      tell(sentence || form.dataset.failed);
    } catch (away) {
      tell(form.dataset.failed);
    }
    ready(true);
  });
})();
