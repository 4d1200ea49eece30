package vn.tiendo.supervision.story;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.document.Documents;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.PlanVisibility;

/**
 * The door of the pages about one document. It opens for the units that keep it in their register or were to act on it,
 * and for whoever sees something of a plan that carries it out or was issued as it; to everybody else there is none.
 */
@Service
public class OpenDocument {

    /** So many plans of one document are shown, the newest. */
    static final int PLANS = 50;

    private static final String ITS_PLANS = """
            select p.id from plan p
            where p.id in (select id from plan where document_id = :document
                union select below.id from directive v join plan below on below.directive_id = v.id
                where v.document_id = :document)
              and (%s or %s)
            order by p.issued_at desc nulls first, p.id desc limit :limit""".formatted(PlanVisibility.WHOLE, PlanVisibility.OWN_PART);

    private final JdbcClient jdbc;
    private final Standings standings;
    private final Documents documents;
    private final OpenPlanPage plans;

    OpenDocument(JdbcClient jdbc, Standings standings, Documents documents, OpenPlanPage plans) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.documents = documents;
        this.plans = plans;
    }

    /** @throws NotFound if there is no such document, or the officer may not see it: the answer does not tell which */
    public SeenDocument open(long id, String login) {
        return find(id, login)
                .orElseThrow(() -> new NotFound("Không có văn bản này, hoặc văn bản không thuộc phạm vi đơn vị của đồng"
                        + " chí; hãy kiểm tra lại địa chỉ."));
    }

    /** That document, if there is one and the officer sees it. */
    public Optional<SeenDocument> find(long id, String login) {
        var officer = standings.require(login);
        var its = plans(id, officer);
        boolean keeps = keeps(id, officer);
        return documents
                .find(id)
                .filter(found -> keeps || !its.isEmpty())
                .map(found -> new SeenDocument(
                        found,
                        keeps,
                        its.stream()
                                .limit(PLANS)
                                .flatMap(plan -> plans.find(plan, officer).stream())
                                .toList(),
                        its.size() > PLANS));
    }

    private List<Long> plans(long document, Standing officer) {
        return PlanVisibility.bind(jdbc.sql(ITS_PLANS), officer)
                .param("document", document)
                .param("limit", PLANS + 1)
                .query(Long.class)
                .list();
    }

    private boolean keeps(long document, Standing officer) {
        return jdbc.sql("""
                        select exists (select from official_document d where d.id = :document
                                and d.owner_code = any(:units::text[]))
                            or exists (select from directive v where v.document_id = :document
                                and (v.unit_code = any(:units::text[])
                                    or v.registering_unit_code = any(:units::text[])))""")
                .param("document", document)
                .param("units", officer.units().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
