package vn.tiendo.organization.domain.reorganisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a unit has open, and that must go to a successor when the unit ends.
 *
 * @param name  names it for ever: the business key of its process where it has one, for example {@code assignment:12}
 * @param what  what it is, as people call it
 * @param since the day on which the unit got it, where that counts: the unit cannot end before
 */
public record Piece(
        PieceKind kind, String name, String what, @Nullable LocalDate since) {}
