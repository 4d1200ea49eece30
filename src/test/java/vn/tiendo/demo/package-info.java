/**
 * The demo: the application on an embedded PostgreSQL, with a real province and work under way. It lies beside the
 * tests, so that nothing of it can get into the production artefact.
 */
@NullMarked
package vn.tiendo.demo;

import org.jspecify.annotations.NullMarked;
