package vn.tiendo.supervision.dossier;

import org.jspecify.annotations.Nullable;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.SeenDocument;
import vn.tiendo.supervision.story.SeenDuty;

/**
 * A dossier as one officer sees it.
 *
 * @param plan     to which it belongs, or null for a document
 * @param item     the task in the plan, where it is about one
 * @param duty     the duty, where it is about one
 * @param agreement the agreement, where it is about one
 * @param document the document, where it is about one or about what was agreed in it
 */
public record SeenDossier(
        Subject subject,
        Standing officer,
        @Nullable SeenPlan plan,
        @Nullable Long item,
        @Nullable SeenDuty duty,
        @Nullable Agreement agreement,
        @Nullable SeenDocument document) {

    /** Whether the officer sees how it goes, and so its own files: a coordinating unit does not see those of the lead. */
    public boolean close() {
        return duty == null || duty.close();
    }
}
