package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.VietnamTime;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.page.LetterFoot;
import vn.tiendo.letter.page.LetterHead;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.act.LetterDefaults;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Overview;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.Period;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRows;

/** The summary for a meeting as a Word file: a draft on the officer's own letterhead, without number and signature. */
@Service
public class ExportSummary {

    private static final int UNITS = 10;
    private static final int OWED = 3;
    private static final long COUNTED = 1_000_000;
    private static final int ROWS = 20;
    private static final int LATELY_DAYS = 7;
    static final int AHEAD_DAYS = 14;
    private static final int LONG_AGO_DAYS = 30;

    private final Overviews overviews;
    private final RegisterRows rows;
    private final PendingWishes wishes;
    private final FilterWords words;
    private final LetterDefaults defaults;
    private final Letterheads letterheads;
    private final ExportDesk desk;

    ExportSummary(
            Overviews overviews,
            RegisterRows rows,
            PendingWishes wishes,
            FilterWords words,
            LetterDefaults defaults,
            Letterheads letterheads,
            ExportDesk desk) {
        this.overviews = overviews;
        this.rows = rows;
        this.wishes = wishes;
        this.words = words;
        this.defaults = defaults;
        this.letterheads = letterheads;
        this.desk = desk;
    }

    /** The filter's bucket plays no part; what became and what falls due is reckoned from today, whatever the period. */
    public Export of(Standing officer, DutyFilter asked) {
        var filter = asked.in(null);
        desk.record(officer, "tóm tắt cho cuộc họp ra Word", filter);
        var bytes = SummaryFile.of(summary(officer, filter));
        return new Export(desk.fileName("tom-tat", "docx"), Export.WORD, out -> out.write(bytes));
    }

    private Summary summary(Standing officer, DutyFilter filter) {
        var overview = overviews.of(officer, filter);
        var at = overview.sheet().moment().now();
        var today = LocalDate.ofInstant(at, VietnamTime.ZONE);
        var behind = overview.units().stream()
                .filter(line -> line.figures().overdue() > 0)
                .toList();
        var overdue = filter.in(Bucket.OPEN_OVERDUE);
        return new Summary(
                head(officer, today),
                foot(officer),
                words.of(officer, filter),
                at,
                kinds(overview, filter),
                behind.stream()
                        .limit(UNITS)
                        .map(line -> debtor(officer, overdue, line))
                        .toList(),
                new Summary.Overdue(overview.sheet().all().overdue(), behind.size()),
                rows.count(officer, overdue.over(until(filter.period(), today.minusDays(LONG_AGO_DAYS + 1L))), COUNTED),
                some(officer, overdue.over(days(today.minusDays(LATELY_DAYS), today))),
                some(officer, filter.in(Bucket.OPEN_IN_TIME).over(days(today, today.plusDays(AHEAD_DAYS)))),
                wishes.of(officer, filter));
    }

    private Summary.Debtor debtor(Standing officer, DutyFilter overdue, Overview.Line line) {
        return new Summary.Debtor(
                line.name(),
                line.figures(),
                rows.page(officer, overdue.at(line.code()), null, OWED).rows());
    }

    private Summary.Some some(Standing officer, DutyFilter filter) {
        return new Summary.Some(rows.page(officer, filter, null, ROWS).rows(), rows.count(officer, filter, COUNTED));
    }

    private List<Summary.Kind> kinds(Overview overview, DutyFilter filter) {
        var kinds = new ArrayList<Summary.Kind>();
        for (var kind : RegisterKind.values()) {
            if (filter.kind() == kind || filter.kind() == null && kind != RegisterKind.CONTRIBUTION) {
                kinds.add(new Summary.Kind(words.kind(kind), overview.sheet().of(kind)));
            }
        }
        return kinds;
    }

    private LetterHead head(Standing officer, LocalDate today) {
        var paper = letterheads.of(officer.unit().code());
        return new LetterHead(
                officer.unit().chain() == Chain.PARTY,
                paper.superior(),
                officer.unit().name(),
                null,
                null,
                LetterHead.placeAndDay(paper.place() == null ? "" : paper.place(), today));
    }

    private LetterFoot foot(Standing officer) {
        var wish = defaults.of(List.of(), officer.officer().login()).wish();
        return new LetterFoot(
                LetterFoot.punctuated(List.of("Lãnh đạo cơ quan (để b/c)", "Lưu: VT")),
                wish.authority(),
                Objects.requireNonNullElse(wish.position(), "Thủ trưởng đơn vị"),
                wish.name());
    }

    private static Period until(@Nullable Period period, LocalDate day) {
        if (period == null) {
            return days(null, day);
        }
        return days(period.from(), period.to() == null || period.to().isAfter(day) ? day : period.to());
    }

    private static Period days(@Nullable LocalDate from, LocalDate to) {
        return new Period(null, from, to);
    }
}
