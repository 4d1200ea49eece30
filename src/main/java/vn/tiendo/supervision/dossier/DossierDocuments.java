package vn.tiendo.supervision.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.Origins;

/** The documents from which a dossier comes, as far as the officer may open them. */
@Component
class DossierDocuments {

    private final Origins origins;

    DossierDocuments(Origins origins) {
        this.origins = origins;
    }

    /** Their ids. */
    List<Long> of(SeenDossier dossier) {
        var plan = dossier.plan();
        return plan == null ? List.of(dossier.subject().id()) : above(plan);
    }

    private List<Long> above(SeenPlan plan) {
        var origin = origins.of(plan).document();
        return Stream.of(origin == null ? null : origin.id(), plan.plan().document())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
