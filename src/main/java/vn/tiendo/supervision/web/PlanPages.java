package vn.tiendo.supervision.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Standings;
import vn.tiendo.plan.NextYearPlan;
import vn.tiendo.plan.annex.AnnexDoor;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.PlanAgreement;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.PlanList;
import vn.tiendo.supervision.PlanStory;
import vn.tiendo.supervision.PlanView;
import vn.tiendo.supervision.PlanView.Unfolded;
import vn.tiendo.supervision.PlanYears;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.figures.PlanFigures;
import vn.tiendo.supervision.letter.PlanLetter;

/** Kế hoạch: the list, one plan, how far it has been handed out, its history. */
@Controller
class PlanPages {

    static final String PLAN = "/ke-hoach/{id:[0-9]{1,18}}";

    private final Standings standings;
    private final PlanList list;
    private final OpenPlanPage door;
    private final PlanView sheet;
    private final PlanHeads heads;
    private final PlanStory story;
    private final PlanYears years;
    private final PlanAgreement agreements;
    private final NextYearPlan nextYear;
    private final PlanLetter planLetter;
    private final AnnexDoor annexDoor;
    private final PlanFigures figures;

    PlanPages(
            Standings standings,
            PlanList list,
            OpenPlanPage door,
            PlanView sheet,
            PlanHeads heads,
            PlanStory story,
            PlanYears years,
            PlanAgreement agreements,
            NextYearPlan nextYear,
            PlanLetter planLetter,
            AnnexDoor annexDoor,
            PlanFigures figures) {
        this.standings = standings;
        this.list = list;
        this.door = door;
        this.sheet = sheet;
        this.heads = heads;
        this.story = story;
        this.years = years;
        this.agreements = agreements;
        this.nextYear = nextYear;
        this.planLetter = planLetter;
        this.annexDoor = annexDoor;
        this.figures = figures;
    }

    @GetMapping("/ke-hoach")
    String plans(@RequestParam(name = "trang", required = false) @Nullable String page, Principal who, Model model) {
        model.addAttribute("plans", list.page(standings.require(who.getName()), Slice.number(page)));
        return "ke-hoach/danh-sach";
    }

    @GetMapping(PLAN)
    String plan(
            @PathVariable long id,
            @RequestParam(name = "nhiem-vu", required = false) @Nullable String item,
            @RequestParam(name = "bao-cao", required = false) @Nullable String regime,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        var unfolded = new Unfolded(id(item), id(regime), Slice.number(page));
        var seen = door.open(id, who.getName());
        var shown = sheet.of(seen, unfolded);
        model.addAttribute("sheet", shown);
        model.addAttribute("otherYears", years.of(seen));
        model.addAttribute("agreement", agreements.of(seen).orElse(null));
        model.addAttribute(
                "mayContinue", nextYear.refusedTo(seen.officer(), seen.plan()).isEmpty());
        model.addAttribute("figures", figures.exist(seen));
        model.addAttribute("word", planLetter.exists(shown.seen()));
        model.addAttribute("annexOpen", annexDoor.isOpen(shown.seen().plan(), who.getName()));
        model.addAttribute(
                "refreshing", shown.seen().whole() && !shown.dispatched().complete());
        return "ke-hoach/mot-ke-hoach";
    }

    /** Only the line that the page asks for again while units are still being handed their work. */
    @GetMapping(PLAN + "/tien-do-giao")
    String dispatched(@PathVariable long id, Principal who, Model model) {
        model.addAttribute("id", door.open(id, who.getName()).id());
        model.addAttribute("dispatched", heads.dispatched(id));
        return "ke-hoach/tien-do-giao :: line";
    }

    @GetMapping(PLAN + "/lich-su")
    String history(
            @PathVariable long id,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        var seen = door.open(id, who.getName());
        model.addAttribute("plan", seen.plan());
        model.addAttribute("story", story.page(seen, Slice.number(page)));
        return "ke-hoach/lich-su";
    }

    static @Nullable Long id(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        if (!written.matches("[0-9]{1,18}")) {
            throw new Refusal("Địa chỉ nêu một mục không có trong kế hoạch này; hãy mở lại kế hoạch.");
        }
        return Long.valueOf(written);
    }
}
