/**
 * Mail, from "somebody is to be told" to the mail server's receipt: the outbox, its delivery, and what happens to mail
 * that cannot be delivered. What is worth a mail, and to whom, is decided elsewhere.
 */
@NullMarked
package vn.tiendo.notification;

import org.jspecify.annotations.NullMarked;
