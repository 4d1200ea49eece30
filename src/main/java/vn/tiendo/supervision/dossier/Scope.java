package vn.tiendo.supervision.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.Origin;
import vn.tiendo.supervision.story.SeenDocument;

/**
 * What belongs to a dossier beside its own files: upwards the task, the plan and the documents it comes from, downwards
 * the work that follows from it. Each part is one id, {@link #EVERY} or {@link #NONE}.
 *
 * @param documents that the officer may open
 */
record Scope(
        Subject own,
        long plan,
        @Nullable Long item,
        @Nullable Long assignment,
        @Nullable Long contribution,
        @Nullable Long report,
        List<Long> documents) {

    private static final @Nullable Long EVERY = null;
    private static final long NONE = 0;

    /** A common table {@code subject}; needs what {@link #bind} binds. Files that an officer does not see are not in it. */
    static final String SUBJECTS = """
            subject (kind, id, about, rank) as (
                select 'DOCUMENT', d.id, coalesce(d.number_written, 'Văn bản chưa có số'), 6
                from official_document d where d.id = any(:documents::bigint[])
                union all
                select 'AGREEMENT', g.id, g.title, 0 from agreement g where :ownKind = 'AGREEMENT' and g.id = :ownId
                union all
                select 'PLAN', p.id, coalesce(d.number_written, 'Dự thảo kế hoạch'), 5
                from plan p left join official_document d on d.id = p.document_id where p.id = :plan
                union all
                select 'ITEM', i.id, 'Nhiệm vụ ' || i.ordinal, 4
                from plan_item i where i.plan_id = :plan and (:item::bigint is null or i.id = :item)
                union all
                select 'ASSIGNMENT', a.id, 'Nhiệm vụ ' || i.ordinal || ', ' || u.short_name, 1
                from plan_item i join assignment a on a.plan_item_id = i.id join unit u on u.code = a.unit_code
                where i.plan_id = :plan and (:item::bigint is null or i.id = :item)
                  and (:assignment::bigint is null or a.id = :assignment)
                  and (:whole or a.unit_code = any(:reach::text[]))
                union all
                select 'CONTRIBUTION', c.id, 'Nhiệm vụ ' || i.ordinal || ', phối hợp của ' || u.short_name, 2
                from plan_item i join assignment a on a.plan_item_id = i.id
                join contribution c on c.assignment_id = a.id join unit u on u.code = c.unit_code
                where i.plan_id = :plan and (:item::bigint is null or i.id = :item)
                  and (:assignment::bigint is null or a.id = :assignment or c.id = :contribution)
                  and (:contribution::bigint is null or c.id = :contribution)
                  and""" + " " + SeenPlan.SEES_CONTRIBUTION + """
                union all
                select 'REPORT', o.id, r.name || ', ' || u.short_name
                    || case when o.window_from is null then '' else ', ' || o.period end, 3
                from report_regime r join report_obligation o on o.report_regime_id = r.id
                join unit u on u.code = o.unit_code
                where r.plan_id = :plan and (:report::bigint is null or o.id = :report)
                  and""" + " " + SeenPlan.SEES_OBLIGATION + ")";

    /** @param origin of the plan, or null where there is none */
    static Scope of(SeenDossier dossier, @Nullable Origin origin) {
        var own = dossier.subject();
        var plan = dossier.plan();
        var documents = plan == null ? documents(dossier.document()) : documents(plan, origin);
        var item = dossier.item();
        long id = own.id();
        return switch (own.kind()) {
            case PLAN -> new Scope(own, id, EVERY, EVERY, EVERY, EVERY, documents);
            case ITEM -> new Scope(own, of(plan), id, EVERY, EVERY, NONE, documents);
            case ASSIGNMENT -> new Scope(own, of(plan), item, id, EVERY, NONE, documents);
            case CONTRIBUTION -> new Scope(own, of(plan), item, NONE, id, NONE, documents);
            case REPORT -> new Scope(own, of(plan), NONE, NONE, NONE, id, documents);
            case DOCUMENT, AGREEMENT -> new Scope(own, NONE, NONE, NONE, NONE, NONE, documents);
        };
    }

    private static List<Long> documents(@Nullable SeenDocument document) {
        return document == null ? List.of() : List.of(document.document().id());
    }

    private static List<Long> documents(SeenPlan plan, @Nullable Origin origin) {
        var directive = origin == null ? null : origin.document();
        return Stream.of(directive == null ? null : directive.id(), plan.plan().document())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static long of(@Nullable SeenPlan plan) {
        return plan == null ? NONE : plan.id();
    }

    /** Binds what {@link #SUBJECTS} needs. */
    StatementSpec bind(StatementSpec statement, SeenDossier dossier) {
        return statement
                .param("ownKind", own.kind().name())
                .param("ownId", own.id())
                .param("documents", documents.toArray(Long[]::new))
                .param("plan", plan)
                .param("item", item)
                .param("assignment", assignment)
                .param("contribution", contribution)
                .param("report", report)
                .param("whole", dossier.plan() != null && dossier.plan().whole())
                .param("reach", dossier.officer().reach().toArray(String[]::new));
    }
}
