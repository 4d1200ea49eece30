package vn.tiendo.supervision.act;

import static vn.tiendo.supervision.IssuedPlans.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.report.Obligations;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** A plan of the province with three units that are late with a task, and one with a report too. */
public class LateWork {

    /** The deadline of all was before this day; it is two days later now. */
    public static final LocalDate BEFORE = LocalDate.of(2026, 3, 7);

    private final JdbcClient jdbc;
    private final Desks desks;
    private final TravellingClock clock;

    public final long plan;
    public final DutyRef stc;
    public final DutyRef syt;
    public final DutyRef sct;
    public final DutyRef report;

    public LateWork(IssuedPlans plans, Obligations obligations, JdbcClient jdbc, Desks desks, TravellingClock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.clock = clock;
        clock.travelTo("2026-03-02");
        plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item("Rà soát <script> & quy trình", List.of("STC", "SYT", "SCT"), List.of(), BEFORE)),
                List.of(IssuedPlans.regime("Báo cáo kết quả", List.of("STC"), "SNV", BEFORE)));
        stc = DutyRef.assignment(plans.assignment(plan, "STC").id());
        syt = DutyRef.assignment(plans.assignment(plan, "SYT").id());
        sct = DutyRef.assignment(plans.assignment(plan, "SCT").id());
        report = DutyRef.report(obligations.ofPlan(plan).get(0).id());
        desks.letTheEngineWork();
        clock.travelTo("2026-03-09");
        desks.letTheEngineWork();
        jdbc.sql("delete from mail").update();
    }

    public List<DutyRef> all() {
        return List.of(stc, syt, sct, report);
    }

    /** The specialist of the unit has the task in hand. */
    public void allocate(DutyRef duty, String unit) {
        var leader = desks.of(unit + ".lanhdao");
        leader.submit(leader.task("receiveAssignment", duty.businessKey()), Map.of("reception", "ACCEPT"));
        leader.submit(leader.task("allocateOfficer", duty.businessKey()), Map.of("officer", unit + ".chuyenvien"));
    }

    /** Nobody is urged, explains or hears of it any more. */
    public void end() {
        desks.letTheEngineWork();
        Stream.of("assignment", "report_obligation")
                .forEach(table -> jdbc.sql("update " + table + " set withdrawn_at = now() where withdrawn_at is null")
                        .update());
        clock.comeBack();
    }

    List<String> recipients() {
        return jdbc.sql("select recipient from mail order by recipient")
                .query(String.class)
                .list();
    }

    long urgings() {
        return jdbc.sql("select count(*) from urging u join duty d on d.kind = u.duty_kind and d.id = u.duty_id"
                        + " where d.plan_id = ?")
                .param(plan)
                .query(Long.class)
                .single();
    }
}
