const LOGIN_PAGE = '/dang-nhap';
const COME_BACK = 'tien-do.come-back';

// There is one login page, and it is not Camunda's. Whoever lost the session in the middle of a form finds the way
// back to it after signing on again (Tasklist itself keeps what was typed); a colleague on the same computer does not.
export function sessionOf(module) {
  module.run([
    '$rootScope',
    '$location',
    '$window',
    ($rootScope, $location, $window) => {
      let login = null;

      const toTheLoginPage = () => $window.location.assign(LOGIN_PAGE);

      $rootScope.$on('authentication.changed', (event, authentication) => {
        if (authentication && authentication.name && !login) {
          login = authentication.name;
          comeBack(login, $location, $window.sessionStorage);
        }
      });
      $rootScope.$on('authentication.login.required', event => {
        event.preventDefault();
        if (login) {
          $window.sessionStorage.setItem(COME_BACK, JSON.stringify({login, url: $location.url()}));
        }
        // Later, so that an open form has kept its input first.
        $window.setTimeout(toTheLoginPage);
      });
      $rootScope.$on('authentication.logout.success', event => {
        event.preventDefault();
        login = null;
        $window.sessionStorage.removeItem(COME_BACK);
        toTheLoginPage();
      });
      $rootScope.$on('$locationChangeStart', () => {
        if ($location.path() === '/login') {
          toTheLoginPage();
        }
      });
    }
  ]);
}

function comeBack(login, $location, storage) {
  const left = JSON.parse(storage.getItem(COME_BACK) || 'null');
  storage.removeItem(COME_BACK);
  if (left && left.login === login && left.url !== '/login') {
    $location.url(left.url).replace();
  }
}
