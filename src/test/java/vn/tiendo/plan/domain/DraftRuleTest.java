package vn.tiendo.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.phrase.PhraseContext;

class DraftRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PhraseContext CONTEXT = PhraseContext.on(TODAY, WorkingCalendar.ORDINARY_WEEKS);

    @Test
    void aDraftWithoutLeadsIsFineBecauseItCanBeAssignedLater() {
        assertThat(reason(item(List.of(), null, List.of()))).isNull();
    }

    @Test
    void leadsAndAGroupExcludeEachOther() {
        assertThat(reason(item(List.of("STC"), "XA_PHUONG", List.of())))
                .isEqualTo("Nhiệm vụ 1: hãy chọn đơn vị chủ trì hoặc nhóm đơn vị, không chọn cả hai.");
    }

    @Test
    void aUnitDoesNotCoordinateWithItself() {
        assertThat(reason(item(List.of("STC"), null, List.of("SNV", "STC")))).contains("vừa chủ trì vừa phối hợp");
    }

    @Test
    void aDatedKindNeedsItsDayAndTheDayLiesAhead() {
        assertThat(reason(due(DeadlineChoice.NO_LATER_THAN, null))).contains("hãy chọn ngày của thời hạn");
        assertThat(reason(due(DeadlineChoice.NO_LATER_THAN, TODAY))).isNull();
        assertThat(reason(due(DeadlineChoice.BEFORE_DATE, TODAY))).contains("thời hạn đã qua");
        assertThat(reason(due(DeadlineChoice.NO_LATER_THAN, LocalDate.of(9999, 12, 31))))
                .contains("thời hạn quá xa");
        assertThat(reason(due(DeadlineChoice.ONGOING, null))).isNull();
    }

    @Test
    void aReportHasReportersButNotTwice() {
        assertThat(reason(regime(List.of(), null, "STC", null, null))).contains("hãy chọn các đơn vị báo cáo");
        assertThat(reason(regime(List.of("SNV"), "XA_PHUONG", "STC", null, null)))
                .contains("hãy chọn các đơn vị");
        assertThat(reason(regime(List.of("SNV"), null, "STC", null, null))).isNull();
    }

    @Test
    void nobodyReportsToItself() {
        assertThat(reason(regime(List.of("STC", "SNV"), null, "STC", null, null)))
                .contains("tự nhận báo cáo");
    }

    @Test
    void aConsolidationNeedsACutOff() {
        assertThat(reason(regime(List.of("SNV"), null, "STC", "STC", null))).contains("phải có thời hạn gửi");
    }

    @Test
    void onlyAConsolidatedReportGoesUp() {
        assertThat(reason(regime(List.of("SNV"), null, "STC", null, "UBND"))).contains("hãy chọn đơn vị tổng hợp");
    }

    @Test
    void theReportUpwardIsNotDueBeforeThoseItIsDrawnFrom() {
        assertThat(reason(upward(LocalDate.of(2026, 3, 19)))).contains("không thể trước thời hạn của các đơn vị");
        assertThat(reason(upward(LocalDate.of(2026, 3, 20)))).isNull();
    }

    private static DraftRegime upward(LocalDate day) {
        return new DraftRegime(
                "Báo cáo",
                null,
                List.of("SNV"),
                null,
                "STC",
                null,
                "STC",
                null,
                DeadlineChoice.NO_LATER_THAN,
                LocalDate.of(2026, 3, 20),
                null,
                null,
                "UBND",
                null,
                DeadlineChoice.NO_LATER_THAN,
                day,
                null);
    }

    @Test
    void opinionsHaveALastDay() {
        var draft = new PlanDraft(
                "Kế hoạch",
                "KE_HOACH",
                "UBND",
                "VPUB",
                null,
                null,
                List.of(item(List.of(), null, List.of())),
                null,
                List.of("SNV"),
                null,
                null);

        assertThat(DraftRule.firstBroken(draft, CONTEXT)).contains("Hãy chọn hạn góp ý từ hôm nay trở đi.");
    }

    private static @Nullable String reason(DraftItem item) {
        return DraftRule.firstBroken(draft(List.of(item), List.of()), CONTEXT).orElse(null);
    }

    private static @Nullable String reason(DraftRegime regime) {
        return DraftRule.firstBroken(draft(List.of(item(List.of(), null, List.of())), List.of(regime)), CONTEXT)
                .orElse(null);
    }

    private static PlanDraft draft(List<DraftItem> items, List<DraftRegime> regimes) {
        return new PlanDraft("Kế hoạch", "KE_HOACH", "UBND", "VPUB", null, null, items, regimes, null, null, null);
    }

    private static DraftItem item(List<String> leads, @Nullable String rule, List<String> coordinators) {
        return new DraftItem("1", "Nội dung", null, leads, rule, coordinators, null, null, null, null, null);
    }

    private static DraftItem due(DeadlineChoice kind, @Nullable LocalDate day) {
        return new DraftItem("1", "Nội dung", null, List.of("STC"), null, null, null, null, kind, day, null);
    }

    private static DraftRegime regime(
            List<String> reporters,
            @Nullable String rule,
            String recipient,
            @Nullable String consolidator,
            @Nullable String upward) {
        return new DraftRegime(
                "Báo cáo",
                null,
                reporters,
                rule,
                recipient,
                null,
                consolidator,
                null,
                null,
                null,
                null,
                null,
                upward,
                null,
                null,
                null,
                null);
    }
}
