package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.export.ExportFigures;
import vn.tiendo.supervision.figures.FigureSheet;
import vn.tiendo.supervision.figures.PlanFigures;

/** Số liệu: the figures of a plan's reports, period by period and unit by unit. */
@Controller
class FiguresPage {

    private final OpenPlanPage door;
    private final PlanFigures figures;
    private final ExportFigures export;

    FiguresPage(OpenPlanPage door, PlanFigures figures, ExportFigures export) {
        this.door = door;
        this.figures = figures;
        this.export = export;
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
        model.addAttribute("plan", seen.plan());
        model.addAttribute("sheets", sheets(seen, regime, period));
        model.addAttribute("chosenReport", regime);
        model.addAttribute("chosenPeriod", period);
        return "ke-hoach/so-lieu";
    }

    @GetMapping(PlanPages.PLAN + "/so-lieu.xlsx")
    void excel(
            @PathVariable long id,
            @RequestParam(name = "bao-cao", required = false) @Nullable String regime,
            @RequestParam(name = "ky", required = false) @Nullable String period,
            Principal who,
            HttpServletResponse response)
            throws IOException {
        var seen = door.open(id, who.getName());
        ExportPages.send(export.of(seen, sheets(seen, regime, period)), response);
    }

    private List<FigureSheet> sheets(SeenPlan seen, @Nullable String regime, @Nullable String period) {
        var sheets = figures.of(seen, PlanPages.id(regime), period);
        if (sheets.isEmpty()) {
            throw new NotFound(
                    "Kế hoạch này không có chỉ tiêu số liệu, hoặc số liệu không thuộc phạm vi đơn vị của đồng chí;"
                            + " hãy mở lại kế hoạch.");
        }
        return sheets;
    }
}
