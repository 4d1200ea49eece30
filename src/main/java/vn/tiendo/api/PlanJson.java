package vn.tiendo.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;

/**
 * One plan.
 *
 * @param whole      whether the officer sees every duty of it, or only those of the own side
 * @param documentId the plan's own document
 * @param figures    the duties the officer sees: tasks and reports together
 */
record PlanJson(
        long id,
        String title,
        State state,
        boolean whole,
        @Nullable String number,
        @Nullable String type,
        @Nullable LocalDate issuedOn,
        @Nullable OffsetDateTime issuedAt,
        @Nullable OffsetDateTime recalledAt,
        UnitJson unit,
        UnitJson draftingUnit,
        UnitJson monitoringUnit,
        @Nullable Long documentId,
        @Nullable DirectiveJson directive,
        @Nullable AboveJson above,
        FiguresJson figures,
        List<ItemJson> items,
        List<RegimeJson> regimes) {

    /** How far the plan has come. */
    enum State {
        DRAFT,
        ISSUED,
        RECALLED
    }

    /** The directive that it implements. */
    record DirectiveJson(long documentId, @Nullable String number, String abstractText) {}

    /**
     * The task of a superior plan that it answers.
     *
     * @param planId null where the officer may not open that plan
     */
    record AboveJson(@Nullable Long planId, String number, String ordinal, String content, String unit) {}

    /** @param dueAt the first instant that is too late */
    record DeadlineJson(
            String phrase, DeadlineKind kind, @Nullable OffsetDateTime dueAt) {}

    /**
     * A task.
     *
     * @param leads   codes of the units named to lead
     * @param leadRule the group of units that leads instead, by its code
     */
    record ItemJson(
            long id,
            String ordinal,
            String content,
            @Nullable String product,
            List<String> leads,
            @Nullable String leadRule,
            List<String> coordinators,
            @Nullable String externalCoordinators,
            DeadlineJson deadline,
            FiguresJson figures) {}

    /** A report that is asked for; units by code. */
    record RegimeJson(
            long id,
            String name,
            @Nullable String outline,
            List<String> reporters,
            @Nullable String reporterRule,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            DeadlineJson deadline,
            FiguresJson figures) {}
}
