/**
 * The way in by browser: one sign-on for Tasklist, Cockpit, Admin and our own pages, and what these pages share.
 */
@NullMarked
package vn.tiendo.web;

import org.jspecify.annotations.NullMarked;
