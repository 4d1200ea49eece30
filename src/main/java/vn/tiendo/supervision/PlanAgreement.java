package vn.tiendo.supervision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreement between equals of which a plan is one party's part. */
@Repository
public class PlanAgreement {

    private final JdbcClient jdbc;

    PlanAgreement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the page of the plan tells of it. */
    public record Agreement(long id, String title) {}

    /** That agreement, where there is one and the officer may open it: who has to do with a party. */
    public Optional<Agreement> of(SeenPlan seen) {
        return jdbc.sql("""
                        select a.id, coalesce(d.number_written || ': ', '') || a.title as title
                        from agreement a left join official_document d on d.id = a.document_id
                        where a.id in (select agreement_id from agreement_party where plan_id = :plan)
                          and exists (select from agreement_party p
                              where p.agreement_id = a.id and p.unit_code = any(:reach::text[]))
                        order by a.id limit 1""")
                .param("plan", seen.id())
                .param("reach", seen.officer().reach().toArray(String[]::new))
                .query(Agreement.class)
                .optional();
    }
}
