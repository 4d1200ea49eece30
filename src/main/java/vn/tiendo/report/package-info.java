/**
 * Chế độ báo cáo: the reports that units owe, the rounds in which they hand them in, and the consolidated reports drawn
 * from accepted rounds. Owed independently of whether the work is done.
 */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
