package vn.tiendo.supervision.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.figures.PlanFigures;

/** Số liệu: the figures of a plan's reports, period by period and unit by unit. */
@Controller
class FiguresPage {

    private final OpenPlanPage door;
    private final PlanFigures figures;

    FiguresPage(OpenPlanPage door, PlanFigures figures) {
        this.door = door;
        this.figures = figures;
    }

    /** @throws NotFound where the plan asks for no figures that the officer sees */
    @GetMapping(PlanPages.PLAN + "/so-lieu")
    String figures(
            @PathVariable long id,
            @RequestParam(name = "bao-cao", required = false) @Nullable String regime,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            Principal who,
            Model model) {
        var seen = door.open(id, who.getName());
        var sheets = figures.of(seen, PlanPages.id(regime), period);
        if (sheets.isEmpty()) {
            throw new NotFound(
                    "Kế hoạch này không có chỉ tiêu số liệu, hoặc số liệu không thuộc phạm vi đơn vị của đồng chí;"
                            + " hãy mở lại kế hoạch.");
        }
        model.addAttribute("plan", seen.plan());
        model.addAttribute("sheets", sheets);
        return "ke-hoach/so-lieu";
    }
}
