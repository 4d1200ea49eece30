import {chooseTheOtherLanguage, language} from './language.js';

const WAYS = [
  ['overview', '/tong-quan', 'Tổng quan', 'Overview'],
  ['plans', '/ke-hoach', 'Kế hoạch', 'Plans'],
  ['desk', '/viec-cua-toi', 'Bàn làm việc', 'Desk'],
  ['substitution', '/uy-quyen', 'Ủy quyền', 'Substitution'],
  ['reminders', '/nhac-viec', 'Nhắc việc', 'Reminders']
]
  .map(
    ([name, address, vi, en]) =>
      `<li class="tien-do-${name}" ng-if="authentication.name">` +
      `<a href="${address}" target="_self">${language === 'vi' ? vi : en}</a></li>`
  )
  .join('');
const SWITCH =
  '<li class="tien-do-language" ng-if="authentication.name"><a href tien-do-language></a></li>';

// Adds the ways to our own pages, and the language switch before the account, and names the applications in the chosen language.
export function headerOf(module) {
  module.directive('tienDoLanguage', () => ({
    link: (scope, element) => {
      element
        .text(language === 'vi' ? 'English' : 'Tiếng Việt')
        .attr('lang', language === 'vi' ? 'en' : 'vi')
        .on('click', event => {
          event.preventDefault();
          chooseTheOtherLanguage();
        });
    }
  }));
  module.config([
    '$provide',
    $provide =>
      $provide.decorator('camWidgetHeaderDirective', [
        '$delegate',
        directives => {
          const header = directives[0];
          header.template = header.template
            .replace('<li class="account dropdown"', WAYS + SWITCH + '<li class="account dropdown"')
            .replace('{{ app.label }}', "{{ (appName | uppercase) + '_APP' | translate }}");
          return directives;
        }
      ])
  ]);
}
