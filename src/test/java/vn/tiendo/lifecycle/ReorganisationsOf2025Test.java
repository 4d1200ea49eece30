package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.lifecycle.SmallPlans.report;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.csv.CsvSheet;
import vn.tiendo.csv.Faults;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** What really happened in 2025: to both parties of S004 in Quảng Nam, and to the whole of Lai Châu. */
@LifecycleTest
class ReorganisationsOf2025Test {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Units units;

    @Autowired
    Duties duties;

    private SmallProvince province;
    private Steps steps;
    private SmallPlans plans;

    @BeforeEach
    void theDayOfTheAgreement() {
        clock.travelTo("2025-01-22");
        province = beans.createBean(SmallProvince.class);
        steps = new Steps(desks, runtime, jdbc);
        plans = new SmallPlans(steps, desks, runtime, management);
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    /** S004: two equal parties, both gone within the year; what each began, its successors finish. */
    @Test
    void bothPartiesOfTheAgreementVanishAndTheirWorkGoesOn() {
        province.founds(List.of(
                "SQUB,UBND tỉnh Quảng Nam,UBND QN,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "SQTT,Sở Thông tin và Truyền thông tỉnh Quảng Nam,Sở TT&TT,DEPARTMENT,STATE,SQUB,2008-01-01,,",
                "SQVH,Sở Văn hóa và Thể thao tỉnh Quảng Nam,Sở VHTT,DEPARTMENT,STATE,SQUB,2008-01-01,,",
                "SQQS,Bộ Chỉ huy quân sự tỉnh Quảng Nam,Bộ CHQS,MILITARY,ARMED,,2004-01-01,,",
                "SQBP,Bộ Chỉ huy Bộ đội Biên phòng tỉnh,BCH BĐBP,BORDER_GUARD,ARMED,SQUB,2004-01-01,,"));
        long civil = agreed("SQTT", "SQBP", "Tuyên truyền về biên giới, biển, đảo", "Cung cấp thông tin cho báo chí");
        long armed = agreed("SQBP", "SQTT", "Lồng ghép thông tin đối ngoại", "Động viên đồng bào khu vực biên giới");
        var shared = steps.assignment(civil, "1", "SQBP");
        var joint = steps.assignment(armed, "1", "SQTT");
        var report = steps.report(armed, "SQTT");

        clock.travelTo("2025-03-01");
        desks.letTheEngineWork();
        nothingOrphaned("SQ").check(List.of());
        var inMarch = province.reorganises(
                "Sắp xếp cơ quan chuyên môn thuộc UBND tỉnh",
                MARCH,
                Map.of(report, "SQVH"),
                ReorganisationLine.founded(
                        "SQKH", "Sở Khoa học và Công nghệ tỉnh Quảng Nam", "Sở KH&CN", "DEPARTMENT", "STATE", "SQUB"),
                ReorganisationLine.ending(LineKind.SPLIT, "SQTT", List.of("SQKH", "SQVH")));
        nothingOrphaned("SQ").check(List.of("SQTT"));
        assertThat(duties.require(DutyRef.of(joint)).unit()).isEqualTo("SQKH");
        assertThat(duties.require(DutyRef.of(report)).unit()).isEqualTo("SQVH");
        assertThat(duties.require(DutyRef.of(shared)).supervisor()).isEqualTo("SQKH");
        var then = new Steps(inMarch, runtime, jdbc);
        then.submit("sqvh.chuyenvien", "draftReport", report, Map.of("content", "Đã tuyên truyền quý I."));
        then.submit("sqvh.lanhdao", "approveReport", report, Steps.PASS);

        clock.travelTo("2025-07-01");
        inMarch.letTheEngineWork();
        var inJuly = province.reorganises(
                "Tổ chức lại lực lượng Bộ đội Biên phòng",
                JULY,
                Map.of(),
                ReorganisationLine.founded(
                        "SQBCH", "Ban Chỉ huy Bộ đội Biên phòng", "Ban CH BĐBP", "BORDER_GUARD", "ARMED", "SQQS"),
                ReorganisationLine.ending(LineKind.MERGE, "SQBP", List.of("SQBCH")));
        nothingOrphaned("SQ").check(List.of("SQTT", "SQBP"));
        assertThat(units.require("SQBCH").parent()).isEqualTo("SQQS");
        new Steps(inJuly, runtime, jdbc).submit("sqbp.chuyenvien", "receiveReport", report, Steps.PASS);
        assertThat(steps.ended(report)).isTrue();
        new Steps(inJuly, runtime, jdbc)
                .submit("sqbp.lanhdao", "receiveAssignment", shared, Map.of("reception", "ACCEPT"));
        assertThat(jdbc.sql("select unit_then_and_now('SQTT', '2025-02-28')")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "Sở Thông tin và Truyền thông tỉnh Quảng Nam (nay là Sở Khoa học và Công nghệ tỉnh Quảng Nam;"
                                + " Sở Văn hóa và Thể thao tỉnh Quảng Nam)");
    }

    /** Lai Châu as its file tells: two boards and a department end in February, the border guard and districts in June. */
    @Test
    void theWholeProvinceChangesInMarchAndInJuly() {
        var file = file();
        province.founds(asOfJanuary(file));
        province.founds(List.of(
                "LQHTD,UBND huyện Tam Đường,Tam Đường,DISTRICT_GOVERNMENT,STATE,LQUBND,2004-01-01,,",
                "LQHST,UBND huyện Sìn Hồ,Sìn Hồ,DISTRICT_GOVERNMENT,STATE,LQUBND,2004-01-01,,"));
        long plan = plans.issue(
                steps.begin("lqubnd"),
                "lqubnd",
                "Kế hoạch năm 2025 của tỉnh",
                List.of(
                        with(led("1", "Tuyên truyền", "LQBTG", "LQBDV"), "coordinators", List.of("LQSTTTT")),
                        with(led("2", "Chuyển đổi số", "LQSTTTT"), "coordinators", List.of("LQBCHBPT")),
                        led("3", "Bảo vệ biên giới", "LQBCHBPT"),
                        led("4", "Cải cách hành chính cấp huyện", "LQHTD", "LQHST")),
                List.of(
                        report("Báo cáo năm", "LQUBND", "2025-12-15", "LQBTG", "LQBDV", "LQSTTTT", "LQHTD", "LQHST"),
                        report("Báo cáo qua Ban Tuyên giáo", "LQBTG", "2025-12-15", "LQBDV", "LQHTD")));

        clock.travelTo("2025-03-01");
        desks.letTheEngineWork();
        nothingOrphaned("LQ").check(List.of());
        var inMarch = province.reorganises(
                "Quyết định 1676-QĐ/TU và Nghị định 45/2025/NĐ-CP", MARCH, Map.of(), lines(file, MARCH));
        nothingOrphaned("LQ").check(List.of("LQBTG", "LQBDV", "LQSTTTT"));
        assertThat(steps.leads(plan, "1"))
                .as("one of the two went up in the other, and is kept as such")
                .contains("LQBTGDV")
                .hasSize(2);
        assertThat(openLeads(plan)).contains("LQBTGDV", "LQSKHCN").doesNotContain("LQBTG", "LQBDV", "LQSTTTT");

        clock.travelTo("2025-07-01");
        inMarch.letTheEngineWork();
        var lines = new ArrayList<>(List.of(lines(file, JULY)));
        lines.add(ReorganisationLine.ending(LineKind.SPLIT, "LQHTD", List.of("LQX10", "LQX09", "LQX11", "LQX12")));
        lines.add(ReorganisationLine.ending(LineKind.SPLIT, "LQHST", List.of("LQX19", "LQX20", "LQX21", "LQX22")));
        province.reorganises(
                "Sắp xếp đơn vị hành chính hai cấp", JULY, Map.of(), lines.toArray(ReorganisationLine[]::new));
        nothingOrphaned("LQ").check(List.of("LQBTG", "LQBDV", "LQSTTTT", "LQBCHBPT", "LQHTD", "LQHST"));
        assertThat(openLeads(plan)).containsExactlyInAnyOrder("LQBTGDV", "LQSKHCN", "LQBCHBP", "LQX10", "LQX19");
        assertThat(units.require("LQBCHBP").parent()).isEqualTo("LQBCHQS");
        assertThat(units.require("LQX10").validFrom()).isEqualTo(JULY);
    }

    private NothingOrphaned nothingOrphaned(String codes) {
        return new NothingOrphaned(engine, jdbc, codes);
    }

    private long agreed(String unit, String other, String shared, String own) {
        return plans.issue(
                steps.begin(unit.toLowerCase(Locale.ROOT)),
                unit.toLowerCase(Locale.ROOT),
                "Phối hợp thông tin đối ngoại năm 2025 của " + unit,
                List.of(led("1", shared, unit, other), led("2", own, unit)),
                List.of(report("Báo cáo kết quả phối hợp", unit, "2025-12-15", other)));
    }

    private static Map<String, Object> led(String ordinal, String content, String... leads) {
        return with(with(task(content, leads[0], "2025-12-31"), "leads", List.of(leads)), "ordinal", ordinal);
    }

    private List<String> openLeads(long plan) {
        return jdbc.sql("""
                select distinct a.unit_code from assignment a join plan_item i on i.id = a.plan_item_id
                where i.plan_id = ? and a.completed_at is null and a.withdrawn_at is null""").param(plan).query(String.class).list();
    }

    private record Line(
            String code,
            String name,
            String shortName,
            String kind,
            String chain,
            String parent,
            LocalDate from,
            boolean ended,
            LocalDate until,
            List<String> successors) {}

    /** The organisation's file, under codes of this test's own. */
    private static List<Line> file() {
        try (var stream = ReorganisationsOf2025Test.class.getResourceAsStream("/demo/units.csv")) {
            var faults = new Faults();
            var columns = List.of(SmallProvince.HEADER.split(","));
            return new CsvSheet(columns, faults)
                    .rows(stream.readAllBytes(), 0).stream()
                            .map(row -> new Line(
                                    "LQ" + row.text("code"),
                                    row.text("name"),
                                    row.text("short_name"),
                                    row.text("kind"),
                                    row.text("chain"),
                                    row.text("parent").isEmpty() ? "" : "LQ" + row.text("parent"),
                                    LocalDate.parse(row.text("valid_from")),
                                    !row.text("valid_to").isEmpty(),
                                    row.text("valid_to").isEmpty()
                                            ? LocalDate.MAX
                                            : LocalDate.parse(row.text("valid_to")),
                                    row.words("successors").stream()
                                            .map(code -> "LQ" + code)
                                            .sorted()
                                            .toList()))
                            .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> asOfJanuary(List<Line> file) {
        return file.stream()
                .filter(line -> line.from().isBefore(LocalDate.of(2025, 1, 22)))
                .map(line -> "%s,\"%s\",\"%s\",%s,%s,%s,%s,,"
                        .formatted(
                                line.code(),
                                line.name(),
                                line.shortName(),
                                line.kind(),
                                line.chain(),
                                line.parent(),
                                line.from()))
                .toList();
    }

    /** What the file says has begun or ended on that day. */
    private static ReorganisationLine[] lines(List<Line> file, LocalDate day) {
        var lines = new ArrayList<ReorganisationLine>();
        file.stream()
                .filter(line -> line.from().equals(day)
                        || day.equals(MARCH) && line.from().equals(LocalDate.of(2025, 2, 1)))
                .map(line -> ReorganisationLine.founded(
                        line.code(),
                        line.name(),
                        line.shortName(),
                        line.kind(),
                        line.chain(),
                        line.parent().isEmpty() ? null : line.parent()))
                .forEach(lines::add);
        file.stream()
                .filter(line -> line.ended() && line.until().plusDays(1).equals(day))
                .map(line -> ReorganisationLine.ending(
                        line.successors().size() == 1 ? LineKind.MERGE : LineKind.SPLIT,
                        line.code(),
                        line.successors()))
                .forEach(lines::add);
        return lines.toArray(ReorganisationLine[]::new);
    }
}
