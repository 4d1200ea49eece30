package vn.tiendo.supervision.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TravellingClock;

/**
 * Three counts that offices have published, cell by cell, by register, page, file and JSON. Two of them do not say how many of
 * the done were late: here it is every tenth, and only what was published is compared with what was published.
 */
@PagesTest
class OfficialCountsTest {

    private static final List<String> UNITS =
            List.of("STC", "SYT", "SNV", "STP", "CAT", "BCHQS", "X01", "X02", "X03", "X04", "X05");

    @Autowired
    private Register register;

    @Autowired
    private Standings standings;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private record Count(int total, int done, int onTime, int late, int open, int inTime, int overdue) {}

    @BeforeEach
    void itIsNovember() {
        clock.travelTo("2026-11-02");
    }

    @AfterEach
    void theRegisterIsRight() {
        RegisterAgrees.check(jdbc);
        clock.comeBack();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/official-counts.csv", useHeadersInDisplayName = true)
    void anOfficialCountComesOutOfRegisterPageFileAndJsonAlike(
            String source, int total, int done, Integer onTime, Integer late, int open, int inTime, int overdue) {
        int itsLate = late == null ? done / 10 : late;
        int itsOnTime = onTime == null ? done - itsLate : onTime;
        var count = new Count(total, done, itsOnTime, itsLate, open, inTime, overdue);
        var officer = standings.require("vpub.theodoi");
        var before = register.sheet(officer, DutyFilter.ALL).all();
        long plan = new GeneratedDuties(jdbc, Instant.now(clock))
                .plan(source, "UBND", UNITS, new GeneratedDuties.Counts(itsOnTime, itsLate, inTime, overdue, 130));
        var filter = DutyFilter.of(Map.of("ke-hoach", String.valueOf(plan)));
        var query = "?ke-hoach=" + plan;
        var browser = Files.signedOn(port, "vpub.theodoi");

        var sheet = register.sheet(officer, filter);
        same(sheet.of(RegisterKind.ASSIGNMENT), count);
        same(minus(register.sheet(officer, DutyFilter.ALL).all(), before), count);
        thePageSaysIt(browser.get("/tong-quan" + query).body(), count);
        listsHaveThem(browser, query, count);
        theFileSaysIt(browser, query, count, sheet.byUnit());
        theListHasEveryRow(browser, query, count);
        theResultsSayIt(browser, query, count);
        theJsonSaysIt(browser, query, count);
    }

    private static void theJsonSaysIt(OfficerBrowser browser, String query, Count count) {
        var answer = browser.get("/api/v1/overview" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThatJson(answer.body(), "/figures/total").isEqualTo(count.total);
        assertThatJson(answer.body(), "/figures/byStatus/DONE_ON_TIME").isEqualTo(count.onTime);
        assertThatJson(answer.body(), "/figures/byStatus/DONE_LATE").isEqualTo(count.late);
        assertThatJson(answer.body(), "/figures/byStatus/OPEN_IN_TIME").isEqualTo(count.inTime);
        assertThatJson(answer.body(), "/figures/byStatus/OPEN_OVERDUE").isEqualTo(count.overdue);
    }

    private static AbstractIntegerAssert<?> assertThatJson(String json, String pointer) {
        try {
            return assertThat(new ObjectMapper().readTree(json).at(pointer).intValue());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(json, noJson);
        }
    }

    private static void same(Figures figures, Count count) {
        assertThat(List.of(
                        figures.total(),
                        figures.done(),
                        figures.doneOnTime(),
                        figures.doneLate(),
                        figures.open(),
                        figures.inTime(),
                        figures.overdue()))
                .containsExactly(
                        (long) count.total,
                        (long) count.done,
                        (long) count.onTime,
                        (long) count.late,
                        (long) count.open,
                        (long) count.inTime,
                        (long) count.overdue);
    }

    private static Figures minus(Figures after, Figures before) {
        return new Figures(
                after.doneOnTime() - before.doneOnTime(),
                after.doneLate() - before.doneLate(),
                after.inTime() - before.inTime(),
                after.dueSoon() - before.dueSoon(),
                after.overdue() - before.overdue(),
                after.newlyOverdue() - before.newlyOverdue(),
                after.withoutDeadline() - before.withoutDeadline());
    }

    private static void thePageSaysIt(String page, Count count) {
        for (var figure : List.of(count.onTime, count.late, count.inTime, count.overdue)) {
            assertThat(page)
                    .contains("<strong>" + shown(figure) + "</strong><small>/" + shown(count.total) + "</small>");
        }
        var sums = page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>"));
        assertThat(sums)
                .containsSubsequence(
                        "<td>" + shown(count.total) + "</td>",
                        "<td>" + shown(count.onTime) + "</td>",
                        "<td>" + shown(count.late) + "</td>",
                        "<td>" + shown(count.inTime) + "</td>",
                        "<td>" + shown(count.overdue) + "</td>");
    }

    private static void listsHaveThem(OfficerBrowser browser, String query, Count count) {
        Map.of("hoan-thanh", count.done, "chua-hoan-thanh", count.open, "qua-han", count.overdue)
                .forEach((bucket, figure) -> assertThat(
                                browser.get("/tong-quan/danh-sach" + query + "&tinh-trang=" + bucket)
                                        .body())
                        .contains("<strong>" + shown(figure) + " việc</strong>"));
    }

    private static void theFileSaysIt(
            OfficerBrowser browser, String query, Count count, Map<String, Map<RegisterKind, Figures>> byUnit) {
        var book = Files.excel(browser, "/tong-quan.xlsx" + query);
        var kinds = Files.table(book.getSheetAt(0));
        assertThat(cells(kinds.get(0))).isEqualTo(cells(count));
        assertThat(kinds.get(0)).containsEntry("Loại", "Nhiệm vụ");
        var units = Files.table(book.getSheetAt(1));
        assertThat(units).hasSize(UNITS.size() + 1);
        assertThat(cells(units.get(UNITS.size()))).isEqualTo(cells(count));
        var fromFile = units.subList(0, UNITS.size()).stream()
                .map(OfficialCountsTest::cells)
                .sorted(Comparator.comparing(List::toString))
                .toList();
        var fromRegister = byUnit.values().stream()
                .map(kind -> kind.get(RegisterKind.ASSIGNMENT))
                .map(figures -> List.of(
                        plain(figures.total()),
                        plain(figures.done()),
                        plain(figures.doneOnTime()),
                        plain(figures.doneLate()),
                        plain(figures.open()),
                        plain(figures.inTime()),
                        plain(figures.overdue())))
                .sorted(Comparator.comparing(List::toString))
                .toList();
        assertThat(fromFile).isEqualTo(fromRegister);
    }

    private static void theListHasEveryRow(OfficerBrowser browser, String query, Count count) {
        var rows = Files.table(
                Files.excel(browser, "/tong-quan/danh-sach.xlsx" + query).getSheetAt(0));
        assertThat(rows).hasSize(count.total);
        assertThat(rows.get(count.total - 1)).containsEntry("STT", plain(count.total));
        var byStatus = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("Tình trạng").replace(" (sắp đến hạn)", ""), Collectors.counting()));
        assertThat(byStatus)
                .isEqualTo(Map.of(
                        "Hoàn thành đúng hạn", (long) count.onTime,
                        "Hoàn thành quá hạn", (long) count.late,
                        "Chưa hoàn thành, trong hạn", (long) count.inTime,
                        "Chưa hoàn thành, quá hạn", (long) count.overdue));
    }

    /** With the percentages as they were printed: 1.38 % of the done, 2.2 % of all. */
    private static void theResultsSayIt(OfficerBrowser browser, String query, Count count) {
        var address = query + "&ky=2026";
        var overdueOfDone = new Share(count.overdue, count.done).percent();
        var overdueOfAll = new Share(count.overdue, count.total).percent();
        if (count.total == 21_914) {
            assertThat(overdueOfDone).isEqualTo("1,38%");
        }
        if (count.total == 1_589) {
            assertThat(overdueOfAll).isEqualTo("2,20%");
        }
        var page = browser.get("/ket-qua" + address).body();
        assertThat(page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>")))
                .contains(
                        overdueOfDone, shown(count.overdue) + "/" + shown(count.done),
                        overdueOfAll, shown(count.overdue) + "/" + shown(count.total));
        var book = Files.excel(browser, "/ket-qua.xlsx" + address);
        var ranks = Files.table(book.getSheetAt(0));
        assertThat(ranks.get(ranks.size() - 1))
                .containsEntry("Tổng số", plain(count.total))
                .containsEntry("Chưa hoàn thành, quá hạn", plain(count.overdue))
                .containsEntry("(2) Quá hạn/đã hoàn thành", shown(count.overdue) + "/" + shown(count.done));
        assertThat(Files.table(book.getSheetAt(1))).hasSize(count.overdue);
    }

    private static List<String> cells(Map<String, String> row) {
        return List.of(
                row.get("Tổng số"),
                row.get("Đã hoàn thành"),
                row.get("Hoàn thành đúng hạn"),
                row.get("Hoàn thành quá hạn"),
                row.get("Chưa hoàn thành"),
                row.get("Chưa hoàn thành, trong hạn"),
                row.get("Chưa hoàn thành, quá hạn"));
    }

    private static List<String> cells(Count count) {
        return List.of(
                plain(count.total),
                plain(count.done),
                plain(count.onTime),
                plain(count.late),
                plain(count.open),
                plain(count.inTime),
                plain(count.overdue));
    }

    /** As the reading library shows numbers, whatever the spreadsheet's own language. */
    private static String plain(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String shown(long number) {
        return Rows.number(number);
    }
}
