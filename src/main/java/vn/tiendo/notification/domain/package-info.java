/** What a mail is, and what can become of it. */
@NullMarked
package vn.tiendo.notification.domain;

import org.jspecify.annotations.NullMarked;
