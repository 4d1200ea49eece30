package vn.tiendo.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.SheetPolicy;
import vn.tiendo.sheet.domain.RowMark;
import vn.tiendo.sheet.list.ListKind;
import vn.tiendo.sheet.list.ListView;

/** Nhập danh sách: where a list is handed in, and looked through row by row. */
@Controller
class ListPage {

    static final String LIST = "/{list:nhap-[a-z-]{2,30}}";

    private final ListKinds kinds;
    private final ListView view;
    private final SheetPolicy policy;

    ListPage(ListKinds kinds, ListView view, SheetPolicy policy) {
        this.kinds = kinds;
        this.view = view;
        this.policy = policy;
    }

    @GetMapping(LIST)
    String open(
            @PathVariable String list,
            @RequestParam(name = "dong", required = false) @Nullable String mark,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model) {
        return show(kinds.at(list, who.getName()), new RowFilter(mark, page), who.getName(), model);
    }

    /** The page, with a refusal in the model or without. */
    String show(ListKind<?> kind, RowFilter filter, String login, Model model) {
        var progress = view.progress(kind, login).orElse(null);
        boolean taking = progress != null && progress.list().taking();
        model.addAttribute("kind", kind);
        model.addAttribute("base", "/" + kind.address());
        model.addAttribute("largest", policy.largestFile());
        model.addAttribute("progress", progress);
        model.addAttribute("filter", filter);
        model.addAttribute("marks", RowMark.values());
        model.addAttribute("columns", kind.format().columns());
        model.addAttribute("offered", kind.offered(login));
        if (progress != null && !taking) {
            model.addAttribute("slice", view.page(progress.list(), filter.mark(), filter.number()));
        }
        model.addAttribute("refreshing", taking);
        return "bang/danh-sach";
    }

    /** Who reloads the answer to an act, or asks for it in the other language, finds the page. */
    @GetMapping({LIST + "/{act:dua-vao|xac-nhan-het|bo}", LIST + "/dong/{position:[0-9]{1,6}}/{act}"})
    String afterAnAct(@PathVariable String list) {
        return "redirect:/" + list;
    }

    /** Only how far the taking in is; the page is asked for once more when it has ended. */
    @GetMapping(LIST + "/tien-do")
    String progress(@PathVariable String list, Principal who, Model model, HttpServletResponse response) {
        var kind = kinds.at(list, who.getName());
        var progress = view.progress(kind, who.getName())
                .orElseThrow(() -> new Refusal("Danh sách này không còn nữa; hãy tải lại trang."));
        if (!progress.list().taking()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("base", "/" + kind.address());
        model.addAttribute("progress", progress);
        return "bang/tien-do :: line";
    }
}
