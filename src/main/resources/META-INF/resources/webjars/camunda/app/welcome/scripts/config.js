import {configurationOf, labelsFirst} from '../../tasklist/scripts/tien-do/language.js';

await labelsFirst();

export default {
  ...configurationOf('Trang chung', 'Overview'),
  customScripts: ['scripts/tien-do'],
  // No links to the manufacturer's documentation, forum and welcome page.
  links: []
};
