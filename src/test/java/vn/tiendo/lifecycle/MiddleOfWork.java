package vn.tiendo.lifecycle;

import static vn.tiendo.lifecycle.SmallPlans.report;
import static vn.tiendo.lifecycle.SmallPlans.task;
import static vn.tiendo.lifecycle.SmallPlans.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/**
 * A unit TT in the middle of everything that can be open: on Thursday 5 March 2026 it has tasks at every step, reports
 * drafted and returned, a consolidation half done, more time asked for, an explanation owed, drafts, opinions, a
 * directive, and plans of its own with others' work to decide on.
 */
final class MiddleOfWork {

    private final String p;
    private final Steps steps;
    private final SmallPlans plans;
    private final Desks desks;
    private final TravellingClock clock;
    private final JdbcClient jdbc;

    /** Business keys of what is open. */
    String carriedOut;

    String shared;
    String sharedAtHeir;
    String asksMoreTime;
    String overdue;
    String proposed;
    String untouched;
    String contribution;
    String contributionToHeir;
    String delivered;
    String withPlan;
    String returnedReport;
    String sharedReport;
    String reportToHeir;
    String draftOfAnother;
    String ownDraft;
    String directive;
    String decidesOnMoreTime;
    String decidesOnCompletion;
    String received;
    long ownPlan;
    long plan;

    MiddleOfWork(String province, Steps steps, SmallPlans plans, Desks desks, TravellingClock clock, JdbcClient jdbc) {
        this.p = province;
        this.steps = steps;
        this.plans = plans;
        this.desks = desks;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void begins() {
        plan = plans.issue(
                steps.begin(unit("NV")),
                unit("NV"),
                "Kế hoạch của Sở Nội vụ " + p,
                List.of(
                        item("1", "Việc đang làm", "TT", "2026-03-20", "KH", "VH"),
                        item("2", "Việc phối hợp", "NV", "2026-03-20", "TT", "KH"),
                        with(item("3", "Việc cùng chủ trì", "TT", "2026-03-20"), "leads", List.of(p + "TT", p + "KH")),
                        item("4", "Việc xin gia hạn", "TT", "2026-03-20"),
                        item("5", "Việc quá hạn", "TT", "2026-03-03"),
                        item("6", "Việc đã đề nghị xác nhận", "TT", "2026-03-20"),
                        item("7", "Việc chưa có thời hạn", "TT", ""),
                        item("8", "Việc của đơn vị kế thừa", "KH", "2026-03-20", "TT"),
                        item("9", "Việc có kế hoạch riêng", "TT", "2026-03-20")),
                List.of(
                        with(
                                report("Báo cáo kết quả", p + "NV", "2026-03-13", p + "TT", p + "KH", p + "VH"),
                                "consolidator",
                                p + "NV"),
                        with(
                                report("Báo cáo qua Sở", p + "NV", "2026-03-13", p + "KH", p + "VH"),
                                "consolidator",
                                p + "TT"),
                        report("Báo cáo cho Sở Khoa học", p + "KH", "2026-03-13", p + "TT")));
        tasks();
        reports();
        ownPlan();
        drafts();
        clock.travelTo("2026-03-04");
        desks.letTheEngineWork();
    }

    private void tasks() {
        carriedOut = steps.assignment(plan, "1", p + "TT");
        shared = steps.assignment(plan, "3", p + "TT");
        sharedAtHeir = steps.assignment(plan, "3", p + "KH");
        asksMoreTime = steps.assignment(plan, "4", p + "TT");
        overdue = steps.assignment(plan, "5", p + "TT");
        proposed = steps.assignment(plan, "6", p + "TT");
        untouched = steps.assignment(plan, "7", p + "TT");
        carryOut(carriedOut);
        carryOut(overdue);
        carryOut(proposed);
        submit("TT.chuyenvien", "implement", proposed, Map.of("step", "PROPOSE_COMPLETION", "evidence", "Văn bản 01."));
        plans.askMoreTime(login("TT.chuyenvien"), asksMoreTime, "2026-03-30");
        contribution = contribution("2", "NV", "TT");
        contributionToHeir = contribution("8", "KH", "TT");
        delivered = contribution("1", "TT", "KH");
        submit("KH.chuyenvien", "contribute", delivered, Map.of("content", "Ý kiến phối hợp."));
        withPlan = steps.assignment(plan, "9", p + "TT");
        carryOut(withPlan);
        submit("TT.chuyenvien", "implement", withPlan, Map.of("step", "OPEN_OWN_PLAN"));
    }

    private void reports() {
        returnedReport = owed("Báo cáo kết quả", "TT");
        submit("TT.chuyenvien", "draftReport", returnedReport, Map.of("content", "Bản đầu."));
        submit("TT.lanhdao", "approveReport", returnedReport, Steps.PASS);
        submit("NV.chuyenvien", "receiveReport", returnedReport, Steps.returned("Thiếu số liệu."));
        submit("TT.chuyenvien", "draftReport", returnedReport, Map.of("content", "Bản bổ sung."));
        sharedReport = owed("Báo cáo kết quả", "KH");
        reportToHeir = owed("Báo cáo cho Sở Khoa học", "TT");
        received = owed("Báo cáo qua Sở", "VH");
        submit("VH.chuyenvien", "draftReport", received, Map.of("content", "Đã làm."));
        submit("VH.lanhdao", "approveReport", received, Steps.PASS);
    }

    private void ownPlan() {
        ownPlan = plans.issue(
                steps.begin(unit("TT")),
                unit("TT"),
                "Kế hoạch của Sở TT " + p,
                List.of(
                        item("1", "Việc xin gia hạn của đơn vị khác", "VH", "2026-03-20"),
                        item("2", "Việc chờ xác nhận", "VH", "2026-03-20", "KH"),
                        item("3", "Việc quá hạn của đơn vị khác", "VH", "2026-03-03")),
                List.of());
        decidesOnMoreTime = steps.assignment(ownPlan, "1", p + "VH");
        plans.askMoreTime(login("VH.chuyenvien"), decidesOnMoreTime, "2026-03-30");
        decidesOnCompletion = steps.assignment(ownPlan, "2", p + "VH");
        submit("VH.lanhdao", "receiveAssignment", decidesOnCompletion, Map.of("reception", "ACCEPT"));
        submit("VH.lanhdao", "allocateOfficer", decidesOnCompletion, Map.of("officer", login("VH.chuyenvien")));
        submit(
                "VH.chuyenvien",
                "implement",
                decidesOnCompletion,
                Map.of("step", "PROPOSE_COMPLETION", "evidence", "Văn bản 02."));
    }

    private void drafts() {
        draftOfAnother = steps.begin(unit("NV"));
        submit(
                "NV.chuyenvien",
                "draftPlan",
                draftOfAnother,
                Map.of(
                        "title",
                        "Dự thảo nêu tên Sở TT " + p,
                        "typeCode",
                        "KE_HOACH",
                        "issuingUnit",
                        p + "NV",
                        "monitoringUnit",
                        p + "NV",
                        "items",
                        List.of(item("1", "Việc dự kiến", "TT", "2026-04-20", "KH", "VH")),
                        "regimes",
                        List.of(report("Báo cáo dự kiến", p + "TT", "2026-04-20", p + "VH")),
                        "consultedUnits",
                        List.of(p + "TT", p + "KH", p + "VH"),
                        "consultationDay",
                        "2026-03-10"));
        ownDraft = steps.begin(unit("TT"));
        directive = steps.register(
                login("TT.vanthu"),
                p + "TT",
                Map.of("issuer", "Bộ Khoa học và Công nghệ", "abstractText", "Chuyển đổi số năm 2026 " + p));
        jdbc.sql("""
                insert into mail (message_id, kind, recipient, subject, html, plain, rank, queued_at, state, last_error)
                values ('<' || rpad(md5(?), 40, '0') || '@localhost>', 'DIGEST', ?, 'Nhắc việc', '<p>x</p>', 'x', 2,
                    now(), 'UNDELIVERABLE', 'Hộp thư không có')""").params(p, login("TT.lanhdao")).update();
    }

    void carryOut(String task) {
        submit("TT.lanhdao", "receiveAssignment", task, Map.of("reception", "ACCEPT"));
        submit("TT.lanhdao", "allocateOfficer", task, Map.of("officer", login("TT.chuyenvien")));
        submit(
                "TT.chuyenvien",
                "implement",
                task,
                Map.of("step", "UPDATE_PROGRESS", "progressPercent", 40, "progressNote", "Đã xong phần đầu."));
    }

    private Map<String, Object> item(
            String ordinal, String content, String lead, String until, String... coordinators) {
        return with(
                with(task(content, p + lead, until), "ordinal", ordinal),
                "coordinators",
                List.of(coordinators).stream().map(unit -> p + unit).toList());
    }

    private String contribution(String ordinal, String lead, String unit) {
        return "contribution:"
                + jdbc.sql("""
                select c.id from contribution c join assignment a on a.id = c.assignment_id
                join plan_item i on i.id = a.plan_item_id
                where i.plan_id = ? and i.ordinal = ? and a.unit_code = ? and c.unit_code = ?""")
                        .params(plan, ordinal, p + lead, p + unit)
                        .query(Long.class)
                        .single();
    }

    private String owed(String name, String unit) {
        return "report:"
                + jdbc.sql("""
                select o.id from report_obligation o join report_regime r on r.id = o.report_regime_id
                where r.plan_id = ? and r.name = ? and o.unit_code = ?""").params(plan, name, p + unit).query(Long.class).single();
    }

    private void submit(String login, String form, String key, Map<String, ?> values) {
        steps.submit(login(login), form, key, values);
    }

    private String unit(String unit) {
        return (p + unit).toLowerCase(Locale.ROOT);
    }

    private String login(String unitAndRole) {
        return unit(unitAndRole);
    }
}
