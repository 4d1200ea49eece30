package vn.tiendo.plan.domain;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/**
 * The rule by which a yearly plan (kế hoạch năm) becomes that of a later year: the same words, with the year moved. Days
 * keep their place in the calendar; 29 February becomes the 28th where the year has none.
 *
 * @param from the year of the plan that is there
 * @param to   the year of the new one
 */
public record NextYear(int from, int to) {

    /** Of a date or alone: "15/12/2024", "quý IV/2024", "năm 2024"; not the year inside a number, 02/2024/QĐ-UBND. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])((?:19|20|21)\\d{2})(?!\\d|[/.,]\\d|/\\p{L})");

    /** "năm 2024", "năm 2024-2025"; not "tháng 9 năm 2022" of a document, not "đến năm 2030" of a programme. */
    private static final Pattern YEAR_OF_WORK = Pattern.compile(
            "(?iu)(?<!tháng \\d{1,2} |đến )(năm\\s+)((?:19|20|21)\\d{2})(\\s*[-–]\\s*)?((?:20|21)\\d{2})?(?!\\d)");

    public NextYear {
        if (to <= from) {
            throw new IllegalArgumentException("The year " + to + " does not come after " + from);
        }
    }

    /**
     * The year of which a plan is: that of its issue, or the next one if it ends then; one that runs on for years is of the
     * year in which it was issued.
     */
    public static int of(LocalDate issued, @Nullable LocalDate horizon) {
        return horizon != null && horizon.getYear() == issued.getYear() + 1 ? horizon.getYear() : issued.getYear();
    }

    /** The words of a deadline: every year that is not before the plan's own. */
    public String deadline(String phrase) {
        return YEAR.matcher(phrase).replaceAll(year -> moved(year.group(1)));
    }

    /** The title of a plan, the content of a task: only what is said of a year of work, never the date of a document. */
    public String text(String written) {
        return YEAR_OF_WORK.matcher(written).replaceAll(this::movedSpan);
    }

    public @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.getYear() < from ? day : day.plusYears(to - from);
    }

    /** What was entered of a deadline, always in words; it has to be confirmed anew. */
    public DeadlineInput deadline(DeadlineInput input) {
        var day = day(input.day());
        var words = input.phrase() == null ? words(input.choice(), day) : deadline(input.phrase());
        return new DeadlineInput(words, input.choice(), day, false);
    }

    private static @Nullable String words(@Nullable DeadlineChoice choice, @Nullable LocalDate day) {
        var kind = choice == null || day == null ? null : choice.kind();
        return kind == null ? null : Deadline.of(kind, day).phrase();
    }

    private String movedSpan(MatchResult year) {
        return year.group(1)
                + moved(year.group(2))
                + (year.group(3) == null ? "" : year.group(3))
                + (year.group(4) == null ? "" : moved(year.group(4)));
    }

    private String moved(String year) {
        int written = Integer.parseInt(year);
        return written < from ? year : Integer.toString(written + to - from);
    }
}
