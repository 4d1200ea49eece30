import {language} from './language.js';

const LATE = {vi: 'quá hạn', en: 'overdue'}[language];
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const SHORT_WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const MONTHS = Array.from({length: 12}, (_, month) => 'tháng ' + (month + 1));
const SHORT_MONTHS = MONTHS.map((_, month) => 'Th' + (month + 1));

const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {longhand: WEEKDAYS, shorthand: SHORT_WEEKDAYS},
  months: {longhand: MONTHS.map(month => month.replace('t', 'T')), shorthand: SHORT_MONTHS},
  rangeSeparator: ' đến ',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút',
  scrollTitle: 'Cuộn để tăng',
  toggleTitle: 'Bấm để chuyển'
};

// Day, month, year and a week that begins on Monday: in Tasklist's own dates and in those of the forms.
export function datesOf(module) {
  dayBeforeMonthInForms();
  window.flatpickr.localize(language === 'vi' ? CALENDAR : {firstDayOfWeek: 1});
  module.config([
    '$provide',
    $provide => {
      // Tasklist says "in 3 days"; an office needs the day and the hour.
      $provide.decorator('amTimeAgoDirective', ['$delegate', 'camDateFilter', withTheExactDate]);
      if (language === 'vi') {
        $provide.decorator('$locale', ['$delegate', inVietnamese]);
      }
    }
  ]);
  module.run([
    'uibDatepickerConfig',
    datepicker => Object.assign(datepicker, {startingDay: 1, showWeeks: false, formatDayTitle: 'MMMM yyyy'})
  ]);
}

function withTheExactDate(directives, inWords) {
  const directive = directives[0];
  directive.compile = () => (scope, element, attributes) =>
    scope.$watch(attributes.amTimeAgo, date => {
      element.text(inWords(date));
      // Late says so in a word, not by colour alone. Tasklist's own mark compares texts of different time zones, and
      // comes hours late.
      const late = attributes.amTimeAgo === 'task.due' && Date.parse(date) < Date.now();
      element.toggleClass('tien-do-late', late);
      if (late) {
        element.append(window.angular.element('<strong></strong>').text(LATE));
      }
    });
  return directives;
}

function inVietnamese($locale) {
  Object.assign($locale.DATETIME_FORMATS, {
    DAY: WEEKDAYS,
    SHORTDAY: SHORT_WEEKDAYS,
    MONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
    SHORTMONTH: SHORT_MONTHS,
    FIRSTDAYOFWEEK: 0
  });
  return $locale;
}

// form-js 1.8.7 asks for the order of day and month with the pseudo-locale "default", and gets the computer's.
function dayBeforeMonthInForms() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [locale, ...options]) => new format(locale === 'default' ? 'en-GB' : locale, ...options)
  });
}
