package vn.tiendo.plan.annex.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.annex.AnnexDoor;
import vn.tiendo.plan.annex.AnnexDoor.Seat;
import vn.tiendo.plan.annex.AnnexView;
import vn.tiendo.sheet.SheetPolicy;
import vn.tiendo.sheet.domain.RowMark;
import vn.tiendo.sheet.web.RowFilter;

/** Phụ lục: where an annex is handed in, and looked through row by row. */
@Controller
class AnnexPage {

    static final String ANNEX = "/ke-hoach/{id:[0-9]{1,18}}/phu-luc";

    private final AnnexDoor door;
    private final AnnexView view;
    private final Plans plans;
    private final SheetPolicy policy;

    AnnexPage(AnnexDoor door, AnnexView view, Plans plans, SheetPolicy policy) {
        this.door = door;
        this.view = view;
        this.plans = plans;
        this.policy = policy;
    }

    @GetMapping(ANNEX)
    String open(
            @PathVariable long id,
            @RequestParam(name = "dong", required = false) @Nullable String mark,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        return show(door.open(id, who.getName()), new RowFilter(mark, page), model);
    }

    /** The page, with a refusal in the model or without. */
    String show(Seat seat, RowFilter filter, Model model) {
        var progress = view.progress(seat).orElse(null);
        model.addAttribute("seat", seat);
        model.addAttribute("largest", policy.largestFile());
        model.addAttribute(
                "drafted",
                plans.draft(seat.plan().id()).map(draft -> draft.items().size()).orElse(0));
        model.addAttribute("progress", progress);
        model.addAttribute("filter", filter);
        model.addAttribute("marks", RowMark.values());
        if (progress != null && progress.complete()) {
            model.addAttribute("slice", view.page(progress.annex(), filter.mark(), filter.number()));
            model.addAttribute("offered", view.offered());
        }
        model.addAttribute("refreshing", progress != null && !progress.complete());
        return "ke-hoach/phu-luc";
    }

    /** Who reloads the answer to an act, or asks for it in the other language, finds the page. */
    @GetMapping({ANNEX + "/{act:dua-vao|don-vi|doc-lai|deu-la-nhiem-vu}", ANNEX + "/dong/{position:[0-9]{1,6}}/{act}"})
    String afterAnAct(@PathVariable long id) {
        return "redirect:/ke-hoach/" + id + "/phu-luc";
    }

    /** Only how far the reading is; the page is asked for once more when it has ended. */
    @GetMapping(ANNEX + "/tien-do")
    String progress(@PathVariable long id, Principal who, Model model, HttpServletResponse response) {
        var seat = door.open(id, who.getName());
        var progress =
                view.progress(seat).orElseThrow(() -> new Refusal("Phụ lục này không còn nữa; hãy tải lại trang."));
        if (progress.complete()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("id", id);
        model.addAttribute("progress", progress);
        return "ke-hoach/phu-luc-tien-do :: line";
    }
}
