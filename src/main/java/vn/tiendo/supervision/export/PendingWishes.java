package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/** Wishes for another deadline that nobody has decided yet. */
@Repository
class PendingWishes {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final RegisterRows rows;

    PendingWishes(JdbcClient jdbc, RegisterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A unit's wish: until when, and why. */
    record Wish(RegisterRow row, LocalDate askedDay, String reason) {}

    private record Asked(DutyRef duty, LocalDate day, String reason) {}

    /** Those that the officer sees, the most pressing first. */
    List<Wish> of(Standing officer, DutyFilter filter) {
        var asked = jdbc.sql("""
                        select duty_kind, duty_id, asked_day, reason from extension
                        where decided_at is null order by decide_by, id limit ?""")
                .param(MOST)
                .query((row, number) -> new Asked(
                        new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")),
                        row.getObject("asked_day", LocalDate.class),
                        row.getString("reason")))
                .list();
        Map<String, RegisterRow> seen = rows
                .among(officer, filter, asked.stream().map(Asked::duty).toList())
                .stream()
                .collect(Collectors.toMap(RegisterRow::ref, Function.identity()));
        return asked.stream()
                .filter(one -> seen.containsKey(one.duty.businessKey()))
                .map(one -> new Wish(seen.get(one.duty.businessKey()), one.day, one.reason))
                .toList();
    }
}
