package vn.tiendo.supervision.web;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.report.ReportFigures;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.act.Acts;
import vn.tiendo.supervision.letter.DutyPapers;
import vn.tiendo.supervision.process.DutyDiagrams;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.story.OpenStory;
import vn.tiendo.supervision.story.Origins;
import vn.tiendo.supervision.story.PlanTree;
import vn.tiendo.supervision.story.SeenContributions;
import vn.tiendo.supervision.story.StoryHeads;
import vn.tiendo.supervision.story.Timeline;

/** Diễn biến: the story of one duty, its diagrams, and the tree of plans below it. */
@Controller
class StoryPages {

    private static final String DUTY = "/viec/{kind:assignment|report|contribution}/{id:[0-9]{1,18}}";

    private final OpenStory door;
    private final StoryHeads heads;
    private final Origins origins;
    private final Timeline timeline;
    private final PlanTree tree;
    private final DutyDiagrams diagrams;
    private final OpenPlanPage planDoor;
    private final PlanHeads planHeads;
    private final Acts acts;
    private final DutyPapers papers;
    private final Register register;
    private final ReportFigures figures;
    private final SeenContributions contributions;

    StoryPages(
            OpenStory door,
            StoryHeads heads,
            Origins origins,
            Timeline timeline,
            PlanTree tree,
            DutyDiagrams diagrams,
            OpenPlanPage planDoor,
            PlanHeads planHeads,
            Acts acts,
            DutyPapers papers,
            Register register,
            ReportFigures figures,
            SeenContributions contributions) {
        this.door = door;
        this.heads = heads;
        this.origins = origins;
        this.timeline = timeline;
        this.tree = tree;
        this.diagrams = diagrams;
        this.planDoor = planDoor;
        this.planHeads = planHeads;
        this.acts = acts;
        this.papers = papers;
        this.register = register;
        this.figures = figures;
        this.contributions = contributions;
    }

    @GetMapping(DUTY + "/dien-bien")
    String story(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        int number = Slice.number(page);
        var duty = door.open(kind, id, who.getName());
        model.addAttribute("duty", duty);
        model.addAttribute("head", heads.of(duty));
        model.addAttribute("soon", register.moment().soon());
        model.addAttribute("origin", origins.of(duty.seen()));
        model.addAttribute("monitor", planHeads.head(duty.seen()).monitoringUnit());
        model.addAttribute("contributions", contributions.of(duty));
        model.addAttribute("story", timeline.page(duty, number));
        model.addAttribute("diagrams", duty.close() ? diagrams.of(duty.businessKey()) : List.of());
        var below = tree.under(duty);
        model.addAttribute(
                "acts",
                kind.equals("contribution") ? List.of() : acts.permitted(DutyRef.of(kind + ":" + id), who.getName()));
        model.addAttribute("figures", kind.equals("report") ? figures.handedIn(id) : List.of());
        model.addAttribute("papers", papers.of(duty));
        model.addAttribute("below", below);
        model.addAttribute("refreshing", !below.isEmpty());
        return "viec/dien-bien";
    }

    /** The model as the script on the page asks for it. */
    @GetMapping(DUTY + "/so-do/{process:[A-Za-z]{1,40}}.bpmn")
    ResponseEntity<byte[]> diagram(
            @PathVariable String kind, @PathVariable long id, @PathVariable String process, Principal who) {
        var duty = door.open(kind, id, who.getName());
        var model = (duty.close() ? diagrams.model(duty.businessKey(), process) : Optional.<byte[]>empty())
                .orElseThrow(() -> new NotFound("Việc này không có sơ đồ đó; hãy mở lại trang diễn biến."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(model);
    }

    /** What lies below one plan, as the tree unfolds it. */
    @GetMapping(PlanPages.PLAN + "/cay")
    String below(@PathVariable long id, Principal who, Model model) {
        var level = tree.of(planDoor.open(id, who.getName()));
        model.addAttribute("level", level);
        model.addAttribute("refreshing", true);
        return "viec/cay";
    }
}
