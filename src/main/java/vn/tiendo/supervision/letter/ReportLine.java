package vn.tiendo.supervision.letter;

import org.jspecify.annotations.Nullable;

/** A report that a plan asks for, in one sentence. */
final class ReportLine {

    private ReportLine() {}

    static String of(
            String name,
            String reporters,
            String recipient,
            @Nullable String via,
            @Nullable String often,
            boolean conditional,
            String deadline) {
        return name + ": " + reporters + " gửi " + recipient + (via == null ? "" : " (qua " + via + ")")
                + (often == null ? "" : "; " + Character.toLowerCase(often.charAt(0)) + often.substring(1))
                + (conditional ? "; chỉ khi có phát sinh" : "") + "; thời hạn: " + deadline + ".";
    }
}
