package vn.tiendo.notification;

import java.time.LocalDate;

/** A day as official letters write it (Nghị định 30/2020/NĐ-CP: days below 10 and months 1 and 2 with a zero). */
final class DayInWords {

    private static final String[] OF_THE_WEEK = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };

    private DayInWords() {}

    /** For example "Thứ Sáu, ngày 05 tháng 12 năm 2014". */
    static String of(LocalDate day) {
        return OF_THE_WEEK[day.getDayOfWeek().ordinal()] + ", ngày " + padded(day.getDayOfMonth(), 9) + " tháng "
                + padded(day.getMonthValue(), 2) + " năm " + day.getYear();
    }

    private static String padded(int number, int lastPadded) {
        return number <= lastPadded ? "0" + number : String.valueOf(number);
    }
}
