package vn.tiendo.plan.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.sheet.list.ListsOfTests.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.UnitsOfTheDemo;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.incoming.RegisteredDirectives.Registered;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.sheet.list.ListAnswer;
import vn.tiendo.sheet.list.ListsOfTests;
import vn.tiendo.sheet.list.ReadRow;
import vn.tiendo.sheet.list.Verdict;
import vn.tiendo.sheet.list.Verdict.Change;

/** Registers of incoming documents as clerks keep them, and what is understood of each. */
class RegistersAsWrittenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitNames UNITS = UnitNames.of(UnitsOfTheDemo.entries(), TODAY, "UBND");

    @Test
    void theRegisterOfTheDecreeWithItsHeadOverTwoRows() {
        var rows = judged(excel().row("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2026")
                .row(
                        "Ngày đến",
                        "Số đến",
                        "Tác giả",
                        "Văn bản",
                        null,
                        null,
                        "Đơn vị hoặc người nhận",
                        "Ký nhận",
                        "Ghi chú")
                .row(null, null, null, "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung")
                .merged(1, 1, 3, 5)
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)")
                .row(
                        "05/11/2026",
                        "1205",
                        "Bộ Nội vụ",
                        "5308/BNV-CCHC",
                        "02/11/2026",
                        "Công văn về cải cách",
                        "P. Tổng hợp"));

        assertThat(inShort(rows.get(0)))
                .isEqualTo("5308/BNV-CCHC · Công văn về cải cách | Bộ Nội vụ | 02/11/2026 | 1205 | 05/11/2026"
                        + " | P. Tổng hợp | Ủy ban nhân dân tỉnh Lai Châu");
        assertThat(rows.get(0).questions()).isEmpty();
    }

    @Test
    void daysAsExcelDaysAsTextsAndMergedOverRows() {
        var rows = judged(excel().row(
                        "STT",
                        "Ngày đến",
                        "Số đến",
                        "Số ký hiệu",
                        "Ngày VB",
                        "Nơi gửi",
                        "Trích yếu",
                        "Độ khẩn",
                        "Hạn xử lý")
                .row(
                        1,
                        LocalDate.of(2026, 11, 5),
                        7,
                        "12/A",
                        LocalDate.of(2026, 11, 2),
                        "Bộ A",
                        "Một",
                        "Khẩn",
                        "trước ngày 30/11/2026")
                .row(2, null, 8, "13/A", "3.11.26", "Bộ A", "Hai", "Hỏa tốc", "báo cáo ngay")
                .row(
                        3,
                        null,
                        9,
                        "14/A",
                        "ngày 4 tháng 11 năm 2026",
                        "Bộ A",
                        "Ba",
                        "thượng khẩn",
                        LocalDate.of(2026, 12, 1))
                .merged(1, 3, 1, 1));

        assertThat(rows).allMatch(row -> row.questions().isEmpty());
        assertThat(inShort(rows.get(0))).contains("| 02/11/2026 | 7 | 05/11/2026 | Khẩn | trước ngày 30/11/2026 (");
        assertThat(inShort(rows.get(1))).contains("| 03/11/2026 | 8 | 05/11/2026 | Hỏa tốc | báo cáo ngay");
        assertThat(inShort(rows.get(2))).contains("| 04/11/2026 | 9 | 05/11/2026 | Thượng khẩn");
    }

    @Test
    void missingColumnsAreAskedFor() {
        var list = excel().row("STT", "Số hiệu", "Cơ quan ban hành", "Nội dung").row(1, null, "Bộ A", "Một");
        var row = judged(list).get(0);

        assertThat(asked(row))
                .contains("chưa có ngày đến", "chưa có số, ký hiệu")
                .doesNotContain("Ngày văn bản");
        var confirmed = judged(list, new ListAnswer(Map.of(), Set.of("arrived", "number"), false), Map.of(), List.of());
        assertThat(confirmed.get(0).questions()).isEmpty();
        assertThat(asked(judged(list, ListAnswer.NONE, Map.of("ARRIVED_ON:", "20/11/2026"), List.of())
                        .get(0)))
                .doesNotContain("ngày đến");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/02/2026 | 05/11/2026 | Ô E2 «Ngày văn bản» không phải là ngày
            hôm qua    | 05/11/2026 | Ô E2 «Ngày văn bản» không phải là ngày
            02/11/2026 | 23/11/2026 | Ô B2 «Ngày đến» không thể sau hôm nay
            06/11/2026 | 05/11/2026 | Ô B2 «Ngày đến» không thể trước ngày văn bản (06/11/2026)
            02/11      | 05/11/2026 | Ô E2 «Ngày văn bản» không ghi năm; hãy xác nhận là 02/11/2026
            01/01/0001 | 05/11/2026 | là không thể: hãy kiểm tra lại ngày.
            """)
    void daysThatCannotBe(String issued, String arrived, String sentence) {
        var rows = judged(
                excel().row("STT", "Ngày đến", "Số đến", "Số ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu")
                        .row(1, arrived, 1, "1/A", issued, "Bộ A", "Một"));

        assertThat(asked(rows.get(0))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/A       | Một                    | Mật       | Thường       | x
            1/A       | Một                    | Tối mật   | Thường       | x
            1/A       | Một                    | TUYỆT MẬT | Thường       | x
            1/A       | Một                    | A         | Thường       | x
            1/A-M     | Một                    | Không     | Thường       | x
            1/A       | (MẬT) Một              | Không     | Thường       | x
            1/A       | Một                    | Không     | Mật, Khẩn    | x
            1/A       | Một                    | Không     | Thường       | Mật
            """)
    void aSecretDocumentIsRefused(String number, String text, String secrecy, String urgency, String note) {
        var row = ListsOfTests.read(
                        IncomingFormat.FORMAT,
                        excel().row(
                                        "STT",
                                        "Số ký hiệu",
                                        "Cơ quan ban hành",
                                        "Trích yếu",
                                        "Độ mật",
                                        "Độ khẩn",
                                        "Ghi chú")
                                .row(1, number, "Bộ A", text, secrecy, urgency, note)
                                .bytes())
                .get(0);

        assertThat(WrittenDirective.secret(new ReadRow(row, ListAnswer.NONE, Map.of())))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("bí mật nhà nước"));
    }

    @Test
    void aDocumentAboutKeepingSecretsIsWelcome() {
        var row = ListsOfTests.read(
                        IncomingFormat.FORMAT,
                        excel().row("STT", "Số ký hiệu", "Cơ quan ban hành", "Trích yếu", "Độ mật", "Độ khẩn")
                                .row(1, "1/A", "Bộ A", "Về công tác bảo vệ bí mật nhà nước", "Không", "Thường")
                                .bytes())
                .get(0);

        assertThat(WrittenDirective.secret(new ReadRow(row, ListAnswer.NONE, Map.of())))
                .isEmpty();
    }

    @Test
    void whatIsRegisteredAlreadyIsMarkedHoweverItIsWritten() {
        var known = List.of(new Registered(
                "UBND", "Sở Tài chính", "0123/STC-VP", LocalDate.of(2026, 11, 2), "Một", LocalDate.of(2026, 11, 3)));
        var rows = judged(
                excel().row("STT", "Ngày đến", "Số ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu")
                        .row(1, "05/11/2026", "123/STC - VP", "2/11/2026", "Sở TC", "Một, ghi khác")
                        .row(2, "05/11/2026", "123/STC-VP", "3/11/2026", "Sở TC", "Ngày khác")
                        .row(3, "05/11/2026", "124/STC-VP", "2/11/2026", "Sở TC", "Số khác")
                        .row(4, "05/11/2026", "124/STC-VP", "2/11/2026", "Sở Tài chính", "Số khác"),
                ListAnswer.NONE,
                Map.of(),
                known);

        assertThat(rows).extracting(Verdict::change).containsExactly(Change.SAME, Change.NEW, Change.NEW, Change.NEW);
        assertThat(rows.get(0).notes())
                .containsExactly("Văn bản này đã vào sổ ngày 03/11/2026 nên không vào sổ lần nữa.");
        assertThat(asked(rows.get(3))).contains("đã có ở Sổ đến, dòng 4");
    }

    @Test
    void headingsMonthsAndSignaturesAreNoDocuments() {
        var rows = judged(excel().row(
                        "Số TT",
                        "Ngày đến",
                        "Số, ký hiệu văn bản",
                        "Ngày, tháng văn bản",
                        "Cơ quan ban hành",
                        "Trích yếu nội dung văn bản")
                .row("THÁNG 11/2026")
                .row(1, "05/11/2026", "1/A", "02/11/2026", "Bộ A", "Một")
                .row("Cộng: 1 văn bản")
                .row(null, null, null, null, null, "VĂN THƯ"));

        assertThat(rows).hasSize(1);
    }

    @Test
    void anotherOfficeThanTheOwnIsNotTheClerksToRegisterFor() {
        var rows = judged(excel().row(
                        "STT",
                        "Ngày đến",
                        "Số ký hiệu",
                        "Ngày văn bản",
                        "Cơ quan ban hành",
                        "Trích yếu",
                        "Cơ quan nhận")
                .row(1, "05/11/2026", "1/A", "02/11/2026", "Bộ A", "Một", "Văn phòng UBND tỉnh")
                .row(2, "05/11/2026", "2/A", "02/11/2026", "Bộ A", "Hai", "Sở Tài chính"));

        assertThat(rows.get(0).questions()).isEmpty();
        assertThat(asked(rows.get(1))).contains("chỉ vào sổ cho cơ quan mình");
    }

    @Test
    void longTextsAndWhatIsNoRegister() {
        var rows = judged(excel().row(
                        "STT", "Ngày đến", "Số ký hiệu", "Ngày văn bản", "Cơ quan ban hành", "Trích yếu", "Độ khẩn")
                .row(1, "05/11/2026", "1".repeat(101), "02/11/2026", "x".repeat(301), "y".repeat(2_001), "gấp"));

        assertThat(asked(rows.get(0)))
                .contains("dài quá 100 ký tự", "dài quá 300 ký tự", "dài quá 2000 ký tự", "không phải là mức độ khẩn");
        assertThatThrownBy(() -> judged(excel().row("Họ và tên", "Đơn vị").row("A", "B")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tìm thấy cột «Trích yếu»");
    }

    private static ExcelOfTests excel() {
        return new ExcelOfTests("Sổ đến");
    }

    private static List<Verdict> judged(ExcelOfTests excel) {
        return judged(excel, ListAnswer.NONE, Map.of(), List.of());
    }

    private static List<Verdict> judged(
            ExcelOfTests excel, ListAnswer answer, Map<String, String> everywhere, List<Registered> known) {
        var all = new KnownDirectives(UNITS);
        known.forEach(all::add);
        return ListsOfTests.judged(
                IncomingFormat.FORMAT,
                excel.bytes(),
                answer,
                everywhere,
                rows -> new DirectiveJudge(
                        UNITS, List.of("UBND", "VPUB"), all, PhraseContext.on(TODAY, WorkingCalendar.ORDINARY_WEEKS)));
    }

    private static String inShort(Verdict row) {
        return Stream.concat(Stream.of(row.heading()), row.facts().stream().map(Verdict.Fact::value))
                .collect(Collectors.joining(" | "));
    }
}
