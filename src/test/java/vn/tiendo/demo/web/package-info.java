/**
 * The demo's way in by HTTP, for its administrator: the page on which one travels in time and reads the caught mails, and
 * the same for scripts.
 */
@NullMarked
package vn.tiendo.demo.web;

import org.jspecify.annotations.NullMarked;
