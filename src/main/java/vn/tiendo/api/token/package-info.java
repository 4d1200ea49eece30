/**
 * Mã truy cập: what an officer gives to a program instead of login and password. It opens the JSON under /api/v1 for
 * reading, with exactly the officer's own sight, until it expires, is revoked, or the officer leaves. Of the token itself
 * only a hash is kept.
 */
@NullMarked
package vn.tiendo.api.token;

import org.jspecify.annotations.NullMarked;
