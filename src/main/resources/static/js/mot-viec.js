// Shows an input only while another one says that it is asked for. Without this script all are shown.
const form = document.querySelector('.task form');

function holds(name) {
  const inputs = [...form.elements].filter(input => input.name === name);
  const chosen = inputs.find(input => (input.type === 'radio' || input.type === 'checkbox' ? input.checked : true));
  return chosen ? chosen.value : '';
}

function showWhatIsAskedFor() {
  for (const input of form.querySelectorAll('[data-only]')) {
    const asked = (holds(input.dataset.only) === input.dataset.value) === (input.dataset.holds === 'true');
    input.hidden = !asked;
  }
}

if (form) {
  form.addEventListener('change', showWhatIsAskedFor);
  showWhatIsAskedFor();
}
