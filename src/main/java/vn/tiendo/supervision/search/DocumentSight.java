package vn.tiendo.supervision.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.SeenPlans;

/**
 * The rule of who sees which document: the unit in whose register it is, or which was told to carry it out; and whoever
 * sees a plan sees that plan's own document and the directive it implements.
 */
@Repository
public class DocumentSight {

    /** Condition on a document {@code d}; needs {@code units} and {@code plans}. */
    static final String SEEN = """
            (d.owner_code = any(:units::text[])
                or d.id in (select p.document_id from plan p where p.id in (select unnest(:plans::bigint[])))
                or d.id in (select r.document_id from plan p join directive r on r.id = p.directive_id
                    where p.id in (select unnest(:plans::bigint[])))
                or d.id in (select r.document_id from directive r
                    where r.unit_code = any(:units::text[]) or r.registering_unit_code = any(:units::text[])))
            """;

    private final JdbcClient jdbc;
    private final SeenPlans plans;

    DocumentSight(JdbcClient jdbc, SeenPlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** The plans that are this document or implement it, as far as the officer sees them; newest first. */
    public List<Long> plansOf(Standing officer, long document) {
        return jdbc.sql("""
                        select p.id from plan p left join directive r on r.id = p.directive_id
                        where p.id in (select unnest(:plans::bigint[]))
                            and (p.document_id = :document or r.document_id = :document)
                        order by p.id desc""")
                .param("document", document)
                .param("plans", plans.of(officer).toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Whether there is such a document and the officer sees it. */
    public boolean sees(Standing officer, long document) {
        return jdbc.sql("select exists (select from official_document d where d.id = :document and " + SEEN + ")")
                .param("document", document)
                .param("units", officer.units().toArray(String[]::new))
                .param("plans", plans.of(officer).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
