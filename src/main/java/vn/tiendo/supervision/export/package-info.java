/**
 * Take it away: what the overview, its list and the results of a period show, as Excel and Word files. Everything is read
 * through the register, so that no file can say something else than a page; files speak Vietnamese, as official papers do.
 */
@NullMarked
package vn.tiendo.supervision.export;

import org.jspecify.annotations.NullMarked;
