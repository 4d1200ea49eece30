/**
 * What a substitution is and which work it can be about, in plain Java: no framework, no engine.
 * Instants are exact; days are days of Vietnam.
 * What has begun, ended or been made is told by events.
 */
@NullMarked
package vn.tiendo.substitution.domain;

import org.jspecify.annotations.NullMarked;
