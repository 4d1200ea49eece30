import {headerOf} from '../../tasklist/scripts/tien-do/header.js';
import {sessionOf} from '../../tasklist/scripts/tien-do/session.js';

const module = window.angular.module('cam.admin.custom');
[headerOf, sessionOf].forEach(part => part(module));

export default [];
