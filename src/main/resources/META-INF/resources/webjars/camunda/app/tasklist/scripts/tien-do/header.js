import {chooseTheOtherLanguage, language} from './language.js';

const WAYS =
  '<li class="tien-do-overview" ng-if="authentication.name">' +
  `<a href="/tong-quan" target="_self">${language === 'vi' ? 'Tổng quan' : 'Overview'}</a></li>` +
  '<li class="tien-do-plans" ng-if="authentication.name">' +
  `<a href="/ke-hoach" target="_self">${language === 'vi' ? 'Kế hoạch' : 'Plans'}</a></li>` +
  '<li class="tien-do-reminders" ng-if="authentication.name">' +
  `<a href="/nhac-viec" target="_self">${language === 'vi' ? 'Nhắc việc' : 'Reminders'}</a></li>`;
const SWITCH =
  '<li class="tien-do-language" ng-if="authentication.name"><a href tien-do-language></a></li>';

// Adds the ways to the overview, the plans and the reminders, and the language switch before the account, and names the applications in the chosen language.
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
