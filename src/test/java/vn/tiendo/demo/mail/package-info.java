/**
 * The demo's mail server: a real SMTP server in memory that keeps every mail and lets none go anywhere, so that one can
 * look at what would have been sent.
 */
@NullMarked
package vn.tiendo.demo.mail;

import org.jspecify.annotations.NullMarked;
