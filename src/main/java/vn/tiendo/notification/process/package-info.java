/** How the engine drives the delivery of mail, and how administrators are asked about addresses that do not work. */
@NullMarked
package vn.tiendo.notification.process;

import org.jspecify.annotations.NullMarked;
