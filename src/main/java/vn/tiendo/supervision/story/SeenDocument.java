package vn.tiendo.supervision.story;

import java.util.List;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.supervision.SeenPlan;

/**
 * A document as one officer sees it.
 *
 * @param kept  whether the officer's unit keeps it in its register or was to act on it: then also to whom it went
 * @param plans those of its plans that the officer sees
 * @param more  whether there are more of these than are shown
 */
public record SeenDocument(OfficialDocument document, boolean kept, List<SeenPlan> plans, boolean more) {}
