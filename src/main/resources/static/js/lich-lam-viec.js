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
      tell('Tệp lớn quá 1 MB; hãy chọn tệp CSV chỉ có các dòng của lịch.');
      return;
    }
    try {
      document.getElementById('tep').value = await file.text();
      tell('');
    } catch (unreadable) {
      tell('Không đọc được tệp; hãy chọn lại, hoặc dán nội dung vào ô dưới đây.');
    }
  });
})();
