import {explainDeadlines} from './deadlines.js';
import {language} from './language.js';
import {translateForm} from './messages.js';

const ERROR = '.fjs-form-field-error';
const ENGINE_PREFIX = /^Cannot (submit task form|instantiate process definition|complete task) \S+: /;
const SECRET = 'bí mật nhà nước';
const UNTIL_DRAWN = 150;
const INCOMPLETE = {
  vi: 'Hãy kiểm tra các ô được đánh dấu đỏ rồi gửi lại.',
  en: 'Check the fields marked in red, then submit again.'
}[language];

// What is mended in Camunda's forms before each of them is drawn.
export function formsOf(module) {
  module.config([
    '$provide',
    $provide => {
      $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', prepareEachForm]);
      $provide.decorator('Notifications', ['$delegate', sayTheReason]);
    }
  ]);
}

// A link within a form leads to a page of ours. It opens beside Tasklist, or what was typed so far would be gone.
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('.fjs-container :is(a[href^="/ke-hoach/"], a[href^="/viec/"])');
  if (link) {
    event.preventDefault();
    window.open(link.href, '_blank');
  }
});

function prepareEachForm(directives) {
  const directive = directives[0];
  const compile = directive.compile;
  directive.compile = (...parts) => {
    const link = compile.apply(directive, parts);
    return (scope, element, attributes, form) => {
      believeTheScreen(element[0], form);
      waitUntilDrawn(form);
      keepWhatIsLeft(scope, form);
      explainDeadlines(scope, element[0]);
      if (language === 'vi') {
        translateForm(scope, element[0]);
      }
      return link(scope, element, attributes, form);
    };
  };
  return directives;
}

// After any entry in a dynamic list form-js 1.8.7 reports an error without content and never takes it back: the officer
// could not submit any more. Hence a form is faulty when an error stands on the screen. What is folded away is found
// when the form is submitted.
function believeTheScreen(container, form) {
  const validated = form.notifyFormValidated.bind(form);
  let drawn;
  form.notifyFormValidated = invalid => {
    window.clearTimeout(drawn);
    if (invalid && container.querySelector('.fjs-container')) {
      drawn = window.setTimeout(() => validated(container.querySelector(ERROR) !== null), UNTIL_DRAWN);
    } else {
      validated(invalid);
    }
  };
}

// Tasklist offers the button before there is a form, and who is quick reads an error of the program's. (Called after
// believeTheScreen, and hence before it.)
function waitUntilDrawn(form) {
  const validated = form.notifyFormValidated.bind(form);
  const initialized = form.notifyFormInitialized.bind(form);
  let drawn = false;
  form.notifyFormValidated = invalid => validated(invalid || !drawn);
  form.notifyFormInitialized = () => {
    drawn = true;
    validated(false);
    initialized();
  };
}

// Who looks at another tab or another task would find an empty form again. What was typed is kept as the button "save"
// keeps it, on this computer until it is submitted; but nothing of a document that was refused as a state secret.
function keepWhatIsLeft(scope, form) {
  const registerSave = form.registerSaveHandler.bind(form);
  const registerCompletion = form.registerCompletionHandler.bind(form);
  const dirtied = form.notifyFormDirty.bind(form);
  let save = () => {};
  let dirty = false;
  let secret = false;
  form.notifyFormDirty = changed => {
    dirty = changed;
    dirtied(changed);
  };
  form.registerSaveHandler = handler => {
    save = handler;
    registerSave(handler);
  };
  form.registerCompletionHandler = handler =>
    registerCompletion(done =>
      handler((error, result) => {
        dirty = dirty && Boolean(error);
        if (error && (error.message || '').includes(SECRET)) {
          secret = true;
          window.localStorage.removeItem(`camunda-form:${form.getParams().taskId}`);
        }
        done(error, result);
      })
    );
  scope.$on('$destroy', () => dirty && !secret && form.getParams().taskId && save());
}

// Tasklist heads its notice "not submitted". Below it belongs the one sentence that says why: without the engine's own
// words before it, and not left empty when a field lacks its content.
function sayTheReason(notifications) {
  const addError = notifications.addError;
  notifications.addError = error => {
    const field = document.querySelector('.fjs-container ' + ERROR);
    error.message = (error.message || '').replace(ENGINE_PREFIX, '');
    if (!error.message && field) {
      field.scrollIntoView({block: 'center'});
      Object.assign(error, {message: INCOMPLETE, duration: 10000});
    }
    return addError.call(notifications, error);
  };
  return notifications;
}
