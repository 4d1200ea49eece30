package vn.tiendo.supervision.letter;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.tiendo.report.Rounds;
import vn.tiendo.supervision.story.SeenDuty;
import vn.tiendo.supervision.story.StoryKind;

/** Which Word files there are of a duty, for the buttons on its page. */
@Service
public class DutyPapers {

    private final SlipLetter slips;
    private final ReportLetter reports;
    private final Rounds rounds;

    DutyPapers(SlipLetter slips, ReportLetter reports, Rounds rounds) {
        this.slips = slips;
        this.reports = reports;
        this.rounds = rounds;
    }

    /**
     * A file.
     *
     * @param text   key of what the button says
     * @param number of the round of a report; 0 of a slip
     */
    public record Paper(String text, int number, String address) {}

    /** In the order in which they are offered. */
    public List<Paper> of(SeenDuty duty) {
        if (duty.kind() == StoryKind.REPORT) {
            return rounds.of(duty.id()).stream()
                    .filter(round -> reports.isOpenTo(duty, round))
                    .map(round -> new Paper(
                            round.submittedAt() == null ? "letters.get.draft" : "letters.get.report",
                            round.number(),
                            "/viec/report/" + duty.id() + "/luot/" + round.number() + "/bao-cao.docx"))
                    .toList();
        }
        return slips.exists(duty)
                ? List.of(new Paper("letters.get.slip", 0, "/viec/assignment/" + duty.id() + "/phieu-giao-viec.docx"))
                : List.of();
    }
}
