// Keeps an open overview or list fresh without losing what the reader has selected, where the keyboard is, or the page.
(function () {
  'use strict';

  let picked = new Set();
  let at = null;

  function live() {
    return document.getElementById('live');
  }

  function boxes() {
    return Array.from(document.querySelectorAll('#live input[name="viec"]'));
  }

  function whoHasTheKeyboard() {
    const active = document.activeElement;
    if (!active || !live() || !live().contains(active)) {
      return null;
    }
    const href = active.getAttribute('href');
    return (other) => href ? other.getAttribute('href') === href : active.value === other.value && active.id === other.id;
  }

  function count() {
    const chosen = boxes().filter((box) => box.checked).length;
    document.querySelectorAll('[data-selected]').forEach((place) => {
      place.hidden = chosen === 0;
      const text = place.querySelector('[data-count]');
      if (text) {
        text.textContent = text.dataset.count.replace('#', String(chosen));
      }
    });
    const all = document.getElementById('chon-ca-trang');
    if (all) {
      all.hidden = false;
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && chosen < boxes().length;
    }
  }

  document.addEventListener('change', (event) => {
    if (event.target.id === 'chon-ca-trang') {
      boxes().forEach((box) => { box.checked = event.target.checked; });
    }
    count();
  });

  document.body.addEventListener('htmx:beforeSwap', (event) => {
    // Signed off meanwhile, or the server is away: the page stays as it is, and a reload asks for the login.
    if (event.detail.xhr.status === 200 && !event.detail.xhr.responseText.includes('id="live"')) {
      event.detail.shouldSwap = false;
      return;
    }
    picked = new Set(boxes().filter((box) => box.checked).map((box) => box.value));
    at = whoHasTheKeyboard();
  });

  document.body.addEventListener('htmx:afterSettle', () => {
    boxes().forEach((box) => { box.checked = picked.has(box.value); });
    count();
    const again = at && live() ? Array.from(live().querySelectorAll('a, input, button')).find(at) : null;
    if (again) {
      again.focus({ preventScroll: true });
    }
  });

  function refresh() {
    const every = live() ? Number(live().dataset.refresh) : 0;
    if (every > 0) {
      setTimeout(() => {
        if (!document.hidden) {
          document.body.dispatchEvent(new CustomEvent('tien-do:refresh'));
        }
        refresh();
      }, every * 1000);
    }
  }

  count();
  refresh();
})();
