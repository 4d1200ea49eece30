import {datesOf} from './dates.js';
import {dossierTab} from './dossier.js';
import {formsOf} from './forms.js';
import {headerOf} from './header.js';
import {sessionOf} from './session.js';

const module = window.angular.module('cam.tasklist.custom');
[datesOf, formsOf, headerOf, sessionOf].forEach(part => part(module));

export default [dossierTab];
