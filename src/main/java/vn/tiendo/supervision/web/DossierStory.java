package vn.tiendo.supervision.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.AgreementView;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.supervision.PlanStory;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.dossier.SeenDossier;
import vn.tiendo.supervision.story.Origin;
import vn.tiendo.supervision.story.Origins;
import vn.tiendo.supervision.story.SeenContributions;
import vn.tiendo.supervision.story.SeenDuty;
import vn.tiendo.supervision.story.StoryHeads;
import vn.tiendo.supervision.story.Timeline;

/** What the page of a dossier tells of where it comes from, how it stands and what happened, each as its own page does. */
@Component
class DossierStory {

    private final Origins origins;
    private final StoryHeads heads;
    private final Timeline timeline;
    private final PlanStory planStory;
    private final PlanContents contents;
    private final AgreementView agreements;
    private final SeenContributions contributions;
    private final Clock clock;

    DossierStory(
            Origins origins,
            StoryHeads heads,
            Timeline timeline,
            PlanStory planStory,
            PlanContents contents,
            AgreementView agreements,
            SeenContributions contributions,
            Clock clock) {
        this.origins = origins;
        this.heads = heads;
        this.timeline = timeline;
        this.planStory = planStory;
        this.contents = contents;
        this.agreements = agreements;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Where it comes from, which the page shows as {@code origin}; nothing for a document. */
    @Nullable
    Origin origin(SeenDossier dossier, Model model) {
        var plan = dossier.plan();
        var origin = plan == null ? null : origins.of(plan);
        model.addAttribute("origin", origin);
        return origin;
    }

    /**
     * Puts {@code item}, and {@code head} with {@code contributions} and {@code timeline}, or {@code planStory}, or
     * {@code agreement} with {@code history} into the model.
     */
    void fill(SeenDossier dossier, int page, Model model) {
        var plan = dossier.plan();
        if (plan != null) {
            ofPlan(dossier, plan, page, model);
        }
        if (dossier.agreement() != null) {
            var login = dossier.officer().officer().login();
            var sheet = agreements.open(dossier.subject().id(), login);
            var newestFirst = new ArrayList<>(sheet.history());
            Collections.reverse(newestFirst);
            model.addAttribute("agreement", sheet);
            model.addAttribute("today", VietnamTime.today(clock));
            model.addAttribute("history", newestFirst);
        }
    }

    private void ofPlan(SeenDossier dossier, SeenPlan plan, int page, Model model) {
        if (dossier.item() != null) {
            model.addAttribute("item", contents.item(dossier.item()));
        }
        var duty = dossier.duty();
        if (duty == null) {
            model.addAttribute("planStory", planStory.page(plan, page));
        } else {
            ofDuty(duty, page, model);
        }
    }

    private void ofDuty(SeenDuty duty, int page, Model model) {
        model.addAttribute("head", heads.of(duty));
        model.addAttribute("contributions", contributions.of(duty));
        model.addAttribute("timeline", timeline.page(duty, page));
    }
}
