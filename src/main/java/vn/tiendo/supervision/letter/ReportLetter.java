package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.VietnamTime;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.Rounds;
import vn.tiendo.report.domain.Round;
import vn.tiendo.supervision.figures.RoundLines;
import vn.tiendo.supervision.letter.ReportPaper.Facts;
import vn.tiendo.supervision.story.SeenDuty;
import vn.tiendo.supervision.story.StoryKind;

/** Báo cáo: one round of a unit's report. What is not handed in yet only the unit itself has. */
@Service
public class ReportLetter {

    private static final String NOTHING = "Trong kỳ, đơn vị không phát sinh nội dung phải báo cáo.";

    private final Obligations obligations;
    private final Rounds rounds;
    private final PlanContents contents;
    private final ReportPaper paper;
    private final NamesOnPaper names;
    private final ConsolidatedLetter consolidated;
    private final WriteLetter writeLetter;
    private final RoundLines figures;
    private final JdbcClient jdbc;

    ReportLetter(
            Obligations obligations,
            Rounds rounds,
            PlanContents contents,
            ReportPaper paper,
            NamesOnPaper names,
            ConsolidatedLetter consolidated,
            WriteLetter writeLetter,
            RoundLines figures,
            JdbcClient jdbc) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.contents = contents;
        this.paper = paper;
        this.names = names;
        this.consolidated = consolidated;
        this.writeLetter = writeLetter;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** Whether the officer may have that round. */
    boolean isOpenTo(SeenDuty duty, Round round) {
        return round.submittedAt() != null
                || duty.seen()
                        .officer()
                        .units()
                        .contains(obligations.require(duty.id()).unit());
    }

    private record Signed(@Nullable String by, @Nullable Long consolidated) {}

    /** @throws NotFound if there is no such round, or the officer may not have it */
    public Written of(SeenDuty duty, int number) {
        var round = rounds.of(duty.id()).stream()
                .filter(one -> duty.kind() == StoryKind.REPORT && one.number() == number && isOpenTo(duty, one))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có lượt báo cáo này; hãy mở lại trang diễn biến."));
        var signed = signed(round);
        if (signed.consolidated() != null) {
            return consolidated.handedIn(duty.seen(), signed.consolidated());
        }
        var obligation = obligations.require(duty.id());
        var regime = contents.regime(obligation.regime());
        var facts = new Facts(
                obligation.unit(),
                regime.recipient(),
                regime.name(),
                obligation.period().described().orElse(null),
                round.submittedAt() == null ? null : LocalDate.ofInstant(round.submittedAt(), VietnamTime.ZONE),
                names.officer(signed.by()),
                round.nothingToReport()
                        ? NOTHING
                        : RoundLines.below(round.text(), figures.of(duty.id()).getOrDefault(number, List.of())));
        var filling = Filling.of()
                .and(paper.of(duty.seen(), facts))
                .put("lượt báo cáo", number > 1 ? String.valueOf(number) : null)
                .build();
        return new Written(
                LetterKind.BAO_CAO.word() + "-" + duty.id() + "-luot-" + number + ".docx",
                writeLetter.write(LetterKind.BAO_CAO, obligation.unit(), filling));
    }

    private Signed signed(Round round) {
        return jdbc.sql("select approved_by, consolidated_report_id from report_round where id = ?")
                .param(round.id())
                .query((row, at) -> new Signed(row.getString(1), row.getObject(2, Long.class)))
                .single();
    }
}
