package vn.tiendo.supervision.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.NextDraft;
import vn.tiendo.plan.domain.NextDraft.Answer;
import vn.tiendo.plan.domain.NextYear;

/** The rows of a later year's plan, each beside what the plan of the earlier year says. */
@Component
class NextYearRows {

    private final PlanContents contents;
    private final Units units;
    private final FanOut fanOut;
    private final Calendars calendars;
    private final Clock clock;

    NextYearRows(PlanContents contents, Units units, FanOut fanOut, Calendars calendars, Clock clock) {
        this.contents = contents;
        this.units = units;
        this.fanOut = fanOut;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A row of the page.
     *
     * @param text       the content of the task, or the name of the report
     * @param who        who leads or reports now
     * @param gone       who did, and has ended without a single successor
     * @param was        the words of the deadline in the earlier year; null for a report that returns
     * @param deadline   the words now
     * @param understood what they mean now
     * @param otherYear  whether that lies in another year than the plan's
     */
    record Row(
            boolean report,
            String ordinal,
            String text,
            List<String> who,
            List<String> gone,
            @Nullable String was,
            @Nullable String deadline,
            @Nullable String understood,
            boolean otherYear,
            Answer answer) {}

    List<Row> of(long plan, NextYear years, NextDraft next, List<Answer> answers) {
        var rows = new ArrayList<Row>();
        var before = contents.items(plan);
        var items = next.draft().items();
        for (int at = 0; at < items.size(); at++) {
            var was = before.get(at);
            rows.add(row(
                    next,
                    rows.size(),
                    years,
                    answers,
                    new Said(false, ordinal(items.get(at), at), items.get(at).content()),
                    who(items.get(at)),
                    names(missing(was.leads(), items.get(at).leads())),
                    was.deadline().phrase()));
        }
        var regimes = next.draft().regimes();
        var asked = contents.regimes(plan);
        for (int at = 0; at < regimes.size(); at++) {
            var regime = regimes.get(at);
            rows.add(row(
                    next,
                    rows.size(),
                    years,
                    answers,
                    new Said(true, "", regime.name()),
                    who(regime),
                    names(missing(asked.get(at).reporters(), regime.reporters())),
                    regime.recurring() ? null : asked.get(at).deadline().phrase()));
        }
        return rows;
    }

    private record Said(boolean report, String ordinal, String text) {}

    private Row row(
            NextDraft next,
            int at,
            NextYear years,
            List<Answer> answers,
            Said said,
            List<String> who,
            List<String> gone,
            @Nullable String was) {
        var answer = answers.get(at);
        var input = next.deadline(at, answer);
        var calendar = calendars.current();
        var deadline = input.deadline(PhraseContext.on(VietnamTime.today(clock), calendar));
        var last = deadline.lastDay();
        return new Row(
                said.report(),
                said.ordinal(),
                said.text(),
                who,
                gone,
                was,
                answer.deadline() == null ? Objects.requireNonNullElse(input.phrase(), "") : answer.deadline(),
                was == null ? null : meaning(deadline),
                last != null && last.getYear() < years.to(),
                answer);
    }

    private @Nullable String meaning(Deadline deadline) {
        return deadline.dueAt() == null ? null : DeadlineText.meaning(deadline, calendars.current());
    }

    private static String ordinal(DraftItem item, int at) {
        return item.ordinal() == null ? Integer.toString(at + 1) : item.ordinal();
    }

    private List<String> who(DraftItem item) {
        return item.fanOutRule() == null ? names(item.leads()) : List.of(group(item.fanOutRule()));
    }

    private List<String> who(DraftRegime regime) {
        return regime.reporterRule() == null ? names(regime.reporters()) : List.of(group(regime.reporterRule()));
    }

    private String group(String rule) {
        return fanOut.rules().stream()
                .filter(one -> one.code().equals(rule))
                .map(one -> one.phrase())
                .findFirst()
                .orElse(rule);
    }

    /** Of those before, the units that have neither stayed nor a place of their own among those now. */
    private List<String> missing(Collection<String> before, Collection<String> now) {
        return before.stream()
                .filter(code -> !now.contains(code))
                .filter(code -> Stream.of(code)
                        .flatMap(old -> units.successorsOf(old).stream())
                        .noneMatch(now::contains))
                .toList();
    }

    private List<String> names(Collection<String> codes) {
        return codes.stream().map(code -> units.require(code).name()).toList();
    }
}
