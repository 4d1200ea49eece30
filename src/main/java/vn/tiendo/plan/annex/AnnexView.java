package vn.tiendo.plan.annex;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.NamesOfUnits;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.annex.AnnexDoor.Seat;
import vn.tiendo.plan.domain.annex.AnnexedItems;
import vn.tiendo.plan.domain.annex.KnownItem;
import vn.tiendo.plan.domain.annex.Question;
import vn.tiendo.sheet.domain.RowMark;

/** An annex as the officer looks through it. */
@Service
public class AnnexView {

    /** So many rows are on a page. */
    public static final int ROWS = 50;

    private static final int MOST_NAMES = 12;
    private static final int FIRST_NAMES = 6;

    private final AnnexImports imports;
    private final AnnexRows rows;
    private final AnnexJudges judges;
    private final NamesOfUnits names;
    private final FanOut fanOut;
    private final Calendars calendars;
    private final Clock clock;

    AnnexView(
            AnnexImports imports,
            AnnexRows rows,
            AnnexJudges judges,
            NamesOfUnits names,
            FanOut fanOut,
            Calendars calendars,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.judges = judges;
        this.names = names;
        this.fanOut = fanOut;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * How far the reading is, and how many rows stand how.
     *
     * @param missing how many tasks of the draft the file does not have; 0 while it is being read
     */
    public record Progress(AnnexImport annex, int total, int read, Map<RowMark, Integer> counts, int missing) {

        public boolean complete() {
            return read >= total;
        }

        public int ready() {
            return of(RowMark.READY);
        }

        public int toConfirm() {
            return of(RowMark.CONFIRM);
        }

        /** The rows with that mark. */
        public int of(RowMark mark) {
            return counts.getOrDefault(mark, 0);
        }
    }

    /** A unit that may be meant. */
    public record Choice(String code, String name) {}

    /** Something to be answered, with the units that may be meant. */
    public record Asked(Question question, List<Choice> choices) {}

    /** A row in words. */
    public record Shown(
            AnnexLine line,
            String leads,
            String coordinators,
            String deadline,
            @Nullable String product,
            List<Asked> questions) {}

    /** Some rows, on the page of that number. */
    public record Slice(List<Shown> rows, int number, boolean more) {}

    /** The annex of that plan, if one is being looked through. */
    public Optional<Progress> progress(Seat seat) {
        return imports.ofPlan(seat.plan().id()).map(annex -> {
            var counts = rows.counts(annex.id());
            int read = counts.values().stream().mapToInt(Integer::intValue).sum();
            int total = rows.total(annex.id());
            return new Progress(annex, total, read, counts, read < total || seat.issued() ? 0 : missing(seat, annex));
        });
    }

    private int missing(Seat seat, AnnexImport annex) {
        var drafted = judges.known(seat.plan()).stream().map(KnownItem::item).toList();
        return drafted.isEmpty()
                ? 0
                : new AnnexedItems(drafted).notIn(rows.written(annex.id())).size();
    }

    /** The page of that number, of all rows or of those with one mark. */
    public Slice page(AnnexImport annex, @Nullable RowMark mark, int number) {
        var some = rows.some(annex.id(), mark, (number - 1) * ROWS, ROWS + 1);
        var words = new Words();
        return new Slice(some.stream().limit(ROWS).map(words::shown).toList(), number, some.size() > ROWS);
    }

    /** All rows with one of these marks, in the order of the file. */
    public List<Shown> all(AnnexImport annex) {
        var words = new Words();
        return rows.all(annex.id(), null).stream()
                .filter(line -> line.judged() != null)
                .map(words::shown)
                .toList();
    }

    /** The names of all units that can be chosen. */
    public List<String> offered() {
        return names.all(VietnamTime.today(clock));
    }

    /** What codes and deadlines are in words, read once for many rows. */
    private final class Words {

        private final UnitNames units = names.on(VietnamTime.today(clock), "");
        private final Map<String, String> groups =
                fanOut.rules().stream().collect(Collectors.toMap(FanOutRule::code, FanOutRule::phrase));
        private final PhraseContext today = PhraseContext.on(VietnamTime.today(clock), calendars.current());

        Shown shown(AnnexLine line) {
            var judged = Objects.requireNonNull(line.judged());
            var item = judged.item();
            return new Shown(
                    line,
                    listed(Stream.concat(
                                    Stream.ofNullable(item.fanOutRule()).map(rule -> groups.getOrDefault(rule, rule)),
                                    item.leads().stream().map(units::name))
                            .toList()),
                    listed(Stream.concat(
                                    item.coordinators().stream().map(units::name),
                                    Stream.ofNullable(item.externalCoordinators()))
                            .toList()),
                    item.deadlinePhrase() == null
                                    && item.deadlineKind() != null
                                    && item.deadlineKind().kind() == null
                            ? ""
                            : DeadlineText.line(item.deadline().deadline(today)),
                    item.product(),
                    judged.questions().stream().map(this::asked).toList());
        }

        /** Nobody reads forty names to know that these are all communes. */
        private String listed(List<String> all) {
            return all.size() <= MOST_NAMES
                    ? String.join("; ", all)
                    : String.join("; ", all.subList(0, FIRST_NAMES)) + "; … và " + (all.size() - FIRST_NAMES)
                            + " đơn vị khác";
        }

        private Asked asked(Question question) {
            return new Asked(
                    question,
                    question.choices().stream()
                            .map(code -> new Choice(code, units.name(code)))
                            .toList());
        }
    }
}
