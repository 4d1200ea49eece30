package vn.tiendo.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.UnitEntry;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Piece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.domain.reorganisation.ReorganisationRules;

/** Tells what a decision would move, and what is wrong with it, before it is decided. */
@Service
public class PreviewReorganisation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reorganisations reorganisations;
    private final Units units;
    private final List<MovesToSuccessor> movers;
    private final Inheritance inheritance;
    private final Clock clock;

    PreviewReorganisation(
            Reorganisations reorganisations,
            Units units,
            List<MovesToSuccessor> movers,
            Inheritance inheritance,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.movers = movers;
        this.inheritance = inheritance;
        this.clock = clock;
    }

    /** What one unit that ends has open, kind by kind. */
    public record Leaving(ReorganisationLine line, Map<PieceKind, List<Piece>> pieces) {

        /** How many pieces move. */
        public long count() {
            return pieces.values().stream().mapToLong(List::size).sum();
        }
    }

    /**
     * What would happen.
     *
     * @param faults what must be mended before it can be decided, each as a sentence
     * @param notes  what becomes of what units have made their own, each as a sentence
     */
    public record Preview(Reorganisation decision, List<Leaving> leaving, List<String> faults, List<String> notes) {

        public long count() {
            return leaving.stream().mapToLong(Leaving::count).sum();
        }
    }

    /** Nothing is changed. */
    @Transactional(readOnly = true)
    public Preview of(long id) {
        var decision = reorganisations.require(id);
        var leaving = decision.endings().stream().map(this::leaving).toList();
        return new Preview(
                decision,
                leaving,
                faults(decision, leaving),
                inheritance.notes(decision, code -> nameIn(decision, code)));
    }

    /** What forbids to carry it out now, be it drafted or decided. */
    public List<String> obstacles(Reorganisation decision) {
        var leaving = decision.endings().stream()
                .filter(line -> line.heir() == null)
                .map(this::leaving)
                .toList();
        var faults = rules(decision);
        faults.addAll(withoutHeir(leaving));
        return faults;
    }

    private List<String> faults(Reorganisation decision, List<Leaving> leaving) {
        var faults = rules(decision);
        faults.addAll(withoutHeir(leaving));
        leaving.forEach(one -> faults.addAll(tooEarly(decision, one)));
        faults.addAll(overlaps(decision));
        return List.copyOf(faults);
    }

    private List<String> rules(Reorganisation decision) {
        var all = units.entries().values().stream().map(UnitEntry::unit).toList();
        return new ArrayList<>(ReorganisationRules.faults(decision, all));
    }

    private Leaving leaving(ReorganisationLine line) {
        var pieces = new EnumMap<PieceKind, List<Piece>>(PieceKind.class);
        for (var mover : movers) {
            mover.open(line.unit())
                    .forEach(piece -> pieces.computeIfAbsent(piece.kind(), kind -> new ArrayList<>())
                            .add(piece));
        }
        return new Leaving(line, pieces);
    }

    private List<String> withoutHeir(List<Leaving> leaving) {
        return leaving.stream()
                .filter(one -> one.line().heir() == null && one.count() > 0)
                .map(one -> name(one.line().unit()) + ": còn " + one.count()
                        + " việc, cán bộ hoặc đơn vị trực thuộc; hãy chọn đơn vị nhận.")
                .toList();
    }

    /** A unit that was given work on a day existed on that day. */
    private List<String> tooEarly(Reorganisation decision, Leaving leaving) {
        return leaving.pieces().values().stream()
                .flatMap(List::stream)
                .map(Piece::since)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(decision.effectiveOn()))
                .filter(last -> decision.decidedAt() == null)
                .map(last -> List.of(name(leaving.line().unit()) + ": còn được giao việc ngày " + DAY.format(last)
                        + "; hãy chọn ngày hiệu lực sau ngày đó"
                        + (last.isBefore(VietnamTime.today(clock)) ? "." : ", từ ngày mai trở đi.")))
                .orElse(List.of());
    }

    private List<String> overlaps(Reorganisation decision) {
        var mine = new HashSet<>(decision.units());
        return reorganisations.pendingBeside(decision.id()).stream()
                .filter(other -> other.units().stream().anyMatch(mine::contains))
                .map(other -> "Quyết định «" + other.title() + "», hiệu lực từ " + DAY.format(other.effectiveOn())
                        + ", chưa thực hiện xong và có cùng đơn vị; hãy chờ hoặc hủy quyết định đó.")
                .toList();
    }

    /** Of one that is yet to be founded, the name it will have. */
    private String nameIn(Reorganisation decision, String code) {
        return decision.of(LineKind.FOUND)
                .filter(line -> line.unit().equals(code))
                .map(line -> Objects.toString(line.name(), code))
                .findFirst()
                .orElseGet(() -> name(code));
    }

    private String name(String code) {
        return units.find(code).map(unit -> unit.name()).orElse(code);
    }
}
