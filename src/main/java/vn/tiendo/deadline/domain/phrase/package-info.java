/**
 * Reads deadlines in the words of Vietnamese documents ("trong thời hạn 10 ngày làm việc kể từ ngày ban hành"). One rule
 * a class; what no rule understands wholly stays a text, and somebody is asked. Plain Java: no framework.
 */
@NullMarked
package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.NullMarked;
