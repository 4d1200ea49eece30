import {configurationOf, labelsFirst} from '../../tasklist/scripts/tien-do/language.js';

await labelsFirst();

export default {
  ...configurationOf('Quản trị', 'Administration'),
  customScripts: ['scripts/tien-do']
};
