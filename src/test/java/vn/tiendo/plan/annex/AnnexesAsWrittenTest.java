package vn.tiendo.plan.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.annex.AnnexReadings.judged;
import static vn.tiendo.plan.annex.AnnexReadings.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.plan.annex.Annexes.Word;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.annex.AnnexColumn;
import vn.tiendo.plan.domain.annex.AnnexRow;
import vn.tiendo.plan.domain.annex.JudgedRow;
import vn.tiendo.plan.domain.annex.JudgedRow.Change;
import vn.tiendo.plan.domain.annex.KnownItem;
import vn.tiendo.plan.domain.annex.Question;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.sheet.domain.RowMark;

/** Annexes as offices write them, read row by row on 22/11/2026 in the demo's province. */
class AnnexesAsWrittenTest {

    @Test
    void titlesLieAboveTheHeadAndNumbersOfColumnsBelow() {
        var rows = read(new ExcelOfTests("Phụ lục")
                        .row("PHỤ LỤC I")
                        .row("DANH MỤC NHIỆM VỤ NĂM 2027")
                        .row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả")
                        .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
                        .row("I", "NHIỆM VỤ CHUNG")
                        .row(1, "Ban hành kế hoạch", "Sở Tài chính", null, "trước ngày 30/6/2027", "Kế hoạch")
                        .row("II", "NHIỆM VỤ CỤ THỂ")
                        .row(1, "Rà soát thủ tục", "Sở Tư pháp", "Sở Nội vụ", "Tháng 6/2027", "Báo cáo")
                        .row(null, null, null, null, "Nơi nhận:")
                        .bytes())
                .rows();
        assertThat(rows).extracting(AnnexRow::ordinal).containsExactly("I.1", "II.1");
        assertThat(rows).extracting(AnnexRow::section).containsExactly("I. NHIỆM VỤ CHUNG", "II. NHIỆM VỤ CỤ THỂ");
        assertThat(rows).extracting(AnnexRow::place).containsExactly("Phụ lục, dòng 6", "Phụ lục, dòng 8");
    }

    @Test
    void aCellMergedOverRowsHoldsForEachOfThem() {
        var excel = new ExcelOfTests("Phụ lục")
                .row(Annexes.HEAD)
                .row("A. CÔNG TÁC TUYÊN TRUYỀN")
                .row(
                        1,
                        "Biên soạn tài liệu",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        null,
                        "trước ngày 30/6/2027",
                        "Tài liệu")
                .row(2, "In và phát hành", null, null, null, "Tờ rơi")
                .row(3, "Tổ chức hội nghị", "Sở Nội vụ", "Sở Tài chính", null, null)
                .row(null, null, "Sở Y tế")
                .merged(1, 1, 0, 5)
                .merged(2, 3, 2, 2)
                .merged(2, 4, 4, 4)
                .merged(4, 5, 0, 0)
                .merged(4, 5, 1, 1);
        var rows = judged(excel.bytes());
        assertThat(rows).hasSize(3).allMatch(row -> row.mark() == RowMark.READY);
        assertThat(rows.get(0).item().leads()).containsExactly("SVHTTDL");
        assertThat(rows.get(1).item().leads()).containsExactly("SVHTTDL");
        assertThat(rows).extracting(row -> row.item().deadlinePhrase()).containsOnly("trước ngày 30/6/2027");
        assertThat(rows.get(2).item().leads())
                .as("two leads in two rows of one task")
                .containsExactly("SNV", "SYT");
    }

    @Test
    void severalUnitsStandInOneCell() {
        var rows = judged(Annexes.plain(List.of(
                row(
                        1,
                        "Hai đơn vị cùng chủ trì",
                        "Sở Tài chính và Sở Nội vụ",
                        "Sở Y tế, Sở Tư pháp; các đơn vị liên quan"),
                row(
                        2,
                        "Mỗi dòng một đơn vị",
                        "Sở KH&CN\nSở Văn hóa, Thể thao và Du lịch",
                        "- Sở NN&MT\n- CA tỉnh\n- VP UBND tỉnh"),
                row(3, "Tên viết tắt theo nhau", "Sở Tài chính, Nội vụ và Y tế", "UBND xã Tả Lèng, Mường Kim"),
                row(4, "Có nhãn trong ô", "Chủ trì: Sở Xây dựng; Phối hợp: Sở Công Thương, Sở Tài chính", ""))));
        assertThat(rows).allMatch(row -> row.mark() == RowMark.READY);
        assertThat(rows)
                .extracting(row -> row.item().leads())
                .containsExactly(
                        List.of("STC", "SNV"),
                        List.of("SKHCN", "SVHTTDL"),
                        List.of("STC", "SNV", "SYT"),
                        List.of("SXD"));
        assertThat(rows)
                .extracting(row -> row.item().coordinators())
                .containsExactly(
                        List.of("SYT", "STP"),
                        List.of("SNNMT", "CAT", "VPUB"),
                        List.of("X11", "X01"),
                        List.of("SCT", "STC"));
        assertThat(rows.get(0).item().externalCoordinators()).isEqualTo("các đơn vị liên quan");
    }

    @Test
    void wordsForManyAreGroups() {
        var rows = judged(Annexes.plain(List.of(
                row(1, "Cấp xã", "UBND các xã, phường", ""),
                row(2, "Viết cách khác", "Từng xã, phường trên địa bàn tỉnh", ""),
                row(3, "Sở ngành và cấp xã", "Các sở, ban, ngành tỉnh; UBND các xã, phường", ""),
                row(4, "Một sở và cấp xã", "Sở Nội vụ; UBND các xã, phường", ""),
                row(5, "Không rõ ai", "Các cơ quan, đơn vị có liên quan", ""))));
        assertThat(rows.subList(0, 3))
                .extracting(row -> row.item().fanOutRule())
                .containsExactly("XA_PHUONG", "XA_PHUONG", "SO_NGANH_XA_PHUONG");
        assertThat(rows.get(3).item().leads()).hasSize(39).contains("SNV", "X11", "P01");
        assertThat(rows.get(3).notes()).singleElement().asString().contains("38 đơn vị");
        assertThat(rows)
                .extracting(JudgedRow::mark)
                .containsExactly(RowMark.READY, RowMark.READY, RowMark.READY, RowMark.READY, RowMark.CONFIRM);
    }

    @Test
    void oldNamesAreResolvedOrAskedAbout() {
        var rows = judged(Annexes.plain(List.of(
                row(1, "Một đơn vị kế thừa", "BCH BĐBP tỉnh", ""),
                row(2, "Hai đơn vị kế thừa", "Sở TT&TT", ""),
                row(3, "Gần đúng", "Sở Tài chánh", ""),
                row(4, "Không có", "Cục Hàng hải", ""),
                row(5, "Ngoài tỉnh", "Sở Nội vụ", "Cơ quan đại diện Việt Nam tại Lào"))));
        assertThat(rows)
                .extracting(JudgedRow::mark)
                .containsExactly(RowMark.READY, RowMark.CONFIRM, RowMark.CONFIRM, RowMark.WRONG, RowMark.CONFIRM);
        assertThat(rows.get(0).item().leads()).containsExactly("BCHBP");
        assertThat(rows.get(0).notes())
                .singleElement()
                .asString()
                .contains("nay là Ban Chỉ huy Bộ đội Biên phòng tỉnh");
        assertThat(rows.get(1).questions().get(0).choices()).containsExactly("SKHCN", "SVHTTDL");
        assertThat(rows.get(2).questions().get(0).choices()).startsWith("STC");

        var answered = judged(
                Annexes.plain(List.of(
                        row(1, "Hai đơn vị kế thừa", "sở tt&tt", ""),
                        row(2, "Ngoài tỉnh", "Sở Nội vụ", "Cơ quan đại diện Việt Nam tại Lào"))),
                Map.of("so tt tt", "SKHCN", "co quan dai dien viet nam tai lao", ""),
                List.of());
        assertThat(answered).allMatch(row -> row.mark() == RowMark.READY);
        assertThat(answered.get(0).item().leads()).containsExactly("SKHCN");
        assertThat(answered.get(1).item().externalCoordinators()).isEqualTo("Cơ quan đại diện Việt Nam tại Lào");
    }

    @Test
    void deadlinesAreDaysAndWords() {
        var rows = judged(Annexes.plain(List.of(
                until(1, LocalDate.of(2027, 6, 30)),
                until(2, "30/6/2027"),
                until(3, "trước ngày 15/12/2026"),
                until(4, "trong 10 ngày làm việc kể từ ngày ban hành"),
                until(5, "Thường xuyên"),
                until(6, "Quý II/2027"),
                until(7, "Tháng 6/2027"),
                until(8, "Năm 2027"),
                until(9, ""),
                until(10, "01/01/2020"),
                until(11, "khi có hướng dẫn"),
                until(12, "chậm nhất trước ngày 15/12/2026"))));
        assertThat(rows.get(0).item().deadlineKind()).isEqualTo(DeadlineChoice.NO_LATER_THAN);
        assertThat(rows.get(0).item().deadlineDay()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(rows.get(1).item().deadlinePhrase()).isEqualTo("chậm nhất ngày 30/6/2027");
        assertThat(rows.subList(0, 9))
                .allSatisfy(row -> assertThat(row.mark()).as(row.toString()).isEqualTo(RowMark.READY));
        assertThat(rows.get(9).questions())
                .singleElement()
                .matches(Question::wrong)
                .extracting(Question::sentence)
                .asString()
                .contains("Thời hạn đã qua");
        assertThat(rows.subList(10, 12)).extracting(JudgedRow::mark).containsOnly(RowMark.CONFIRM);
    }

    @Test
    void missingColumnsAreToldAndAHeadThatIsNoneIsShown() {
        var reading = read(new ExcelOfTests("Phụ lục")
                .row("Nội dung công việc", "Đơn vị thực hiện")
                .row("Rà soát", "Sở Tài chính")
                .bytes());
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.missing())
                .containsExactlyInAnyOrder(
                        AnnexColumn.ORDINAL, AnnexColumn.COORDINATING, AnnexColumn.DEADLINE, AnnexColumn.PRODUCT);
        assertThatThrownBy(() -> read(new ExcelOfTests("Phụ lục")
                        .row("Họ tên", "Chức vụ", "Số điện thoại")
                        .row("A", "B", "C")
                        .bytes()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tìm thấy cột «Nội dung nhiệm vụ»")
                .hasMessageContaining("«Họ tên | Chức vụ | Số điện thoại»");
        assertThatThrownBy(
                        () -> read(new ExcelOfTests("Phụ lục").row(Annexes.HEAD).bytes()))
                .hasMessageContaining("chưa có nhiệm vụ nào");
    }

    @Test
    void aHeadMayLieOverTwoRows() {
        var excel = new ExcelOfTests("Phụ lục")
                .row("STT", "Nội dung", "Đơn vị thực hiện", null, "Thời hạn hoàn thành")
                .row(null, null, "Chủ trì", "Phối hợp")
                .row(1, "Rà soát", "Sở Tài chính", "Sở Nội vụ", "thường xuyên")
                .merged(0, 1, 0, 0)
                .merged(0, 1, 1, 1)
                .merged(0, 0, 2, 3)
                .merged(0, 1, 4, 4);
        assertThat(judged(excel.bytes())).singleElement().satisfies(row -> {
            assertThat(row.item().leads()).containsExactly("STC");
            assertThat(row.item().coordinators()).containsExactly("SNV");
            assertThat(row.item().deadlinePhrase()).isEqualTo("thường xuyên");
        });
    }

    @Test
    void aTextHasTablesWithListsInTheirCells() {
        var head = List.of("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn");
        var file = new Word()
                .table(
                        List.of(
                                head,
                                List.of("", "Tổ chức tuyên truyền:", "Ban TG&DV Tỉnh ủy", "", "trước ngày 30/6/2027"),
                                List.of("", "Biên soạn đề cương", "", "Sở VHTT&DL", "")),
                        table -> {
                            Annexes.numbered(table, 1, 0);
                            Annexes.numbered(table, 2, 0);
                            Annexes.listed(table, 1, 1, 0, "Trên báo chí");
                            Annexes.listed(table, 1, 1, 1, "Báo in");
                            Annexes.listed(table, 1, 3, 0, "Sở Tài chính");
                            Annexes.listed(table, 1, 3, 0, "Sở Nội vụ");
                            Annexes.mergedWithAbove(table, 2, 2);
                            Annexes.mergedWithAbove(table, 2, 4);
                        })
                .table(
                        List.of(List.of("3", "Bảng nối tiếp không có tiêu đề", "Sở Y tế", "", "thường xuyên")),
                        table -> {})
                .table(List.of(List.of("Nơi nhận", "Ký tên")), table -> {})
                .bytes();
        var rows = judged(file);
        assertThat(read(file).rows()).extracting(AnnexRow::ordinal).containsExactly("1", "2", "3");
        assertThat(rows).allMatch(row -> row.mark() == RowMark.READY);
        assertThat(rows.get(0).item().content()).isEqualTo("Tổ chức tuyên truyền:\n- Trên báo chí\n- Báo in");
        assertThat(rows.get(0).item().coordinators()).containsExactly("STC", "SNV");
        assertThat(rows.get(1).item().leads()).containsExactly("BTGDV");
        assertThat(rows.get(1).item().deadlinePhrase()).isEqualTo("trước ngày 30/6/2027");
        assertThat(rows.get(2).item().leads()).containsExactly("SYT");
    }

    @Test
    void rowsThatAreTwiceOrBareOrTooLongAreNotTakenInSilently() {
        var rows = judged(Annexes.plain(List.of(
                row(1, "Rà soát", "Sở Tài chính", ""),
                row(1, "rà  soát", "Sở Nội vụ", ""),
                Arrays.asList(null, "Các nhiệm vụ khác", null, null, null, null),
                row(4, "x".repeat(2_001), "Sở Tài chính", ""),
                row(5, "", "Sở Tài chính", ""))));
        assertThat(rows)
                .extracting(JudgedRow::mark)
                .containsExactly(RowMark.READY, RowMark.WRONG, RowMark.CONFIRM, RowMark.WRONG, RowMark.WRONG);
        assertThat(rows.get(1).questions().get(0).sentence()).contains("đã có ở dòng trên");
    }

    @Test
    void whatWeOfferToBeginWithIsReadyAsItIs() {
        for (var template : List.of(
                Annexes.written(out -> AnnexTemplates.excel(out, 2027)),
                Annexes.written(out -> AnnexTemplates.word(out, 2027)))) {
            assertThat(judged(template))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.questions()).isEmpty());
        }
    }

    @Test
    void aLargeAnnexIsReadWhole() {
        assertThat(judged(Annexes.large(10_000))).hasSize(10_000).allMatch(row -> row.mark() == RowMark.READY);
    }

    @Test
    void tasksWithoutUnitsAreTasks() {
        var rows = judged(Annexes.plain(List.of(
                row(1, "Tuyên truyền lịch sử quan hệ đặc biệt", "", ""),
                row(2, "Giới thiệu đất nước, con người Lào", "", ""))));
        assertThat(rows)
                .hasSize(2)
                .allMatch(row -> row.mark() == RowMark.READY && row.item().unassigned());
    }

    @Test
    void whatThePlanHasAlreadyIsKnownAgain() {
        var known = List.of(
                known(0, "1", "Rà soát thủ tục", "STC"),
                known(1, "2", "Ban hành kế hoạch", "SNV"),
                known(2, "3", "Sơ kết", "SYT"));
        var rows = judged(
                Annexes.plain(List.of(
                        row(1, "Rà soát thủ tục", "Sở Tài chính", ""),
                        row("02", "Ban hành kế hoạch chi tiết", "Sở Nội vụ", ""),
                        row(9, "Sơ kết", "Sở Tài chính", ""),
                        row(4, "Việc mới", "Sở Tài chính", ""))),
                Map.of(),
                known);
        assertThat(rows)
                .extracting(JudgedRow::change)
                .containsExactly(Change.SAME, Change.CHANGED, Change.CHANGED, Change.NEW);
        assertThat(rows.get(2).changes()).containsExactly("STT: 3 → 9", "Chủ trì: Sở Y tế → Sở Tài chính");
    }

    private static KnownItem known(long id, String ordinal, String content, String lead) {
        return new KnownItem(
                id,
                new DraftItem(
                        ordinal,
                        content,
                        null,
                        List.of(lead),
                        null,
                        null,
                        null,
                        "thường xuyên",
                        DeadlineChoice.PHRASE,
                        null,
                        null),
                null);
    }

    private static List<Object> row(Object ordinal, String content, String lead, String coordinating) {
        return Arrays.asList(ordinal, content, lead, coordinating, lead.isEmpty() ? null : "thường xuyên", null);
    }

    private static List<Object> until(int ordinal, Object deadline) {
        return Arrays.asList(ordinal, "Việc thứ " + ordinal, "Sở Tài chính", null, deadline, null);
    }
}
