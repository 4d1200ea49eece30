/**
 * What officers, broken browsers and forgers can send to the real forms over HTTP. Each is refused with one sentence
 * and leaves no trace, or is taken as written. Also: officers who act at once, out of turn, or while the database goes
 * away.
 */
@NullMarked
package vn.tiendo.badinput;

import org.jspecify.annotations.NullMarked;
