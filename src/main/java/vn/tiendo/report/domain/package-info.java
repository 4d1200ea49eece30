/** What is owed, what was handed in, what was drawn together. Plain Java: no framework. */
@NullMarked
package vn.tiendo.report.domain;

import org.jspecify.annotations.NullMarked;
