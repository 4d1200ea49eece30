package vn.tiendo.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines stand on a rung at some instant: those after {@code dueAfter}, up to and including {@code dueUntil}.
 *
 * @param urgency  of the documents that it holds for
 * @param dueAfter null where there is no later rung: everything before stands on it
 */
public record Standing(String urgency, Rung rung, @Nullable Instant dueAfter, Instant dueUntil) {}
