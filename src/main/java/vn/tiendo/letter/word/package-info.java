/**
 * Templates as offices write them in Word: opens a .docx with everything refused that could run, reach out or burst, finds
 * the marks {@code {{tên trường}}} in it wherever they stand, and puts values in their place. A mark is a name and nothing
 * else: there is no expression that could be evaluated. Pure: bytes and values in, bytes out.
 */
@NullMarked
package vn.tiendo.letter.word;

import org.jspecify.annotations.NullMarked;
