package vn.tiendo.supervision.web;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import vn.tiendo.Refusal;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.OverdueTrend;
import vn.tiendo.supervision.register.UnitRanks;

/**
 * What the pictures show beside what the filter asks for, and the addresses of other choices.
 *
 * @param months {@code so-thang}: how far back the trend goes
 * @param order  {@code xep}: which unit comes first
 * @param year   {@code nam}: of the calendar
 */
public record PictureChoice(DutyFilter filter, int months, UnitRanks.Order order, Year year) {

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;

    /**
     * The calendar begins with the year of the period that the filter names, else with this one.
     *
     * @throws Refusal if one of the parameters cannot be understood
     */
    static PictureChoice of(Map<String, String> parameters, DutyFilter filter, LocalDate today) {
        var order = parameters.getOrDefault("xep", "");
        return new PictureChoice(
                filter,
                number(parameters, "so-thang", MONTHS, 1, OverdueTrend.MOST, "Số tháng"),
                order.isBlank()
                        ? UnitRanks.Order.OVERDUE
                        : UnitRanks.Order.of(order).orElseThrow(() -> unknown("Thứ tự", order)),
                Year.of(number(parameters, "nam", yearOf(filter, today), FIRST_YEAR, LAST_YEAR, "Năm")));
    }

    private static int yearOf(DutyFilter filter, LocalDate today) {
        var period = filter.period();
        if (period == null) {
            return today.getYear();
        }
        var day = period.from() == null ? period.to() : period.from();
        return day == null ? today.getYear() : day.getYear();
    }

    private static int number(
            Map<String, String> parameters, String name, int usual, int least, int most, String title) {
        var written = parameters.getOrDefault(name, "").strip();
        if (written.isEmpty()) {
            return usual;
        }
        int number = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            throw new Refusal("%s phải là số từ %d đến %d; hãy sửa lại địa chỉ.".formatted(title, least, most));
        }
        return number;
    }

    private static Refusal unknown(String title, String value) {
        return new Refusal(title + " " + Refusal.quoted(value) + " không có; hãy chọn lại hoặc sửa địa chỉ.");
    }

    /** The same with a longer or shorter trend. */
    public String months(int other) {
        return address(other, order, year);
    }

    /** The same with other units first. */
    public String order(UnitRanks.Order other) {
        return address(months, other, year);
    }

    /** The same with the calendar of another year. */
    public String year(int other) {
        return address(months, order, Year.of(other));
    }

    private String address(int ofMonths, UnitRanks.Order inOrder, Year ofYear) {
        var query = FilterDesk.query(filter);
        return PicturePages.PICTURES + "?" + (query.isEmpty() ? "" : query + "&") + "so-thang=" + ofMonths + "&xep="
                + inOrder.word() + "&nam=" + ofYear;
    }
}
