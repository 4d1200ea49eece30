package vn.tiendo.organization.domain.reorganisation;

import org.jspecify.annotations.Nullable;

/**
 * A piece that has gone to a successor.
 *
 * @param name   as {@link Piece#name()}
 * @param part   the variable of its process that named the former unit, usually {@link #UNIT}
 * @param to     code of the successor
 * @param joined the same work, which the successor had already and in which this piece went up; or null
 */
public record MovedPiece(
        PieceKind kind,
        String name,
        String part,
        String to,
        @Nullable String joined) {

    /** The variable of the unit that owes the work. */
    public static final String UNIT = "unit";

    public MovedPiece(PieceKind kind, String name, String to) {
        this(kind, name, UNIT, to, null);
    }

    /** A piece that went up in the same work of the successor. */
    public static MovedPiece joined(PieceKind kind, String name, String to, String into) {
        return new MovedPiece(kind, name, UNIT, to, into);
    }
}
