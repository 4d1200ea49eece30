// Reads the chosen file into the text area, so that the server needs no uploads. Without scripts one pastes.
(function () {
  'use strict';
  const LARGEST = 1000000;
  const pick = document.querySelector('.pick');
  const chosen = pick.querySelector('input');
  const problem = pick.querySelector('p');

  function tell(sentence) {
    problem.textContent = sentence;
    problem.hidden = !sentence;
  }

  pick.hidden = false;
  chosen.addEventListener('change', async () => {
    const file = chosen.files[0];
    if (!file) {
      return;
    }
    if (file.size > LARGEST) {
      tell(pick.dataset.tooLarge);
      return;
    }
    try {
      document.getElementById('tep').value = await file.text();
      tell('');
    } catch (unreadable) {
      tell(pick.dataset.unreadable);
    }
  });
})();
