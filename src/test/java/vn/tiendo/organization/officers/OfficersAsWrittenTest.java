package vn.tiendo.organization.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.sheet.list.ListsOfTests.asked;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.Refusal;
import vn.tiendo.organization.UnitsOfTheDemo;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.sheet.list.ListAnswer;
import vn.tiendo.sheet.list.ListsOfTests;
import vn.tiendo.sheet.list.Verdict;
import vn.tiendo.sheet.list.Verdict.Change;

/** Staff lists as offices write them, and what is understood of each. */
class OfficersAsWrittenTest {

    private static final UnitNames UNITS = UnitNames.of(UnitsOfTheDemo.entries(), LocalDate.of(2026, 11, 22), "");

    private static final Officer CLERK = officer("stc.vanthu", "Văn thư Sở", "STC", Role.CLERK);

    @Test
    void aListWithEveryColumn() {
        var rows = judged(excel().row("DANH SÁCH CÁN BỘ, CÔNG CHỨC SỬ DỤNG PHẦN MỀM")
                .row("(Kèm theo Công văn số 12/STC-VP)")
                .row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị công tác", "Chức vụ", "Vai trò", "Email", "SĐT")
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)")
                .row(1, "Người Thứ Nhất", "nhatnt", "Sở Tài chính", "Văn thư", "Văn thư", "nhat@tc.example", "0213")
                .row(2, "Ông Người Thứ Hai", "hai.nt", "Sở TC", "Giám đốc", "Lãnh đạo, người ký", null, null));

        assertThat(rows)
                .extracting(OfficersAsWrittenTest::inShort)
                .containsExactly(
                        "Người Thứ Nhất | Sở Tài chính | Văn thư | nhatnt | nhat@tc.example",
                        "Người Thứ Hai | Sở Tài chính | Lãnh đạo; Người ký | hai.nt");
        assertThat(rows).allMatch(row -> row.questions().isEmpty() && row.change() == Change.NEW);
    }

    @Test
    void headingsNameTheUnitAndMergedCellsHoldForAllTheirRows() {
        var rows = judged(excel().row("TT", "Họ và tên", "Đơn vị", "Chức danh", "Vai trò")
                .row("I", "UBND XÃ TẢ LÈNG")
                .row(1, "Người Một", null, "Chủ tịch", "lãnh đạo; ký số")
                .row(2, "Người Hai", null, "Công chức", "chuyên viên")
                .row("II", "Các sở")
                .row(3, "Người Ba", "Sở Nội vụ", "Chuyên viên", "CV")
                .row(4, "Người Bốn", null, "Chuyên viên", "CV, theo dõi")
                .merged(5, 6, 2, 2)
                .row("Tổng số: 4 người")
                .row(null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"));

        assertThat(rows.subList(0, 4))
                .extracting(OfficersAsWrittenTest::inShort)
                .containsExactly(
                        "Người Một | UBND xã Tả Lèng | Lãnh đạo; Người ký | motn",
                        "Người Hai | UBND xã Tả Lèng | Chuyên viên | hain",
                        "Người Ba | Sở Nội vụ | Chuyên viên | ban",
                        "Người Bốn | Sở Nội vụ | Chuyên viên; Theo dõi, đôn đốc | bonn");
        assertThat(rows).hasSize(5);
        assertThat(asked(rows.get(4))).contains("Dòng này không có số thứ tự");
    }

    @Test
    void abbreviationsOldNamesAndNamesThatNobodyKnows() {
        var rows = judged(excel().row("STT", "Họ tên", "Cơ quan", "Vai trò")
                .row(1, "Người Một", "Sở KH&CN", "văn thư")
                .row(2, "Người Hai", "Sở TT&TT", "văn thư")
                .row(3, "Người Ba", "Ban Dân vận Tỉnh ủy", "văn thư")
                .row(4, "Người Bốn", "Sở Tài chinh", "văn thư")
                .row(5, "Người Năm", "Cục Hàng hải", "văn thư")
                .row(6, "Người Sáu", null, "văn thư"));

        assertThat(inShort(rows.get(0))).contains("Sở Khoa học và Công nghệ");
        assertThat(asked(rows.get(1))).contains("Ô C3 «Đơn vị»", "được kế thừa bởi Sở Khoa học và Công nghệ hoặc");
        assertThat(rows.get(1).questions().get(0).choices()).hasSize(2);
        assertThat(rows.get(2).notes()).anyMatch(note -> note.contains("nay là Ban Tuyên giáo và Dân vận"));
        assertThat(inShort(rows.get(3))).contains("Sở Tài chính");
        assertThat(asked(rows.get(4)))
                .isEqualTo("Ô C6 «Đơn vị»: không có đơn vị «Cục Hàng hải» trong danh sách;" + " hãy chọn đơn vị.");
        assertThat(asked(rows.get(5))).contains("chưa có đơn vị");
    }

    @Test
    void theNameInTwoColumnsUnderOneHeadOrTwo() {
        var underOne = judged(excel().row("STT", "Họ và tên", null, "Đơn vị", "Vai trò")
                .merged(0, 0, 1, 2)
                .row(1, "Nguyễn Văn", "Mẫu", "Sở Y tế", "văn thư")
                .row(2, "Trần Thị", "Thử", "Sở Y tế", "văn thư"));
        var underTwo = judged(excel().row("STT", "Họ đệm", "Tên", "Đơn vị", "Vai trò")
                .row(1, "Nguyễn Văn", "Mẫu", "Sở Y tế", "văn thư"));

        assertThat(underOne).extracting(Verdict::heading).containsExactly("Nguyễn Văn Mẫu", "Trần Thị Thử");
        assertThat(underTwo)
                .extracting(OfficersAsWrittenTest::inShort)
                .containsExactly("Nguyễn Văn Mẫu | Sở Y tế | Văn thư | maunv");
    }

    @Test
    void whereNoRoleIsWrittenThePositionProposesOne() {
        var list = excel().row("STT", "Họ và tên", "Đơn vị", "Chức vụ")
                .row(1, "Người Một", "Sở Y tế", "Phó Giám đốc")
                .row(2, "Người Hai", "Sở Y tế", "Phó Trưởng phòng")
                .row(3, "Người Ba", "Sở Y tế", "Lái xe");
        var rows = judged(list);

        assertThat(asked(rows.get(0)))
                .isEqualTo("Vai trò đề xuất theo chức vụ «Phó Giám đốc»: Lãnh đạo; Người ký; hãy xác nhận hoặc sửa.");
        assertThat(asked(rows.get(1))).contains("Chuyên viên");
        assertThat(asked(rows.get(2))).contains("chưa có vai trò");
        var confirmed = judged(
                list, new ListAnswer(Map.of(), Set.of("role:Lãnh đạo; Người ký"), false), Map.of(), List.of(CLERK));
        assertThat(confirmed.get(0).questions()).isEmpty();
    }

    @Test
    void capitalsDecomposedLettersLoginsAndAddressesAsPeopleWriteThem() {
        var rows = judged(excel().row("STT", "Họ và tên", "Tài khoản", "Đơn vị", "Vai trò", "Thư điện tử")
                .row(1, "NGUYỄN THỊ MẪU", "Mau.NT", "so y te", "VĂN THƯ", "-")
                .row(2, "Đỗ Văn Thử", "thu_dv@y-te.example", "SYT", "quản trị", "a@b.vn; c@d.vn")
                .row(3, "Ngu\u031bo\u031b\u0300i Ba", "", "Sở Y tế", "giám thị", "root@localhost"));

        assertThat(rows.get(0).heading()).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(asked(rows.get(0))).contains("Ô C2 «Tên đăng nhập» không dùng làm tên đăng nhập được");
        assertThat(rows.get(0).questions().get(0).choices()).extracting("value").containsExactly("mau.nt");
        assertThat(asked(rows.get(1))).contains("giao quyền quản trị toàn hệ thống", "có nhiều địa chỉ");
        assertThat(rows.get(2).heading()).isEqualTo("Người Ba");
        assertThat(asked(rows.get(2))).contains("không có vai trò «giám thị»", "không phải là một địa chỉ thư điện tử");
    }

    @Test
    void whoIsKnownIsChangedAndWhoIsDoubtfulIsAsked() {
        var known = List.of(
                CLERK,
                officer("mot", "Người Một", "STC", Role.SPECIALIST),
                officer("hai", "Người Hai", "SNV", Role.SPECIALIST, Role.ADMINISTRATOR),
                new Officer("ba", "Người Ba", null, "SNV", Set.of(Role.CLERK), false));
        var rows = judged(
                excel().row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Vai trò", "Email")
                        .row(1, "người một", null, "Sở Tài chính", "chuyên viên", null)
                        .row(2, "Người Hai", null, "Sở Nội vụ", "lãnh đạo", "hai@nv.example")
                        .row(3, "Người Khác", "stc.vanthu", "Sở Tài chính", "văn thư", null)
                        .row(4, "Người Ba", null, "Sở Y tế", "văn thư", null)
                        .row(5, "Người Ba", "ba", "Sở Nội vụ", "văn thư", null),
                ListAnswer.NONE,
                Map.of(),
                known);

        assertThat(rows.get(0).change()).isEqualTo(Change.CHANGED);
        assertThat(rows.get(0).changes()).containsExactly("Họ và tên: Người Một → người một");
        assertThat(rows.get(1).changes())
                .containsExactly(
                        "Vai trò: Chuyên viên; Quản trị → Lãnh đạo; Quản trị",
                        "Thư điện tử: không có → hai@nv.example");
        assertThat(asked(rows.get(2))).contains("«stc.vanthu» đang là của Văn thư Sở (Sở Tài chính)");
        assertThat(asked(rows.get(3))).contains("Đã có cán bộ tên Người Ba ở Sở Nội vụ (ba)");
        assertThat(asked(rows.get(4))).contains("đã thôi dùng hệ thống");
    }

    @Test
    void thePersonTwiceAndTwoPeopleOfOneName() {
        var rows = judged(excel().row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Vai trò")
                .row(1, "Người Một", null, "Sở Y tế", "văn thư")
                .row(2, "Người Một", null, "Sở Y tế", "văn thư")
                .row(3, "Người Một", null, "Sở Nội vụ", "văn thư")
                .row(4, "Người Hai", "motn2", "Sở Nội vụ", "văn thư")
                .row(5, "Người Năm", "motn2", "Sở Nội vụ", "văn thư"));

        assertThat(asked(rows.get(1))).contains("Cùng họ tên, cùng đơn vị với Cán bộ, dòng 2");
        assertThat(asked(rows.get(2))).isEmpty();
        assertThat(inShort(rows.get(0))).endsWith("motn");
        assertThat(inShort(rows.get(2))).endsWith("motn4");
        assertThat(asked(rows.get(4))).contains("Tên đăng nhập «motn2» đã có ở Cán bộ, dòng 5");
    }

    @Test
    void formulasHiddenLettersMarkupAndLongTextsAreNoNames() {
        var rows = judged(excel().row("STT", "Họ và tên", "Đơn vị", "Vai trò")
                .row(1, "=HYPERLINK(\"http://x\")", "Sở Y tế", "văn thư")
                .row(2, "+cmd|x", "Sở Y tế", "văn thư")
                .row(3, "Người\u202e Ba", "Sở Y tế", "văn thư")
                .row(4, "x".repeat(201), "Sở Y tế", "văn thư")
                .row(5, "12345", "Sở Y tế", "văn thư")
                .row(6, null, "Sở Y tế", "văn thư"));

        assertThat(rows)
                .extracting(row -> row.questions().isEmpty())
                .containsExactly(false, false, true, false, false, false);
        assertThat(rows.get(2).heading()).isEqualTo("Người Ba");
        assertThat(asked(rows.get(5))).isEqualTo("Ô «Họ và tên» chưa có họ tên; hãy ghi họ tên.");
    }

    @Test
    void whatIsNoListOfOfficersIsRefusedWithWhatWasRead() {
        assertThatThrownBy(() -> judged(
                        excel().row("STT", "Nội dung nhiệm vụ", "Thời hạn").row(1, "Việc", "nay")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tìm thấy cột «Họ và tên»")
                .hasMessageContaining("STT | Nội dung nhiệm vụ | Thời hạn");
        assertThatThrownBy(() -> judged(excel().row("STT", "Họ và tên", "Đơn vị")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chưa có dòng nội dung nào");
    }

    @Test
    void aTextCorrectedOnceHoldsInEveryRow() {
        var rows = judged(
                excel().row("STT", "Họ và tên", "Đơn vị", "Vai trò")
                        .row(1, "Người Một", "Phòng TCHC", "văn thư")
                        .row(2, "Người Hai", "phòng tchc", "văn thư"),
                ListAnswer.NONE,
                Map.of("UNIT:phong tchc", "SNV"),
                List.of());

        assertThat(rows).allMatch(row -> inShort(row).contains("Sở Nội vụ"));
    }

    private static ExcelOfTests excel() {
        return new ExcelOfTests("Cán bộ");
    }

    private static List<Verdict> judged(ExcelOfTests excel) {
        return judged(excel, ListAnswer.NONE, Map.of(), List.of(CLERK));
    }

    private static List<Verdict> judged(
            ExcelOfTests excel, ListAnswer answer, Map<String, String> everywhere, List<Officer> known) {
        var byLogin = known.stream().collect(Collectors.toMap(Officer::login, Function.identity()));
        return ListsOfTests.judged(
                OfficerLists.FORMAT,
                excel.bytes(),
                answer,
                everywhere,
                rows -> new OfficerJudge(UNITS, new KnownOfficers(byLogin, new HashSet<>(byLogin.keySet())), rows));
    }

    private static Officer officer(String login, String name, String unit, Role... roles) {
        return new Officer(login, name, null, unit, Set.of(roles), true);
    }

    /** Name, unit, roles, login, address. */
    private static String inShort(Verdict row) {
        return Stream.concat(
                        Stream.of(row.heading()),
                        row.facts().stream()
                                .filter(fact -> !fact.label().equals("Chức vụ"))
                                .map(Verdict.Fact::value))
                .collect(Collectors.joining(" | "));
    }
}
