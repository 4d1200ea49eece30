/**
 * The walls around the engine that hold whatever page, script or API call knocks: which expressions may run, which
 * commands a signed-on person may give, and which doors of the engine's web API stay shut. Every wall is closed first
 * and opened only for what is listed, so that a new version of the engine opens nothing by itself.
 */
@NullMarked
package vn.tiendo.engine.guard;

import org.jspecify.annotations.NullMarked;
