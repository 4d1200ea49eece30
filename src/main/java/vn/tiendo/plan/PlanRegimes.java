package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.DeadlineColumns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.period.DataWindow;
import vn.tiendo.deadline.domain.period.Frequency;
import vn.tiendo.deadline.domain.period.Recurrence;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.ReportRegime;

/** The reports that an issued plan asks for. A consolidated report that goes up is a regime of its own. */
@Repository
class PlanRegimes {

    private final JdbcClient jdbc;
    private final Indicators indicators;

    PlanRegimes(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    void write(long plan, PlanDraft draft, Function<DeadlineInput, Deadline> deadlines) {
        int position = 0;
        for (var regime : draft.regimes()) {
            add(plan, ++position, regime, regime.recurrence(draft.horizon()), deadlines);
        }
    }

    List<ReportRegime> ofPlan(long plan) {
        return regimes("where plan_id = ? order by position, id", plan);
    }

    ReportRegime require(long id) {
        return regimes("where id = ?", id).get(0);
    }

    private void add(
            long plan,
            int position,
            DraftRegime regime,
            Recurrence recurrence,
            Function<DeadlineInput, Deadline> deadlines) {
        Long answers = null;
        List<Indicator> above = List.of();
        if (regime.upwardRecipient() != null && regime.consolidator() != null) {
            answers = addRegime(
                    plan,
                    position,
                    "Báo cáo tổng hợp: " + regime.name(),
                    regime.outline(),
                    null,
                    List.of(regime.consolidator()),
                    regime.upwardRecipient(),
                    null,
                    null,
                    regime.upwardDeadline(deadlines),
                    null,
                    false,
                    recurrence,
                    false);
            above = indicators.add(answers, regime.asked(), List.of());
        }
        long id = addRegime(
                plan,
                position,
                regime.name(),
                regime.outline(),
                regime.reporterRule(),
                regime.reporters(),
                regime.recipient(),
                regime.via(),
                regime.consolidator(),
                regime.deadline(deadlines),
                answers,
                regime.answers(),
                recurrence,
                regime.onlyIfSomethingArose());
        indicators.add(id, regime.asked(), above);
    }

    private long addRegime(
            long plan,
            int position,
            String name,
            @Nullable String outline,
            @Nullable String rule,
            List<String> reporters,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            Deadline deadline,
            @Nullable Long answers,
            boolean answersSuperior,
            Recurrence recurrence,
            boolean conditional) {
        long id = DeadlineColumns.bind(
                        jdbc.sql("insert into report_regime (plan_id, position, name, outline, reporter_rule, "
                                + "recipient_code, via_code, consolidator_code, answers_regime_id, answers_superior, "
                                + "frequency, data_window, starts_on, ends_on, working_days_only, conditional, "
                                + DeadlineColumns.NAMES + ") values (:plan, :position, :name, :outline, :rule, "
                                + ":recipient, :via, :consolidator, :answers, :answersSuperior, "
                                + ":frequency, :window, :starts, :ends, :workingDaysOnly, :conditional, "
                                + DeadlineColumns.VALUES
                                + ") returning id"),
                        deadline)
                .param("plan", plan)
                .param("position", position)
                .param("name", name)
                .param("outline", outline)
                .param("rule", rule)
                .param("recipient", recipient)
                .param("via", via)
                .param("consolidator", consolidator)
                .param("answers", answers)
                .param("answersSuperior", answersSuperior)
                .param("frequency", recurrence.frequency().name())
                .param("window", recurrence.window().name())
                .param("starts", recurrence.startsOn())
                .param("ends", recurrence.endsOn())
                .param("workingDaysOnly", recurrence.workingDaysOnly())
                .param("conditional", conditional)
                .query(Long.class)
                .single();
        jdbc.sql("insert into report_regime_reporter (report_regime_id, unit_code) select ?, unnest(?::text[])")
                .params(id, reporters.toArray(String[]::new))
                .update();
        return id;
    }

    private List<ReportRegime> regimes(String where, long id) {
        return jdbc.sql("""
                select *, array(select unit_code from report_regime_reporter where report_regime_id = id
                                order by unit_code) as reporters
                from report_regime\s""" + where).param(id).query(PlanRegimes::regime).list();
    }

    private static ReportRegime regime(ResultSet row, int number) throws SQLException {
        return new ReportRegime(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("name"),
                row.getString("outline"),
                row.getString("reporter_rule"),
                List.of((String[]) row.getArray("reporters").getArray()),
                row.getString("recipient_code"),
                row.getString("via_code"),
                row.getString("consolidator_code"),
                DeadlineColumns.require(row),
                row.getObject("answers_regime_id", Long.class),
                row.getBoolean("answers_superior"),
                recurrence(row),
                row.getBoolean("conditional"));
    }

    private static Recurrence recurrence(ResultSet row) throws SQLException {
        return new Recurrence(
                Frequency.valueOf(row.getString("frequency")),
                DataWindow.valueOf(row.getString("data_window")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("working_days_only"));
    }
}
