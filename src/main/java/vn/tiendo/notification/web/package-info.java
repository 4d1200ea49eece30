/**
 * Pages about what people are told: the administrators' page of all mail with "Gửi lại", everybody's own page of notices
 * with how to be told, and the calendar at its secret address.
 */
@NullMarked
package vn.tiendo.notification.web;

import org.jspecify.annotations.NullMarked;
