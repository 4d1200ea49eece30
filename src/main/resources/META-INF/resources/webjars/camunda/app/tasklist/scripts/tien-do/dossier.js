import {language} from './language.js';

const NOT_SHOWN = {
  vi: 'Việc này chưa có hồ sơ, hoặc hồ sơ không thuộc phạm vi đơn vị của đồng chí.',
  en: 'This task has no dossier yet, or the dossier is not within the reach of your unit.'
};
const NOT_LOADED = {
  vi: 'Chưa tải được hồ sơ; hãy tải lại trang.',
  en: 'The dossier could not be loaded; reload the page.'
};

// The dossier of the open task beside its form: the content of our own page, and the script that serves it.
export const dossierTab = {
  id: 'tien-do-ho-so',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: language === 'vi' ? 'Hồ sơ' : 'Dossier'},
  render: async (place, {taskId}) => {
    const source = `/ho-so/viec/${encodeURIComponent(taskId)}`;
    try {
      const [{serve}, answer] = await Promise.all([import('/js/ho-so.js'), fetch(`${source}/noi-dung`)]);
      const html = answer.ok && !answer.redirected ? await answer.text() : '';
      const dossier = new DOMParser().parseFromString(html, 'text/html').querySelector('.dossier');
      if (dossier) {
        place.replaceChildren(dossier);
        serve(place, source);
      } else {
        say(place, answer.status === 404 ? NOT_SHOWN[language] : NOT_LOADED[language]);
      }
    } catch (unreachable) {
      say(place, NOT_LOADED[language]);
    }
  }
};

function say(place, sentence) {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  place.replaceChildren(note);
}
