package vn.tiendo.supervision.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;

/** Reads the duties that somebody wants to act on: thousands in a few statements. */
@Repository
public class ActedDuties {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Duties duties;
    private final JdbcClient jdbc;

    ActedDuties(Duties duties, JdbcClient jdbc) {
        this.duties = duties;
        this.jdbc = jdbc;
    }

    private record PlanSides(String unit, String drafting, String monitor, String source) {}

    /** Those of them that there are, the first due first. */
    public List<ActedDuty> find(Collection<DutyRef> refs) {
        var found = duties.all(refs);
        var plans = plans(found.stream().map(duty -> duty.plan()).distinct().toArray(Long[]::new));
        var names = names(found.stream().map(duty -> duty.unit()).distinct().toArray(String[]::new));
        return found.stream()
                .map(duty -> {
                    var plan = plans.get(duty.plan());
                    return new ActedDuty(
                            duty,
                            names.getOrDefault(duty.unit(), duty.unit()),
                            plan.unit(),
                            plan.drafting(),
                            plan.monitor(),
                            plan.source());
                })
                .toList();
    }

    /** That duty, if there is one. */
    public Optional<ActedDuty> find(DutyRef ref) {
        return find(List.of(ref)).stream().findFirst();
    }

    private Map<Long, PlanSides> plans(Long[] ids) {
        var plans = new HashMap<Long, PlanSides>();
        jdbc.sql("""
                select p.id, p.title, p.unit_code, p.drafting_unit_code, p.monitoring_unit_code, d.number_written,
                    d.issued_on
                from plan p left join official_document d on d.id = p.document_id where p.id = any (?)""").param(ids).query(row -> {
            plans.put(
                    row.getLong("id"),
                    new PlanSides(
                            row.getString("unit_code"),
                            row.getString("drafting_unit_code"),
                            row.getString("monitoring_unit_code"),
                            source(
                                    row.getString("number_written"),
                                    row.getObject("issued_on", LocalDate.class),
                                    row.getString("title"))));
        });
        return plans;
    }

    private Map<String, String> names(String[] codes) {
        var names = new HashMap<String, String>();
        jdbc.sql("select code, name from unit where code = any (?)")
                .param(codes)
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    private static String source(@Nullable String number, @Nullable LocalDate day, String title) {
        return number == null ? title : number + (day == null ? "" : " ngày " + DAY.format(day));
    }
}
