/**
 * All that adapts the Camunda engine to this system: its configuration, the walls around it, the way a form
 * submission becomes a use case, the people it knows. The features' own adapters lie in their {@code process}
 * packages; nothing else imports {@code org.camunda}.
 */
@NullMarked
package vn.tiendo.engine;

import org.jspecify.annotations.NullMarked;
