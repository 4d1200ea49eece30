package vn.tiendo.letter.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an official document (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2; Phụ lục I, Phần I, Mục II.1 to 5).
 *
 * @param party        whether a Party body issues it, which writes its own name where the state writes Quốc hiệu
 *                     (Hướng dẫn 36-HD/VPTW)
 * @param superior     the body that the issuer belongs to; null where none is written above it
 * @param issuer       who issues it
 * @param number       number and symbol, for example {@code 12/UBND-VP}; null leaves room for it
 * @param abstractText what follows "V/v"; null where the document has a title of its own below
 * @param placeAndDay  địa danh, ngày tháng năm, see {@link #placeAndDay(String, LocalDate)}
 */
public record LetterHead(
        boolean party,
        @Nullable String superior,
        String issuer,
        @Nullable String number,
        @Nullable String abstractText,
        String placeAndDay) {

    /** Place and day as the decree writes them. */
    public static String placeAndDay(String place, LocalDate day) {
        return place + ", " + day(day);
    }

    /** The day as the decree writes it: two digits for days below 10 and for January and February. */
    public static String day(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    String numberLine() {
        var written = number == null ? "          " : number;
        return party ? "Số " + written : "Số: " + written;
    }
}
