package vn.tiendo.supervision.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.supervision.register.Figures;

/** One thing that was found. */
public sealed interface Hit {

    /**
     * A document.
     *
     * @param cites        how it names the document that was looked for, where it only cites it
     * @param plan         the plan that it is, where the officer sees one
     * @param implementing how many plans that the officer sees implement it
     */
    record OfDocument(
            long id,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            String abstractText,
            @Nullable String cites,
            @Nullable Long plan,
            long implementing)
            implements Hit {}

    /**
     * A plan.
     *
     * @param number as written on the issued document
     */
    record OfPlan(
            long id,
            @Nullable String number,
            String title,
            String unit,
            @Nullable LocalDate issuedOn,
            boolean issued,
            boolean recalled)
            implements Hit {}

    /**
     * A task of a plan, or a report it asks for.
     *
     * @param kind    how addresses name the kind of its duties
     * @param ordinal of a task
     * @param figures those duties that the officer sees
     */
    record OfSource(
            long id,
            String kind,
            @Nullable String ordinal,
            String content,
            long plan,
            @Nullable String planNumber,
            String planTitle,
            Figures figures)
            implements Hit {}

    /** @param ended the last day of a unit that is no more */
    record OfUnit(
            String code,
            String name,
            String shortName,
            @Nullable String superior,
            @Nullable LocalDate ended) implements Hit {}

    /** Somebody who is in service. */
    record OfOfficer(String login, String name, String unit, String unitName, List<Role> roles) implements Hit {}
}
