/**
 * The periods of reports: which days each of them covers, what offices call it, and until when it is to be reported.
 * After Nghị định 09/2019/NĐ-CP. Plain Java: no framework.
 */
@NullMarked
package vn.tiendo.deadline.domain.period;

import org.jspecify.annotations.NullMarked;
