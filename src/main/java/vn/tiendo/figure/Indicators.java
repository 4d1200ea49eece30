package vn.tiendo.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.figure.domain.Aggregation;
import vn.tiendo.figure.domain.Asked;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.figure.domain.Target;

/** The figures that each regime asks for, in its order. They are part of an issued plan and change no more. */
@Repository
public class Indicators {

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From now on the regime asks for these.
     *
     * @param above the indicators of the regime above that asks for the same, one each, or none
     */
    public List<Indicator> add(long regime, List<Asked> asked, List<Indicator> above) {
        return IntStream.range(0, asked.size())
                .mapToObj(index -> add(
                        regime,
                        index + 1,
                        asked.get(index),
                        above.isEmpty() ? null : above.get(index).id()))
                .toList();
    }

    private Indicator add(long regime, int position, Asked asked, @Nullable Long answers) {
        var target = Optional.ofNullable(asked.target());
        long id = jdbc.sql("""
                        insert into indicator (report_regime_id, position, name, unit_of_measure, target, target_at_most,
                            aggregation, answers_indicator_id)
                        values (:regime, :position, :name, :unit, :target, :atMost, :aggregation, :answers)
                        returning id""")
                .param("regime", regime)
                .param("position", position)
                .param("name", asked.name())
                .param("unit", asked.unit())
                .param("target", target.map(Target::value).orElse(null))
                .param("atMost", target.map(Target::atMost).orElse(false))
                .param("aggregation", asked.aggregation().name())
                .param("answers", answers)
                .query(Long.class)
                .single();
        return new Indicator(id, regime, position, asked, answers);
    }

    /** Those of a regime; none where it asks for no figures. */
    public List<Indicator> of(long regime) {
        return jdbc.sql("select * from indicator where report_regime_id = ? order by position")
                .param(regime)
                .query(Indicators::indicator)
                .list();
    }

    /** Those of all regimes of a plan, regime by regime. */
    public List<Indicator> ofPlan(long plan) {
        return jdbc.sql("select i.* from indicator i join report_regime r on r.id = i.report_regime_id"
                        + " where r.plan_id = ? order by r.position, r.id, i.position")
                .param(plan)
                .query(Indicators::indicator)
                .list();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        BigDecimal target = row.getBigDecimal("target");
        return new Indicator(
                row.getLong("id"),
                row.getLong("report_regime_id"),
                row.getInt("position"),
                new Asked(
                        row.getString("name"),
                        row.getString("unit_of_measure"),
                        Aggregation.valueOf(row.getString("aggregation")),
                        target == null ? null : new Target(target, row.getBoolean("target_at_most"))),
                row.getObject("answers_indicator_id", Long.class));
    }
}
