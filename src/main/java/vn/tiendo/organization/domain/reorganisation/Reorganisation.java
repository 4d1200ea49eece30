package vn.tiendo.organization.domain.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the organisation (quyết định sắp xếp tổ chức), from its draft until all work has moved.
 *
 * @param basis       the document that orders it, as written
 * @param effectiveOn the first day on which the new organisation holds
 * @param movedAt     when units, people and work had moved
 * @param finishedAt  when every process had followed
 */
public record Reorganisation(
        long id,
        String title,
        String basis,
        LocalDate effectiveOn,
        List<ReorganisationLine> lines,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant movedAt,
        @Nullable Instant finishedAt) {

    public Reorganisation {
        lines = List.copyOf(lines);
    }

    /** How far it is. */
    public enum State {
        DRAFT,
        DECIDED,
        UNDER_WAY,
        DONE
    }

    public State state() {
        if (decidedAt == null) {
            return State.DRAFT;
        }
        return finishedAt != null ? State.DONE : movedAt != null ? State.UNDER_WAY : State.DECIDED;
    }

    /** The lines of units that end. */
    public List<ReorganisationLine> endings() {
        return lines.stream().filter(line -> line.kind().ends()).toList();
    }

    /** The lines of that kind. */
    public Stream<ReorganisationLine> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }

    /** Every unit it names, the successors and superiors too. */
    public List<String> units() {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.unit()), line.successors().stream()))
                .distinct()
                .toList();
    }
}
