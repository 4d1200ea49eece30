import {configurationOf, labelsFirst, language} from './tien-do/language.js';

const SHORTCUTS = {
  claimTask: {key: 'ctrl+alt+c', vi: 'nhận việc đang chọn', en: 'claims the selected task'},
  focusFilter: {key: 'ctrl+shift+f', vi: 'chuyển đến bộ lọc đầu tiên', en: 'goes to the first filter'},
  focusList: {key: 'ctrl+alt+l', vi: 'chuyển đến việc đầu tiên trong danh sách', en: 'goes to the first task'},
  focusForm: {key: 'ctrl+alt+f', vi: 'chuyển đến ô nhập đầu tiên của biểu mẫu', en: 'goes to the first field'},
  startProcess: {key: 'ctrl+alt+p', vi: 'mở hộp bắt đầu quy trình', en: 'opens the start process dialog'}
};

await labelsFirst();

export default {
  ...configurationOf('Công việc', 'Tasks'),
  customScripts: ['scripts/tien-do/tasklist'],
  shortcuts: Object.fromEntries(
    Object.entries(SHORTCUTS).map(([name, shortcut]) => [name, {key: shortcut.key, description: shortcut[language]}])
  )
};
