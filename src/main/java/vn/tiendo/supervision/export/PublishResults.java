package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Overview;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.RegisterRows;

/**
 * The quarterly publication of results (a province's rule of 2025: quarterly, half-yearly, yearly): what fell due in the
 * period, as it stands now. Units are ranked by the share that they did on time.
 */
@Service
public class PublishResults {

    /** Overdue ones that a page names; the file names all. */
    static final int NAMED = 100;

    private static final Comparator<Results.Line> BEST_FIRST = Comparator.comparing(
                    Results.Line::onTime, Share::compare)
            .reversed()
            .thenComparing(line -> line.figures().doneOnTime(), Comparator.reverseOrder())
            .thenComparing(Results.Line::name);

    private final Overviews overviews;
    private final RegisterRows rows;
    private final FilterWords words;
    private final ExportDesk desk;
    private final Clock clock;

    PublishResults(Overviews overviews, RegisterRows rows, FilterWords words, ExportDesk desk, Clock clock) {
        this.overviews = overviews;
        this.rows = rows;
        this.words = words;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param filter with the days of the period, without a bucket
     */
    public record Asked(ResultPeriod period, DutyFilter filter) {}

    /**
     * Reads an address; {@code ky} is a period of publication here.
     *
     * @throws vn.tiendo.Refusal if it cannot be understood
     */
    public Asked asked(Map<String, String> parameters) {
        var period = ResultPeriod.read(parameters.get("ky"), VietnamTime.today(clock));
        var rest = new HashMap<>(parameters);
        List.of("ky", "tu", "den", "tinh-trang").forEach(rest::remove);
        return new Asked(period, DutyFilter.of(rest).over(period.days()));
    }

    /** The periods to choose from. */
    public List<ResultPeriod> choices() {
        return ResultPeriod.choices(VietnamTime.today(clock));
    }

    /** What the officer sees of it. */
    public Results of(Standing officer, Asked asked) {
        var overview = overviews.of(officer, asked.filter);
        return new Results(
                asked.period,
                overview.sheet().moment().now(),
                ranked(overview),
                new Results.Line(null, "", ExportOverview.ALL, overview.sheet().all()),
                rows.page(officer, asked.filter.in(Bucket.OPEN_OVERDUE), null, NAMED)
                        .rows());
    }

    private static List<Results.Line> ranked(Overview overview) {
        var lines = overview.units().stream()
                .map(line -> new Results.Line(null, line.code(), line.name(), line.figures()))
                .toList();
        var judged = lines.stream()
                .filter(line -> line.onTime().whole() > 0)
                .sorted(BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Results.Line>();
        Results.@Nullable Line before = null;
        for (var line : judged) {
            boolean same = before != null && line.onTime().compare(before.onTime()) == 0;
            Integer rank = same ? before.rank() : Integer.valueOf(ranked.size() + 1);
            before = new Results.Line(rank, line.code(), line.name(), line.figures());
            ranked.add(before);
        }
        lines.stream().filter(line -> line.onTime().whole() == 0).forEach(ranked::add);
        return ranked;
    }

    /** @throws vn.tiendo.Refusal if there are too many rows for a file */
    public Export export(Standing officer, Asked asked) {
        desk.fits(officer, asked.filter.in(Bucket.OPEN_OVERDUE));
        desk.record(officer, "kết quả " + asked.period.name() + " ra Excel", asked.filter);
        return new Export(
                desk.fileName("ket-qua-" + asked.period.word().toLowerCase(Locale.ROOT), "xlsx"),
                Export.EXCEL,
                out -> write(officer, asked, out));
    }

    private void write(Standing officer, Asked asked, OutputStream out) throws IOException {
        var results = of(officer, asked);
        var title = "KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO "
                + asked.period.name().toUpperCase(Locale.forLanguageTag("vi"));
        var book = new ExcelBook(out);
        var ranks = book.sheet("Xếp hạng", desk.above(title, officer, asked.filter), ResultColumns.all());
        for (var line : results.units()) {
            ranks.row(line);
        }
        ranks.sum(results.whole());
        ranks.finish(ResultColumns.DEFINITIONS);
        var overdue = asked.filter.in(Bucket.OPEN_OVERDUE);
        var sheet = book.sheet(
                "Việc quá hạn",
                desk.above("VIỆC QUÁ HẠN CHƯA HOÀN THÀNH", officer, overdue),
                ExportList.columns(words));
        long count = Rows.all(rows, officer, overdue, sheet);
        sheet.finish(List.of("Tổng số: " + Rows.number(count) + " việc."));
        book.finish();
    }
}
