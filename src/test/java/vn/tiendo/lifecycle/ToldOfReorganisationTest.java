package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.lifecycle.SmallPlans.report;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.TemplateInForce;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.reorganisation.PreviewReorganisation;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.TravellingClock;

/** Who hears of a reorganisation beside those who take over, and what a unit leaves to the one that follows it. */
@LifecycleTest
class ToldOfReorganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static int provinces;

    @Autowired
    private Desks desks;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PreviewReorganisation preview;

    @Autowired
    private TemplateInForce templates;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private String p = "";
    private SmallProvince province;

    @BeforeEach
    void aProvinceOfItsOwn() {
        clock.travelTo("2026-03-02");
        p = "T" + (char) ('A' + provinces++);
        province = beans.createBean(SmallProvince.class);
        province.founds(List.of(
                p + "UB,UBND tỉnh thử " + p + ",UBND " + p + ",PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                p + "TT,Sở Thông tin " + p + ",Sở TT,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "VH,Sở Văn hóa " + p + ",Sở VH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "KH,Sở Khoa học " + p + ",Sở KH,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "BP,Bộ đội Biên phòng " + p + ",BĐBP,BORDER_GUARD,ARMED," + p + "UB,2008-01-01,,",
                p + "XD,Sở Xây dựng " + p + ",Sở XD,DEPARTMENT,STATE," + p + "UB,2008-01-01,,",
                p + "NV,Sở Nội vụ " + p + ",Sở NV,DEPARTMENT,STATE," + p + "UB,2008-01-01,,"));
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void whoAssignedAndFollowsUpIsToldOnceHoweverMuchMoved() {
        var steps = new Steps(desks, runtime, jdbc);
        var plans = new SmallPlans(steps, desks, runtime, management);
        plans.issue(
                steps.begin(key("NV")),
                key("NV"),
                "Kế hoạch của Sở Nội vụ " + p,
                List.of(
                        with(task("Việc một", p + "TT", "2026-03-20"), "ordinal", "1"),
                        with(task("Việc hai", p + "TT", "2026-03-27"), "ordinal", "2"),
                        with(task("Việc của nơi khác", p + "XD", "2026-03-27"), "ordinal", "3")),
                List.of(report("Báo cáo kết quả", p + "NV", "2026-03-30", p + "TT")));

        merged("TT");

        assertThat(readers("NV"))
                .containsExactly(key("NV") + ".lanhdao", key("NV") + ".theodoi", key("NV") + ".vanthu");
        assertThat(mail("NV"))
                .contains("Sở Khoa học " + p + " thay Sở Thông tin " + p
                        + " trong việc đơn vị giao, theo dõi hoặc cùng ký kết: 2 nhiệm vụ, 1 báo cáo.");
        assertThat(mail("TT"))
                .contains("Sở Khoa học " + p + " kế thừa Sở Thông tin " + p)
                .doesNotContain("thay Sở");
        assertThat(readers("XD")).isEmpty();
    }

    @Test
    void theOtherPartyOfAnAgreementIsToldWhoStandsInItsPartnersPlace() {
        long agreement = jdbc.sql("""
                        insert into agreement (title, drafting_unit_code, drafted_by, created_at)
                        values ('Phối hợp tuyên truyền', ?, ?, '2026-03-02T00:00Z') returning id""")
                .params(p + "TT", key("TT") + ".chuyenvien")
                .query(Long.class)
                .single();
        jdbc.sql("insert into agreement_party (agreement_id, unit_code, position) values (?, ?, 1), (?, ?, 2)")
                .params(agreement, p + "TT", agreement, p + "BP")
                .update();

        merged("TT");

        assertThat(readers("BP")).hasSize(3);
        assertThat(mail("BP")).contains("Sở Khoa học " + p + " thay Sở Thông tin " + p, "1 thỏa thuận phối hợp");
    }

    @Test
    void aUnitThatFollowsAnotherAloneUsesItsTemplatesAndItsLetterheadFurther() {
        hasPapers("TT");
        long id = province.drafts("Thành lập Sở mới", DAY, founded(), ending("TT", "MM"));
        assertThat(preview.of(id).notes())
                .containsExactly("Sở mới " + p + " dùng tiếp mẫu văn bản, thông tin ghi trên văn bản của Sở Thông tin "
                        + p + ".");

        clock.travelTo("2026-03-04");
        province.reorganises("Thành lập Sở mới, lần hai", DAY, Map.of(), founded(), ending("TT", "MM"));

        assertThat(templates.of(LetterKind.CONG_VAN, p + "MM").version()).isEqualTo(1);
        assertThat(templates.of(LetterKind.BAO_CAO, p + "MM").version()).isNull();
        assertThat(letterheads.of(p + "MM").place()).isEqualTo("Tam Đường");
        assertThat(templates.of(LetterKind.CONG_VAN, p + "TT").version())
                .as("the former unit's own history stays")
                .isEqualTo(1);
    }

    @Test
    void whereSeveralBecomeOneTheGeneralTemplatesHoldAndTheAdministratorIsTold() {
        hasPapers("TT");
        long id = province.drafts("Hợp nhất", DAY, founded(), ending("TT", "MM"), ending("VH", "MM"));
        assertThat(preview.of(id).notes())
                .singleElement()
                .asString()
                .startsWith("Không chuyển mẫu văn bản, thông tin ghi trên văn bản riêng của Sở Thông tin " + p
                        + " sang Sở mới " + p + ";");

        clock.travelTo("2026-03-04");
        province.reorganises("Hợp nhất, lần hai", DAY, Map.of(), founded(), ending("TT", "MM"), ending("VH", "MM"));

        assertThat(templates.of(LetterKind.CONG_VAN, p + "MM").version()).isNull();
        assertThat(letterheads.of(p + "MM").place()).isNotEqualTo("Tam Đường");
    }

    @Test
    void aUnitThatHasItsOwnPapersKeepsThemWhenAnotherGoesUpInIt() {
        hasPapers("TT");
        long id = province.drafts("Sáp nhập", DAY, ending("TT", "KH"));
        assertThat(preview.of(id).notes()).singleElement().asString().startsWith("Không chuyển");
        merged("TT");
        assertThat(templates.of(LetterKind.CONG_VAN, p + "KH").version()).isNull();
    }

    private void merged(String from) {
        clock.travelTo("2026-03-04");
        province.reorganises("Sắp xếp " + p, DAY, Map.of(), ending(from, "KH"));
    }

    private ReorganisationLine founded() {
        return ReorganisationLine.founded(p + "MM", "Sở mới " + p, "Sở mới", "DEPARTMENT", "STATE", p + "UB");
    }

    private ReorganisationLine ending(String unit, String heir) {
        return ReorganisationLine.ending(LineKind.MERGE, p + unit, List.of(p + heir));
    }

    private void hasPapers(String unit) {
        jdbc.sql("""
                        insert into letter_template (unit_code, kind, version, file_name, content, uploaded_by, uploaded_at)
                        values (?, 'CONG_VAN', 1, 'cong-van.docx', ?, 'quantri', now()),
                            (?, 'BAO_CAO', 1, 'bao-cao.docx', ?, 'quantri', now()),
                            (?, 'BAO_CAO', 2, '', null, 'quantri', now())""")
                .params(
                        p + unit,
                        templates.general(LetterKind.CONG_VAN, p + unit),
                        p + unit,
                        templates.general(LetterKind.BAO_CAO, p + unit),
                        p + unit)
                .update();
        jdbc.sql(
                        "insert into unit_paper (unit_code, place, changed_by, changed_at) values (?, 'Tam Đường', 'quantri', now())")
                .param(p + unit)
                .update();
    }

    private List<String> readers(String unit) {
        return jdbc.sql("select recipient from mail where subject = ? and recipient like ? order by 1")
                .params("Sắp xếp " + p, key(unit) + ".%")
                .query(String.class)
                .list();
    }

    private String mail(String unit) {
        return jdbc.sql("select max(plain) from mail where subject = ? and recipient like ?")
                .params("Sắp xếp " + p, key(unit) + ".%")
                .query(String.class)
                .single()
                .replaceAll("\\s+", " ");
    }

    private String key(String unit) {
        return (p + unit).toLowerCase(Locale.ROOT);
    }
}
