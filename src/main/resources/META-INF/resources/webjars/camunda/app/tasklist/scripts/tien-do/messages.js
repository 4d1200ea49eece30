const NUMBER = '(-?[\\d.,e+-]+)';

// Every fixed message of form-js 1.8.7, which has no translation of its own.
const MESSAGES = new Map([
  ['Add new', 'Thêm dòng'],
  ['Collapse', 'Thu gọn'],
  ['Search', 'Tìm kiếm'],
  ['Skip to search', 'Chuyển đến ô tìm kiếm'],
  ['Select', 'Chọn'],
  ['No results', 'Không tìm thấy'],
  ['All values selected', 'Đã chọn hết'],
  ['Remove tag', 'Bỏ mục này'],
  ['Increment', 'Tăng'],
  ['Decrement', 'Giảm'],
  ['Nothing to show.', 'Chưa có dữ liệu.'],
  ['Previous page', 'Trang trước'],
  ['Next page', 'Trang sau'],
  ['Click to remove sorting', 'Bấm để bỏ sắp xếp'],
  ['No content to show.', 'Không có nội dung.'],
  ["External content couldn't be loaded.", 'Chưa tải được nội dung bên ngoài.'],
  ['This is an image placeholder', 'Chưa có hình ảnh'],
  ['Date and time must both be entered.', 'Hãy nhập cả ngày và giờ.'],
  ['Field is required.', 'Bắt buộc nhập.'],
  ['Field must be a valid email.', 'Hãy nhập đúng địa chỉ thư điện tử.'],
  [
    'Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Hãy nhập số điện thoại kèm mã quốc gia (ví dụ +84213387xxxx).'
  ],
  ['Value is not a number.', 'Hãy nhập một số.'],
  ['Value is expected to be an integer.', 'Hãy nhập số nguyên.']
]);

const PATTERNS = [
  ['Value is expected to have at most (\\d+) decimal digits?\\.', 'Hãy nhập số có nhiều nhất $1 chữ số thập phân.'],
  ['Please select a valid value, the two nearest valid values are ' + NUMBER + ' and ' + NUMBER + '\\.',
    'Giá trị chưa hợp lệ, hai giá trị hợp lệ gần nhất là $1 và $2.'],
  ['Field must match pattern .*', 'Nội dung chưa đúng mẫu quy định.'],
  ['Field must have minimum value of ' + NUMBER + '\\.', 'Giá trị nhỏ nhất là $1.'],
  ['Field must have maximum value of ' + NUMBER + '\\.', 'Giá trị lớn nhất là $1.'],
  ['Field must have minimum length of (\\d+)\\.', 'Hãy nhập ít nhất $1 ký tự.'],
  ['Field must have maximum length of (\\d+)\\.', 'Hãy nhập không quá $1 ký tự.'],
  ['Expand all \\((\\d+)\\)', 'Xem tất cả ($1)'],
  ['Remove list item (\\d+)', 'Bỏ dòng $1'],
  ['Click to sort by (.*) ascending', 'Bấm để sắp xếp $1 tăng dần'],
  ['Click to sort by (.*) descending', 'Bấm để sắp xếp $1 giảm dần']
].map(([english, vietnamese]) => [new RegExp('^' + english + '$'), vietnamese]);

// Where form-js writes them. Elsewhere stand the form's own words and the officers', which nobody translates.
const PLACES = [
  '.fjs-form-field-error',
  '.fjs-repeat-render-footer',
  '.fjs-dropdownlist-empty',
  '.fjs-select-placeholder',
  '.fjs-skip-link',
  '.fjs-table-empty',
  '.fjs-table-body td[colspan]',
  '.fjs-iframe-placeholder',
  '.fjs-image-placeholder'
].join();
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
const BEARERS = ATTRIBUTES.map(attribute => `[${attribute}]`).join();
const WATCHED = {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES};

// Vietnamese for one form; what the form puts on the screen later is translated as it appears.
export function translateForm(scope, container) {
  const observer = new MutationObserver(changes => changes.forEach(translateChange));
  observer.observe(container, WATCHED);
  scope.$on('$destroy', () => observer.disconnect());
}

function translateChange(change) {
  if (change.type === 'attributes') {
    translateAttribute(change.target, change.attributeName);
  } else if (change.type === 'characterData') {
    translateText(change.target);
  } else {
    change.addedNodes.forEach(translateAll);
  }
}

function translateAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      translateText(texts.currentNode);
    }
    [node, ...node.querySelectorAll(BEARERS)].forEach(bearer =>
      ATTRIBUTES.forEach(attribute => translateAttribute(bearer, attribute))
    );
  }
}

function translateText(text) {
  const translated = text.data.length < 200 && translate(text.data.trim());
  if (translated && text.parentElement && text.parentElement.closest(PLACES)) {
    text.data = translated;
  }
}

function translateAttribute(element, attribute) {
  const translated = translate(element.getAttribute(attribute) || '');
  if (translated) {
    element.setAttribute(attribute, translated);
  }
}

function translate(english) {
  const pattern = MESSAGES.has(english) || PATTERNS.find(([known]) => known.test(english));
  if (!pattern) {
    return null;
  }
  return MESSAGES.get(english) || english.replace(...pattern);
}
