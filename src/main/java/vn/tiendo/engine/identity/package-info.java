/** Who is signed on, and what the engine knows of people and groups (unit × role). */
@NullMarked
package vn.tiendo.engine.identity;

import org.jspecify.annotations.NullMarked;
