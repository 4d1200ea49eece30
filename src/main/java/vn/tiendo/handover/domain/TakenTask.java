package vn.tiendo.handover.domain;

import org.jspecify.annotations.Nullable;

/**
 * A task that an officer has taken.
 *
 * @param id          the engine's
 * @param businessKey of the work it belongs to, for example {@code report:7}
 */
public record TakenTask(String id, String name, @Nullable String businessKey) {}
