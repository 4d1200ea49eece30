'use strict';
// The clock of the page goes on by itself, and while the demo travels it shows where the travel has come to.
(() => {
  const card = document.querySelector('.now');
  const part = name => card.querySelector(`[data-part="${name}"]`);
  const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
  const two = number => String(number).padStart(2, '0');
  let now = new Date(card.dataset.now).getTime();
  let asked = Date.now();

  // Vietnam has been seven hours ahead, all year round, since before computers.
  const show = () => {
    const here = new Date(now + Date.now() - asked + 7 * 3600 * 1000);
    part('weekday').textContent = weekdays[here.getUTCDay()];
    part('date').textContent = `${two(here.getUTCDate())}/${two(here.getUTCMonth() + 1)}/${here.getUTCFullYear()}`;
    part('time').textContent = `${two(here.getUTCHours())}:${two(here.getUTCMinutes())}`;
  };
  const ask = async () => {
    const answer = await fetch('/demo/clock', { headers: { Accept: 'application/json' } });
    if (answer.ok) {
      const clock = await answer.json();
      now = new Date(clock.instant).getTime();
      asked = Date.now();
      show();
      return clock;
    }
    return null;
  };
  const follow = ends => setTimeout(async () => {
    const clock = await ask().catch(() => null);
    if (ends && clock && !clock.heading) {
      window.location.assign('/demo');
    } else {
      follow(ends);
    }
  }, 400);

  setInterval(show, 1000);
  document.querySelectorAll('form').forEach(form => form.addEventListener('submit', event => {
    if (form.dataset.sure && !window.confirm(form.dataset.sure)) {
      event.preventDefault();
      return;
    }
    const to = event.submitter && event.submitter.dataset.to;
    if (to) {
      part('towards').textContent = `Đang đi tới ${to}…`;
      card.classList.add('moving');
      window.scrollTo({ top: 0 });
      // After the browser has taken the pressed button's value along.
      setTimeout(() => document.querySelectorAll('.time button').forEach(button => { button.disabled = true; }));
      follow(false);
    }
  }));
  if (card.classList.contains('moving')) {
    follow(true);
  }
})();
