/** The administrators' page of all mail: what was sent, what waits, what could not be delivered, and "Gửi lại". */
@NullMarked
package vn.tiendo.notification.web;

import org.jspecify.annotations.NullMarked;
