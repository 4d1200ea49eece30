package vn.tiendo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotFound;
import vn.tiendo.agreement.AgreementView;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.document.Documents;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.supervision.dossier.KeepFiles;
import vn.tiendo.supervision.dossier.OpenFile;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.LifecycleTest;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TravellingClock;

/** S004: two equal parties agree for a year, carry out joint and own tasks, and look back together. Nobody stands above. */
@LifecycleTest
class CoordinationS004Test {

    @Autowired
    Desks desks;

    @Autowired
    TravellingClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementView view;

    @Autowired
    Documents documents;

    @Autowired
    KeepFiles keepFiles;

    @Autowired
    OpenFile openFile;

    @Autowired
    ProcessEngine engine;

    @Autowired
    AutowireCapableBeanFactory beans;

    private SmallProvince province;
    private Steps steps;
    private String agreement;
    private String drafting = "qnstttt";
    private String other = "qnbp";

    @BeforeEach
    void theOfficeWantsAnAgreement() {
        clock.travelTo("2025-01-14");
        province = beans.createBean(SmallProvince.class);
        province.founds(List.of(
                "QNUBND,UBND tỉnh Quảng Nam,UBND tỉnh Quảng Nam,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "QNSTTTT,Sở Thông tin và Truyền thông tỉnh Quảng Nam,Sở TT&TT,DEPARTMENT,STATE,QNUBND,2008-01-01,,",
                "QNBP,Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Nam,BCH BĐBP,BORDER_GUARD,ARMED,QNUBND,2004-01-01,,"));
        begun();
    }

    private void begun() {
        steps = new Steps(desks, runtime, jdbc);
        var instance = desks.of(drafting + ".chuyenvien").start("coordinationAgreement");
        agreement = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void fromTheDraftToTheJointReview() {
        drafted(Map.of());
        steps.submit(other + ".lanhdao", "reviewAgreement", agreement, Steps.returned("Thêm kết nghĩa đồn, bản."));
        steps.submit(drafting + ".lanhdao", "reviewAgreement", agreement, Steps.PASS);
        desks.letTheEngineWork();

        var desk = desks.of(drafting + ".chuyenvien");
        assertThat(desk.open(desk.task("draftAgreement", agreement))
                        .get("notices")
                        .toString())
                .contains("Thêm kết nghĩa đồn, bản.");
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        clock.travelTo("2025-01-22");
        allSay("nguoiky", "signAgreement");
        steps.submit(
                drafting + ".vanthu", "issueAgreement", agreement, Map.of("issuedOn", "2025-01-22", "place", "Tam Kỳ"));
        desks.letTheEngineWork();

        var concluded = agreements.require(Steps.id(agreement));
        assertThat(concluded.parties()).containsExactly("QNSTTTT", "QNBP");
        assertThat(documents.require(concluded.document()).number().written()).contains("QCPH");
        assertThat(tasks()).containsExactly("QNBP 1 2 3", "QNSTTTT 1 2 4");
        bothSeeAllOfItAndNobodyElse();

        assertThat(concluded.underReview(LocalDate.parse("2025-12-19"))).isFalse();
        clock.travelTo("2025-12-20");
        desks.letTheEngineWork();
        assertThat(concluded.underReview(LocalDate.parse("2025-12-20"))).isTrue();
        for (var party : List.of(drafting, other)) {
            steps.submit(
                    party + ".chuyenvien",
                    "reportOnAgreement",
                    agreement,
                    Map.of("result", "Đã làm xong phần của " + party, "proposals", "Tiếp tục phối hợp."));
        }
        desks.letTheEngineWork();
        var compile = desk.task("compileJointReview", agreement);
        assertThat(desk.open(compile).get("reviewText").toString())
                .contains("Đã làm xong phần của qnstttt", "Đã làm xong phần của qnbp");
        desk.submit(compile, Map.of("reviewText", "Hai bên đã hoàn thành."));
        allSay("lanhdao", "confirmJointReview");

        assertThat(steps.ended(agreement)).isTrue();
        var reviewed = agreements.require(Steps.id(agreement));
        assertThat(reviewed.reviewedAt()).isNotNull();
        assertThat(reviewed.underReview(LocalDate.parse("2025-12-21"))).isFalse();
    }

    /** Both parties vanish within the year; their successors look back together. */
    @Test
    void bothPartiesVanishAndTheirSuccessorsReviewIt() {
        province.founds(List.of(
                "SCUB,UBND tỉnh Quảng Nam,UBND QN,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "SCTT,Sở Thông tin và Truyền thông tỉnh Quảng Nam,Sở TT&TT,DEPARTMENT,STATE,SCUB,2008-01-01,,",
                "SCVH,Sở Văn hóa và Thể thao tỉnh Quảng Nam,Sở VHTT,DEPARTMENT,STATE,SCUB,2008-01-01,,",
                "SCQS,Bộ Chỉ huy quân sự tỉnh Quảng Nam,Bộ CHQS,MILITARY,ARMED,,2004-01-01,,",
                "SCBP,Bộ Chỉ huy Bộ đội Biên phòng tỉnh,BCH BĐBP,BORDER_GUARD,ARMED,SCUB,2004-01-01,,"));
        theyConclude("sctt", "scbp");

        clock.travelTo("2025-03-01");
        desks = province.reorganises(
                "Sắp xếp cơ quan chuyên môn",
                LocalDate.of(2025, 3, 1),
                Map.of(),
                ReorganisationLine.founded(
                        "SCKH", "Sở Khoa học và Công nghệ tỉnh Quảng Nam", "Sở KH&CN", "DEPARTMENT", "STATE", "SCUB"),
                ReorganisationLine.ending(LineKind.SPLIT, "SCTT", List.of("SCKH", "SCVH")));
        theBorderGuardGoesUp("2025-07-01", "SC", "SCQS");
        new NothingOrphaned(engine, jdbc, "SC").check(List.of("SCTT", "SCBP"));
        assertThat(agreements.require(Steps.id(agreement)).parties()).containsExactly("SCKH", "SCBCH");
        assertThat(view.open(Steps.id(agreement), "sctt.lanhdao").parties())
                .extracting(AgreementView.Party::replacedBy)
                .containsExactlyInAnyOrder(
                        "Sở Khoa học và Công nghệ tỉnh Quảng Nam", "Ban Chỉ huy Bộ đội Biên phòng", null, null);

        theyLookBack("sctt", "scbp");
    }

    /** The whole year 2025: both parties vanish, and then the province with all that took their place. */
    @Test
    void theProvinceItselfGoesUpInDaNangAndEverythingIsFoundThere() throws IOException {
        province.founds(List.of(
                "SEUB,UBND tỉnh Quảng Nam,UBND QN,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "SETT,Sở Thông tin và Truyền thông tỉnh Quảng Nam,Sở TT&TT,DEPARTMENT,STATE,SEUB,2008-01-01,,",
                "SEQS,Bộ Chỉ huy quân sự tỉnh Quảng Nam,Bộ CHQS,MILITARY,ARMED,,2004-01-01,,",
                "SEBP,Bộ Chỉ huy Bộ đội Biên phòng tỉnh,BCH BĐBP,BORDER_GUARD,ARMED,SEUB,2004-01-01,,",
                "SEDN,UBND thành phố Đà Nẵng,UBND ĐN,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "SEDNKH,Sở Khoa học và Công nghệ thành phố Đà Nẵng,Sở KH&CN ĐN,DEPARTMENT,STATE,SEDN,2004-01-01,,",
                "SEDNXD,Sở Xây dựng thành phố Đà Nẵng,Sở XD ĐN,DEPARTMENT,STATE,SEDN,2004-01-01,,",
                "SEDNQS,Bộ Chỉ huy quân sự thành phố Đà Nẵng,Bộ CHQS ĐN,MILITARY,ARMED,,2004-01-01,,"));
        theyConclude("sett", "sebp");
        long id = Steps.id(agreement);
        var dossier = new Subject(SubjectKind.AGREEMENT, id);
        var signed = keepFiles.add(dossier, null, upload("Bản ký.pdf"), "sett.vanthu");

        clock.travelTo("2025-03-01");
        desks = province.reorganises(
                "Sắp xếp cơ quan chuyên môn",
                LocalDate.of(2025, 3, 1),
                Map.of(),
                ReorganisationLine.founded(
                        "SEKH", "Sở Khoa học và Công nghệ tỉnh Quảng Nam", "Sở KH&CN", "DEPARTMENT", "STATE", "SEUB"),
                ReorganisationLine.ending(LineKind.MERGE, "SETT", List.of("SEKH")));
        theBorderGuardGoesUp("2025-06-30", "SE", "SEQS");
        clock.travelTo("2025-07-01");
        desks.letTheEngineWork();
        desks = province.reorganises(
                "Nhập tỉnh Quảng Nam vào thành phố Đà Nẵng",
                LocalDate.of(2025, 7, 1),
                Map.of(),
                ReorganisationLine.founded(
                        "SEDNBP",
                        "Ban Chỉ huy Bộ đội Biên phòng thành phố Đà Nẵng",
                        "Ban CH BĐBP ĐN",
                        "BORDER_GUARD",
                        "ARMED",
                        "SEDNQS"),
                ReorganisationLine.ending(LineKind.MERGE, "SEKH", List.of("SEDNKH")),
                ReorganisationLine.ending(LineKind.MERGE, "SEBCH", List.of("SEDNBP")),
                ReorganisationLine.ending(LineKind.MERGE, "SEQS", List.of("SEDNQS")),
                ReorganisationLine.ending(LineKind.MERGE, "SEUB", List.of("SEDN")));
        new NothingOrphaned(engine, jdbc, "SE").check(List.of("SETT", "SEBP", "SEKH", "SEBCH", "SEQS", "SEUB"));

        assertThat(agreements.require(id).parties()).containsExactly("SEDNKH", "SEDNBP");
        assertThat(tasks("completed_at is null and withdrawn_at is null"))
                .containsExactly("SEDNBP 1 2 3", "SEDNKH 1 2 4");
        assertThat(view.of("sednkh.lanhdao")).extracting(Agreement::id).contains(id);
        for (var officer : List.of("sednkh.chuyenvien", "sebp.lanhdao", "sett.lanhdao", "sebp.chuyenvien")) {
            assertThat(openFile.open(signed.id(), officer).name()).isEqualTo("Bản ký.pdf");
        }
        assertThat(keepFiles
                        .add(dossier, null, upload("Bổ sung.pdf"), "sebp.vanthu")
                        .name())
                .isEqualTo("Bổ sung.pdf");
        assertThatThrownBy(() -> openFile.open(signed.id(), "sednxd.lanhdao")).isInstanceOf(NotFound.class);

        theyLookBack("sednkh", "sebp");
    }

    private static KeepFiles.Upload upload(String name) {
        return new KeepFiles.Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream content() {
                return new ByteArrayInputStream(SampleFiles.pdf(name));
            }
        };
    }

    /** What one party had still to sign, its successor signs, and does what the party would have done. */
    @Test
    void aPartyThatVanishesBeforeItSignsIsSignedForByItsSuccessor() {
        province.founds(List.of(
                "SDUB,UBND tỉnh Quảng Nam,UBND QN,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,",
                "SDTT,Sở Thông tin và Truyền thông tỉnh Quảng Nam,Sở TT&TT,DEPARTMENT,STATE,SDUB,2008-01-01,,",
                "SDBP,Bộ Chỉ huy Bộ đội Biên phòng tỉnh,BCH BĐBP,BORDER_GUARD,ARMED,SDUB,2004-01-01,,"));
        drafting = "sdtt";
        other = "sdbp";
        begun();
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        steps.submit("sdtt.nguoiky", "signAgreement", agreement, Steps.PASS);
        desks.letTheEngineWork();

        theBorderGuardGoesUp("2025-01-15", "SD", "SDUB");
        new NothingOrphaned(engine, jdbc, "SD").check(List.of("SDBP"));
        steps.submit("sdbp.nguoiky", "signAgreement", agreement, Steps.PASS);
        desks.letTheEngineWork();
        steps.submit("sdtt.vanthu", "issueAgreement", agreement, Map.of("issuedOn", "2025-01-15"));
        desks.letTheEngineWork();

        assertThat(tasks()).containsExactly("SDBCH 1 2 3", "SDTT 1 2 4");
    }

    @Test
    void aSignerWhoDoesNotSignSendsItBackToTheDraft() {
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        steps.submit(drafting + ".nguoiky", "signAgreement", agreement, Steps.PASS);
        steps.submit(other + ".nguoiky", "signAgreement", agreement, Steps.returned("Chờ ý kiến cấp trên."));
        desks.letTheEngineWork();

        assertThat(desks.of(drafting + ".chuyenvien").task("draftAgreement", agreement))
                .isNotNull();
        assertThat(agreements.require(Steps.id(agreement)).document()).isNull();
    }

    @Test
    void whoDraftsMayGiveItUpAndSaysWhy() {
        assertThatThrownBy(() -> drafted(Map.of("step", "ABANDON")))
                .hasMessageContaining("Hãy ghi lý do thôi ký kết để các bên biết.");

        drafted(Map.of("step", "ABANDON", "remark", "Hai bên đã có quy chế khác."));

        assertThat(steps.ended(agreement)).isTrue();
        assertThat(agreements.require(Steps.id(agreement)).abandonedAt()).isNotNull();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "parties, QNSTTTT, Đơn vị mình đã là một bên và mỗi bên chỉ chọn một lần; hãy bỏ bớt.",
        "parties, QNBP;KHONGCO, không có trong danh sách hiện hành; hãy chọn lại.",
        "reviewOn, 2024-12-31, Ngày tổng kết phải từ hôm nay và không trước ngày bắt đầu; hãy chọn lại.",
        "reviewOn, 9999-12-31, Ngày tổng kết quá xa; hãy kiểm tra lại năm.",
        "typeCode, THU_TINH, Loại văn bản không có trong danh mục; hãy chọn lại loại văn bản."
    })
    void whatCannotStandIsRefused(String key, String value, String sentence) {
        assertThatThrownBy(() -> drafted(Map.of(key, key.equals("parties") ? List.of(value.split(";")) : value)))
                .hasMessageContaining(sentence);
    }

    @Test
    void aTaskIsGivenToPartiesOnly() {
        assertThatThrownBy(() -> drafted(
                        Map.of("items", List.of(Map.of("content", "Cấp kinh phí", "leads", List.of("DTUBND"))))))
                .hasMessageContaining("Nhiệm vụ 1: chỉ giao cho các bên ký kết; hãy chọn lại đơn vị thực hiện.");
    }

    /** From the draft to the number, on one day. */
    private void theyConclude(String first, String second) {
        drafting = first;
        other = second;
        begun();
        drafted(Map.of());
        allSay("lanhdao", "reviewAgreement");
        allSay("nguoiky", "signAgreement");
        steps.submit(first + ".vanthu", "issueAgreement", agreement, Map.of("issuedOn", "2025-01-14"));
        desks.letTheEngineWork();
    }

    /** Its command goes up in a new board under another unit, from that day on. */
    private void theBorderGuardGoesUp(String day, String province, String parent) {
        clock.travelTo(day);
        desks.letTheEngineWork();
        desks = this.province.reorganises(
                "Tổ chức lại Bộ đội Biên phòng",
                LocalDate.parse(day),
                Map.of(),
                ReorganisationLine.founded(
                        province + "BCH",
                        "Ban Chỉ huy Bộ đội Biên phòng",
                        "Ban CH BĐBP",
                        "BORDER_GUARD",
                        "ARMED",
                        parent),
                ReorganisationLine.ending(LineKind.MERGE, province + "BP", List.of(province + "BCH")));
        steps = new Steps(desks, runtime, jdbc);
    }

    /** The joint review, by the people who are now in the place of those who signed. */
    private void theyLookBack(String first, String second) {
        drafting = first;
        other = second;
        clock.travelTo("2025-12-20");
        desks.letTheEngineWork();
        steps = new Steps(desks, runtime, jdbc);
        for (var party : List.of(first, second)) {
            steps.submit(party + ".chuyenvien", "reportOnAgreement", agreement, Map.of("result", "Đã làm xong."));
        }
        desks.letTheEngineWork();
        steps.submit(first + ".chuyenvien", "compileJointReview", agreement, Map.of("reviewText", "Đã hoàn thành."));
        allSay("lanhdao", "confirmJointReview");
        assertThat(steps.ended(agreement)).isTrue();
    }

    private void bothSeeAllOfItAndNobodyElse() {
        long id = Steps.id(agreement);
        for (var party : List.of(drafting, other)) {
            var sheet = view.open(id, party + ".chuyenvien");
            assertThat(sheet.tasks())
                    .extracting(AgreementView.Task::ordinal)
                    .containsExactly("1", "1", "2", "2", "3", "4");
            assertThat(sheet.tasks().stream().filter(task -> task.duty() != null))
                    .as("a party opens what is its own")
                    .hasSize(3);
            assertThat(sheet.parties())
                    .allSatisfy(one -> assertThat(one.signedAt()).isNotNull());
        }
        assertThat(view.of("qnubnd.lanhdao")).extracting(Agreement::id).contains(id);
        assertThatThrownBy(() -> view.open(id, "dtubnd.lanhdao")).isInstanceOf(NotFound.class);
    }

    private void drafted(Map<String, ?> changed) {
        var filled = new HashMap<String, Object>(Map.of(
                "step", "SEND",
                "title", "Phối hợp thông tin khu vực biên giới, biển, đảo năm 2025",
                "typeCode", "QUY_CHE_PHOI_HOP",
                "parties", List.of(other.toUpperCase(Locale.ROOT)),
                "startsOn", "2025-01-22",
                "reviewOn", "2025-12-20",
                "items",
                        List.of(
                                Map.of("ordinal", "1", "content", "Tuyên truyền về biên giới, biển, đảo"),
                                Map.of("ordinal", "2", "content", "Lồng ghép thông tin đối ngoại"),
                                Map.of(
                                        "ordinal",
                                        "3",
                                        "content",
                                        "Kết nghĩa đồn, bản",
                                        "leads",
                                        List.of(other.toUpperCase(Locale.ROOT))),
                                Map.of(
                                        "ordinal", "4",
                                        "content", "Cung cấp thông tin cho báo chí",
                                        "leads", List.of(drafting.toUpperCase(Locale.ROOT))))));
        filled.putAll(changed);
        steps.submit(drafting + ".chuyenvien", "draftAgreement", agreement, filled);
        desks.letTheEngineWork();
    }

    private void allSay(String role, String form) {
        steps.submit(drafting + "." + role, form, agreement, Steps.PASS);
        steps.submit(other + "." + role, form, agreement, Steps.PASS);
        desks.letTheEngineWork();
    }

    /** Of each party the ordinals of what it has to do. */
    private List<String> tasks() {
        return tasks("true");
    }

    private List<String> tasks(String condition) {
        return jdbc.sql("""
                        select a.unit_code || ' ' || string_agg(i.ordinal, ' ' order by i.position)
                        from agreement_party p join plan_item i on i.plan_id = p.plan_id
                        join assignment a on a.plan_item_id = i.id
                        where p.agreement_id = ? and %s group by a.unit_code order by 1""".formatted(condition))
                .param(Steps.id(agreement))
                .query(String.class)
                .list();
    }
}
