package vn.tiendo.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;

/** What somebody says to a unit about its duty, as a mail (thông báo): the words, who said them, the duty, the way there. */
@Component
class UnitLetterText {

    private final MailTemplates templates;
    private final Officers officers;
    private final Units units;
    private final Clock clock;

    UnitLetterText(MailTemplates templates, Officers officers, Units units, Clock clock) {
        this.templates = templates;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    /** One fact about the duty. */
    public record Fact(String label, String value) {}

    /** What the template shows. */
    public record Letter(
            String action, String text, String from, List<Fact> facts, String link, String color, String tint) {

        /** What was said, line by line: Outlook knows no other way to end a line. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    MailText of(UnitAddressed said, Duty duty) {
        var late = duty.overdue(clock.instant());
        var tone = late ? Tone.LATE : Tone.CALM;
        var letter = new Letter(
                said.action(),
                said.text(),
                from(said.actor()),
                List.of(
                        new Fact(duty.ref().kind().title(), duty.title()),
                        new Fact("Đơn vị thực hiện", units.require(duty.unit()).name()),
                        new Fact("Thời hạn", duty.phrase() + (late ? " (đã quá hạn)" : ""))),
                templates.link(duty.ref().path()),
                tone.color(),
                tone.tint());
        return templates.render(
                "thong-bao",
                said.action() + ": " + Refusal.shortened(duty.title()),
                Map.of("letter", letter, "day", DayInWords.of(VietnamTime.today(clock))));
    }

    private String from(String actor) {
        return officers.find(actor)
                .map(officer -> officer.fullName() + ", "
                        + units.require(officer.unit()).name())
                .orElse(actor);
    }
}
