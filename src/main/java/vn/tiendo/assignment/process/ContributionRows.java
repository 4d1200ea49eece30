package vn.tiendo.assignment.process;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;
import vn.tiendo.assignment.domain.OwedContribution;

/** What the lead's forms tell of a contribution: when it came, how late, with how many files, what became of it. */
final class ContributionRows {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private ContributionRows() {}

    /** A row of the table in the form. */
    static Map<String, String> row(OwedContribution one) {
        return Map.of(
                "unit", one.unitName(),
                "sent", sent(one),
                "content", text(one),
                "answer", answer(one));
    }

    /** {@code 12/03/2026 08:00, chậm 2 ngày}, or that it has not come. */
    static String sent(OwedContribution one) {
        var late = one.daysLate() == 0 ? "" : ", chậm " + one.daysLate() + " ngày";
        var at = one.deliveredAt();
        return at == null ? (one.closedAt() == null ? "Chưa gửi" : "Không gửi") + late : moment(at) + late;
    }

    static @Nullable String files(OwedContribution one) {
        return one.files() == 0 ? null : one.files() + " tệp, xem ở thẻ Hồ sơ";
    }

    private static String text(OwedContribution one) {
        var content = one.content() == null ? "" : one.content();
        var files = files(one);
        return files == null ? content : content.isEmpty() ? files : content + " (" + files + ")";
    }

    private static String answer(OwedContribution one) {
        return switch (one.state()) {
            case TAKEN_IN -> "Tiếp thu: " + one.answer();
            case ANSWERED -> "Không tiếp thu: " + one.answer();
            case WAITING -> "Chờ đơn vị chủ trì trả lời";
            case NOT_SENT, CLOSED -> "";
        };
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
