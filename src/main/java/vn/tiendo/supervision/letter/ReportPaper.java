package vn.tiendo.supervision.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.letter.Imprint;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.supervision.SeenPlan;

/** What every report says, be it of one unit or drawn from those of many. */
@Component
class ReportPaper {

    private static final String TYPE = "BAO_CAO";

    private final SourceOfPlan source;
    private final NamesOnPaper names;
    private final Letterheads letterheads;
    private final Clock clock;

    ReportPaper(SourceOfPlan source, NamesOnPaper names, Letterheads letterheads, Clock clock) {
        this.source = source;
        this.names = names;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /**
     * A report.
     *
     * @param unit     code of who reports
     * @param name     as the plan calls it
     * @param period   null where it is owed once
     * @param day      when it was signed or handed in; null of a draft
     * @param signedBy full name, or null
     */
    record Facts(
            String unit,
            String recipient,
            String name,
            @Nullable String period,
            @Nullable LocalDate day,
            @Nullable String signedBy,
            String content) {}

    Filling of(SeenPlan seen, Facts report) {
        var today = VietnamTime.today(clock);
        var about = title(report.name());
        var number = names.openNumber(report.unit(), TYPE, report.day() == null ? today : report.day(), about);
        var imprint = new Imprint(
                number,
                report.day(),
                null,
                report.day() == null,
                new Signer(null, null, report.signedBy()),
                List.of("Như trên"),
                true);
        return Filling.of()
                .and(imprint.on(letterheads.of(report.unit())))
                .put("trích yếu", about)
                .put("cơ quan nhận báo cáo", names.unit(report.recipient()))
                .put("kỳ báo cáo", report.period())
                .put("văn bản yêu cầu", source.of(seen))
                .put("nội dung báo cáo", report.content())
                .build();
    }

    /** The word Báo cáo stands above it already. */
    static String title(String name) {
        var rest = name.strip().replaceFirst("^(?iu:báo cáo)(?iu: tổng hợp)?\\s+", "");
        return NamedDocument.beginning(rest.isEmpty() ? name : rest);
    }
}
