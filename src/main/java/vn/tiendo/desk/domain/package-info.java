/**
 * What an officer's desk shows: tasks in a list, one task with its form, and the answers of many at once.
 * Plain Java; forms are shown field by field as {@code forms/*.form} names them.
 * Instants are exact; days are days of Vietnam.
 */
@NullMarked
package vn.tiendo.desk.domain;

import org.jspecify.annotations.NullMarked;
