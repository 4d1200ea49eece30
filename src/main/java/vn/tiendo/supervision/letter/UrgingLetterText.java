package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.letter.word.Filling;

/**
 * What a công văn đôn đốc says (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5). What it demands follows the practice of
 * Văn phòng Chính phủ: a new day to catch up, and a written wish to move the deadline (lùi, giãn thời hạn) or to take the
 * task back (rút nhiệm vụ) from whoever cannot.
 */
public final class UrgingLetterText {

    private static final String ABSTRACT = "đôn đốc thực hiện nhiệm vụ, chế độ báo cáo";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private UrgingLetterText() {}

    /** What the letter says, beside what every letter has. */
    public static Filling of(UrgingLetter letter) {
        return Filling.of()
                .put("trích yếu", ABSTRACT)
                .put("đơn vị được đôn đốc", letter.unit())
                .put("tình hình", beginning(letter))
                .rows("việc", rows(letter.rows()))
                .put("ý kiến đôn đốc", letter.message())
                .put("yêu cầu", demand(letter))
                .put("trường hợp vướng mắc", wayOut(letter))
                .build();
    }

    private static String beginning(UrgingLetter letter) {
        var checked =
                "Qua theo dõi việc thực hiện nhiệm vụ và chế độ báo cáo, đến ngày " + DAY.format(letter.day()) + ", ";
        long late = letter.rows().stream().filter(row -> row.daysLate() > 0).count();
        if (letter.rows().isEmpty()) {
            return checked + letter.unit() + " không còn việc nào chưa hoàn thành.";
        }
        return checked + letter.unit() + " còn " + two(letter.rows().size()) + " việc chưa hoàn thành"
                + (late == 0 ? "" : ", trong đó " + two(late) + " việc đã quá hạn") + ", cụ thể như sau:";
    }

    private static String demand(UrgingLetter letter) {
        var demand = letter.issuer() + " đề nghị " + letter.unit() + " tập trung chỉ đạo, hoàn thành dứt điểm"
                + until(letter.catchUpDay()) + " và gửi kết quả về "
                + letter.issuer() + " để theo dõi, tổng hợp.";
        return letter.explainBy() == null || letter.rows().stream().noneMatch(row -> row.daysLate() > 0)
                ? demand
                : demand + " Đối với các việc đã quá hạn, đề nghị giải trình rõ nguyên nhân chậm, trách nhiệm và biện"
                        + " pháp khắc phục" + until(letter.explainBy()) + ".";
    }

    private static String wayOut(UrgingLetter letter) {
        return "Trường hợp cần thêm thời gian, đề nghị có văn bản báo cáo rõ lý do và đề xuất lùi, giãn thời hạn hoặc rút"
                + " nhiệm vụ, gửi " + letter.issuer() + " để xem xét, quyết định.";
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : " chậm nhất ngày " + DAY.format(day);
    }

    private static List<Map<String, String>> rows(List<UrgingLetter.Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> {
                    var row = rows.get(at);
                    return Map.of(
                            "STT",
                            String.valueOf(at + 1),
                            "nội dung việc",
                            row.content(),
                            "văn bản giao",
                            row.source(),
                            "thời hạn",
                            row.deadline(),
                            "số ngày quá hạn",
                            row.daysLate() > 0 ? String.valueOf(row.daysLate()) : "Chưa quá hạn");
                })
                .toList();
    }

    /** Figures below ten have two digits in official papers. */
    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
