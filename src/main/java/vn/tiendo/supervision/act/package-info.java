/**
 * What supervisors and leaders do about duties from their pages: urge one or many units with a numbered letter, ask for an
 * explanation, give more time, hand over; and who may do which of these. Pages call the use cases here, and ask
 * {@link vn.tiendo.supervision.act.Acts} what to offer.
 */
@NullMarked
package vn.tiendo.supervision.act;

import org.jspecify.annotations.NullMarked;
