package vn.tiendo.supervision.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.agreement.AgreementView;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.OpenDocument;
import vn.tiendo.supervision.story.OpenStory;
import vn.tiendo.supervision.story.StoryKind;

/** The door of every dossier and of each of its files: it opens for whoever sees the page of the work itself. */
@Service
public class OpenDossier {

    private final Standings standings;
    private final OpenPlanPage plans;
    private final OpenStory duties;
    private final OpenDocument documents;
    private final AgreementView agreements;
    private final JdbcClient jdbc;

    OpenDossier(
            Standings standings,
            OpenPlanPage plans,
            OpenStory duties,
            OpenDocument documents,
            AgreementView agreements,
            JdbcClient jdbc) {
        this.standings = standings;
        this.plans = plans;
        this.duties = duties;
        this.documents = documents;
        this.agreements = agreements;
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such dossier, or the officer may not see it: the answer does not tell which */
    public SeenDossier open(Subject subject, String login) {
        return find(subject, login)
                .orElseThrow(
                        () -> new NotFound("Không có hồ sơ này, hoặc hồ sơ không thuộc phạm vi đơn vị của đồng chí;"
                                + " hãy kiểm tra lại địa chỉ."));
    }

    /** That dossier, if there is one and the officer sees it. */
    public Optional<SeenDossier> find(Subject subject, String login) {
        var officer = standings.require(login);
        long id = subject.id();
        return switch (subject.kind()) {
            case DOCUMENT -> document(subject, officer, login);
            case PLAN -> plans.find(id, officer).map(plan -> ofPlan(subject, officer, plan, null));
            case ITEM ->
                planOf(id).flatMap(plan -> plans.find(plan, officer)).map(plan -> ofPlan(subject, officer, plan, id));
            case ASSIGNMENT -> duty(StoryKind.ASSIGNMENT, subject, officer);
            case REPORT -> duty(StoryKind.REPORT, subject, officer);
            case CONTRIBUTION -> duty(StoryKind.CONTRIBUTION, subject, officer);
            case AGREEMENT ->
                agreements.find(id, officer).map(agreement -> ofAgreement(subject, officer, agreement, login));
        };
    }

    private Optional<SeenDossier> document(Subject subject, Standing officer, String login) {
        return documents
                .find(subject.id(), login)
                .map(document -> new SeenDossier(subject, officer, null, null, null, null, document));
    }

    private static SeenDossier ofPlan(Subject subject, Standing officer, SeenPlan plan, @Nullable Long item) {
        return new SeenDossier(subject, officer, plan, item, null, null, null);
    }

    private SeenDossier ofAgreement(Subject subject, Standing officer, Agreement agreement, String login) {
        var document = Optional.ofNullable(agreement.document()).flatMap(id -> documents.find(id, login));
        return new SeenDossier(subject, officer, null, null, null, agreement, document.orElse(null));
    }

    private Optional<SeenDossier> duty(StoryKind kind, Subject subject, Standing officer) {
        return duties.find(kind, subject.id(), officer)
                .map(duty ->
                        new SeenDossier(subject, officer, duty.seen(), itemOf(kind, subject.id()), duty, null, null));
    }

    private Optional<Long> planOf(long item) {
        return jdbc.sql("select plan_id from plan_item where id = ?")
                .param(item)
                .query(Long.class)
                .optional();
    }

    private @Nullable Long itemOf(StoryKind kind, long id) {
        return switch (kind) {
            case REPORT -> null;
            case ASSIGNMENT -> item("select plan_item_id from assignment where id = ?", id);
            case CONTRIBUTION ->
                item(
                        "select a.plan_item_id from contribution c join assignment a on a.id = c.assignment_id"
                                + " where c.id = ?",
                        id);
        };
    }

    private Long item(String sql, long id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
