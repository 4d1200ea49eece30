package vn.tiendo.supervision.story;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param actor  null for the system itself
 * @param action as the history names it
 * @param about  what it happened to, or null where it is the duty itself
 * @param note   what was written
 * @param number of the round of a report
 * @param until  the hour that goes with it, for example until when an explanation is owed
 * @param day    the day that goes with it, for example until which more time was asked for
 * @param more   the text that goes with it beside the note
 * @param rung   of a notice, for example {@code DAY -3}
 * @param told   who was told, where it is a notice
 */
public record StoryLine(
        Instant at,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String action,
        @Nullable String about,
        @Nullable String note,
        @Nullable Integer number,
        @Nullable Instant until,
        @Nullable LocalDate day,
        @Nullable String more,
        @Nullable String rung,
        List<Told> told) {

    /**
     * Somebody who was told.
     *
     * @param mail WAITING before the mail is written, QUEUED, SENT or UNDELIVERABLE
     */
    public record Told(String name, String mail) {}

    /** The action as part of a message key: {@code de-nghi-gia-han}. */
    public String key() {
        return Normalizer.normalize(action.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Which words tell the rung: {@code day.before}, {@code day.last}, {@code hour.after}. */
    public String rungKey() {
        var unit = String.valueOf(rung).startsWith("HOUR") ? "hour" : "day";
        int distance = distance();
        return unit + (distance < 0 ? ".before" : distance == 0 ? ".last" : ".after");
    }

    /** How many working days or hours from the deadline the rung is. */
    public int rungDistance() {
        return Math.abs(distance());
    }

    private int distance() {
        return rung == null ? 0 : Integer.parseInt(rung.substring(rung.indexOf(' ') + 1));
    }
}
