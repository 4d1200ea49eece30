/**
 * What the letters about plans and duties say: reads a plan, a duty or a report as one officer sees it, and hands it to the
 * template of the unit whose paper it is ({@code vn.tiendo.letter}).
 */
@NullMarked
package vn.tiendo.supervision.letter;

import org.jspecify.annotations.NullMarked;
