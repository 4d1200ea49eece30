package vn.tiendo.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.api.DutyJson.PlanRef;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.search.FindAnything.Found;
import vn.tiendo.supervision.search.Hit;
import vn.tiendo.supervision.search.SearchGroup;

/**
 * What was found, by group; a group that was not asked for is null.
 *
 * @param query as it was asked
 * @param page  of the group that was asked for alone; else 1
 */
record SearchJson(
        String query,
        int page,
        @Nullable Hits<DocumentHit> documents,
        @Nullable Hits<PlanHit> plans,
        @Nullable Hits<SourceHit> items,
        @Nullable Hits<SourceHit> regimes,
        @Nullable Hits<UnitHit> units,
        @Nullable Hits<OfficerHit> officers) {

    /** @param more whether another page follows */
    record Hits<T>(List<T> hits, boolean more) {}

    /** @param cites how it names the document that was looked for, where it only cites it */
    record DocumentHit(
            long id,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            String abstractText,
            @Nullable String cites,
            @Nullable Long planId,
            long implementingPlans) {}

    record PlanHit(
            long id,
            @Nullable String number,
            String title,
            String unit,
            @Nullable LocalDate issuedOn,
            boolean issued,
            boolean recalled) {}

    /** A task, or a report that is asked for, with the duties the officer sees. */
    record SourceHit(
            long id, RegisterKind kind, @Nullable String ordinal, String content, PlanRef plan, FiguresJson figures) {}

    /** @param ended the last day of a unit that is no more */
    record UnitHit(
            String code,
            String name,
            String shortName,
            @Nullable String superior,
            @Nullable LocalDate ended) {}

    record OfficerHit(String login, String name, UnitJson unit, List<Role> roles) {}

    static SearchJson of(String query, List<Found> found, int page) {
        return new SearchJson(
                query,
                page,
                hits(found, SearchGroup.DOCUMENTS, SearchJson::document),
                hits(found, SearchGroup.PLANS, SearchJson::plan),
                hits(found, SearchGroup.ITEMS, hit -> source(hit, RegisterKind.ASSIGNMENT)),
                hits(found, SearchGroup.REGIMES, hit -> source(hit, RegisterKind.REPORT)),
                hits(found, SearchGroup.UNITS, SearchJson::unit),
                hits(found, SearchGroup.OFFICERS, SearchJson::officer));
    }

    private static <T> @Nullable Hits<T> hits(List<Found> found, SearchGroup group, Function<Hit, T> written) {
        return found.stream()
                .filter(one -> one.group() == group)
                .findFirst()
                .map(one -> new Hits<>(one.hits().stream().map(written).toList(), one.more()))
                .orElse(null);
    }

    private static DocumentHit document(Hit hit) {
        var one = (Hit.OfDocument) hit;
        return new DocumentHit(
                one.id(),
                one.number(),
                one.type(),
                one.issuer(),
                one.issuedOn(),
                one.abstractText(),
                one.cites(),
                one.plan(),
                one.implementing());
    }

    private static PlanHit plan(Hit hit) {
        var one = (Hit.OfPlan) hit;
        return new PlanHit(
                one.id(), one.number(), one.title(), one.unit(), one.issuedOn(), one.issued(), one.recalled());
    }

    private static SourceHit source(Hit hit, RegisterKind kind) {
        var one = (Hit.OfSource) hit;
        return new SourceHit(
                one.id(),
                kind,
                one.ordinal(),
                one.content(),
                new PlanRef(one.plan(), one.planNumber(), one.planTitle()),
                FiguresJson.of(one.figures()));
    }

    private static UnitHit unit(Hit hit) {
        var one = (Hit.OfUnit) hit;
        return new UnitHit(one.code(), one.name(), one.shortName(), one.superior(), one.ended());
    }

    private static OfficerHit officer(Hit hit) {
        var one = (Hit.OfOfficer) hit;
        return new OfficerHit(one.login(), one.name(), new UnitJson(one.unit(), one.unitName()), one.roles());
    }
}
