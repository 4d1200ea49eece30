// Vietnamese unless the officer chose English on this computer; what the browser prefers does not matter.
const CHOICE = 'tien-do.language';
const english = window.localStorage.getItem(CHOICE) === 'en';

export const language = english ? 'en' : 'vi';

export function chooseTheOtherLanguage() {
  window.localStorage.setItem(CHOICE, english ? 'vi' : 'en');
  window.location.reload();
}

// Camunda takes the browser's language if it is among the available ones. Offering it one only leaves no choice.
export function configurationOf(vietnameseName, englishName) {
  document.documentElement.lang = language;
  return {
    app: {vendor: 'Tiến Độ ·', name: english ? englishName : vietnameseName},
    locales: {availableLocales: [language], fallbackLocale: language},
    dateFormat: {
      abbr: 'DD/MM/YYYY HH:mm',
      normal: 'DD/MM/YYYY HH:mm',
      long: 'dddd, DD/MM/YYYY HH:mm',
      short: 'DD/MM/YYYY',
      monthName: 'MMMM',
      day: 'DD'
    },
    // "Your first time here?" of the manufacturer's says nothing an officer needs.
    disableWelcomeMessage: true
  };
}

// Camunda asks for some words before they have arrived, and then shows their keys. It keeps words in the browser;
// these are put there first, and always those of the version that runs.
export async function labelsFirst() {
  const base = document.querySelector('base');
  const locales = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const answer = await fetch(`${locales}${language}.json`);
  if (answer.ok) {
    const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
    kept[`${locales}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}
