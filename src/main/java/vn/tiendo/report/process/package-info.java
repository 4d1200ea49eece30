/** The engine's side of reports and their consolidation. */
@NullMarked
package vn.tiendo.report.process;

import org.jspecify.annotations.NullMarked;
