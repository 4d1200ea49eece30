package vn.tiendo.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * One line of "Nơi nhận".
 *
 * @param unit    code of the unit, where the line names one of ours
 * @param name    the line as written, for example {@code Các chi, đảng bộ cơ sở}
 * @param purpose what it is sent for, as written: {@code b/c}, {@code t/h}, {@code p/h}
 */
public record Recipient(
        @Nullable String unit, String name, @Nullable String purpose) {}
