package vn.tiendo.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;

/** The plans of every unit, with the draft that the specialist is writing. */
@Repository
public class Plans {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Plans(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a plan. Its units may still change while it is a draft. Returns its id. */
    long begin(
            String title,
            String unit,
            String draftingUnit,
            String draftedBy,
            @Nullable Long directive,
            @Nullable Long parentAssignment) {
        return jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, directive_id,
                    parent_assignment_id, drafted_by, created_at, field_code, urgency)
                values (:title, :unit, :drafting, :drafting, :directive, :assignment, :by, :at,
                    (select p.field_code from assignment a join plan_item i on i.id = a.plan_item_id
                     join plan p on p.id = i.plan_id where a.id = :assignment),
                    coalesce(
                    (select d.urgency from directive r join official_document d on d.id = r.document_id
                     where r.id = :directive),
                    (select p.urgency from assignment a join plan_item i on i.id = a.plan_item_id
                     join plan p on p.id = i.plan_id where a.id = :assignment),
                    'NORMAL')) returning id""")
                .param("title", title)
                .param("unit", unit)
                .param("drafting", draftingUnit)
                .param("directive", directive)
                .param("assignment", parentAssignment)
                .param("by", draftedBy)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Replaces the draft as a whole. */
    void save(long id, PlanDraft draft) {
        jdbc.sql("""
                update plan set draft = :draft::jsonb || jsonb_build_object('draftedOn', :day::text), title = :title,
                    unit_code = :unit, monitoring_unit_code = :monitoring, field_code = :field
                where id = :id and issued_at is null""")
                .param("draft", write(draft))
                .param("day", Deadline.today(clock).toString())
                .param("title", draft.title())
                .param("unit", draft.issuingUnit())
                .param("monitoring", draft.monitoringUnit())
                .param("field", draft.field())
                .param("id", id)
                .update();
    }

    /** A plan takes up where one of an earlier year ends. */
    void follows(long id, long previous) {
        jdbc.sql("update plan set previous_plan_id = ? where id = ?")
                .params(previous, id)
                .update();
    }

    /** The day on which the draft was last written: what its deadlines assume, they assumed then. */
    LocalDate draftedOn(long id) {
        return jdbc.sql("select (draft ->> 'draftedOn')::date from plan where id = ? and draft ->> 'draftedOn' <> ''")
                .param(id)
                .query(LocalDate.class)
                .optional()
                .orElseGet(() -> Deadline.today(clock));
    }

    /** The field of work in which the plan lies; one that answers an assignment begins in that of the plan above. */
    public @Nullable String field(long id) {
        return jdbc.sql("select field_code from plan where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The draft, or nothing while nobody has written one. */
    public Optional<PlanDraft> draft(long id) {
        return jdbc.sql("select draft::text from plan where id = ? and draft <> '{}'")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** The plan of that id; an unknown id is a fault of the program, not of the officer. */
    public Plan require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No plan has the id " + id));
    }

    /** The plan of that id. */
    public Optional<Plan> find(long id) {
        return jdbc.sql("select * from plan where id = ?")
                .param(id)
                .query(Plans::plan)
                .optional();
    }

    void signed(long id, String by) {
        jdbc.sql("update plan set signed_by = ? where id = ?").params(by, id).update();
    }

    /** @throws Refusal if it was recalled together with a superior plan */
    void issued(long id, long document) {
        int issued = jdbc.sql("update plan set document_id = ?, issued_at = ? where id = ? and recalled_at is null")
                .params(document, Timestamp.from(clock.instant()), id)
                .update();
        if (issued == 0) {
            throw recalled();
        }
    }

    /** The plan under which an assignment was given. */
    long ofAssignment(long assignment) {
        return jdbc.sql("select i.plan_id from assignment a join plan_item i on i.id = a.plan_item_id where a.id = ?")
                .param(assignment)
                .query(Long.class)
                .single();
    }

    /**
     * Lets only go on what belongs to a plan that is not recalled, and keeps it from being recalled until the transaction
     * ends.
     *
     * @throws Refusal if it is recalled
     */
    public void mustStand(long id) {
        if (!stands(id)) {
            throw recalled();
        }
    }

    /** Whether the plan is not recalled; while it is not, it stays so until the transaction ends. */
    public boolean stands(long id) {
        return jdbc.sql("select recalled_at is null from plan where id = ? for share")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Refusal recalled() {
        return new Refusal("Kế hoạch này đã được thu hồi nên không làm tiếp được; hãy tải lại trang.");
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("title"),
                row.getString("unit_code"),
                row.getString("drafting_unit_code"),
                row.getString("monitoring_unit_code"),
                row.getObject("directive_id", Long.class),
                row.getObject("parent_assignment_id", Long.class),
                row.getObject("document_id", Long.class),
                Columns.instant(row, "issued_at"),
                Columns.instant(row, "recalled_at"));
    }

    private String write(PlanDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PlanDraft read(String draft) {
        try {
            return json.readValue(draft, PlanDraft.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
