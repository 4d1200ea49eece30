package vn.tiendo.supervision.search;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.Slice;

/** Tìm kiếm: a few hits of every group, or one group page by page. */
@Controller
class SearchPage {

    /** Hits of each group where all are shown. */
    private static final int FEW = 6;

    private static final String VIEW = "tim-kiem";

    private final Standings standings;
    private final FindAnything find;

    SearchPage(Standings standings, FindAnything find) {
        this.standings = standings;
        this.find = find;
    }

    @GetMapping("/tim-kiem")
    String search(
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = "nhom", required = false) @Nullable String group,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var officer = standings.require(who.getName());
        model.addAttribute("longest", SearchQuery.LONGEST);
        model.addAttribute("asked", q == null ? "" : q);
        if (q == null) {
            return VIEW;
        }
        try {
            var query = SearchQuery.of(q);
            var only = SearchGroup.read(group);
            int number = Slice.number(page);
            model.addAttribute("only", only);
            model.addAttribute(
                    "found", find.find(officer, query, only, number, only == null ? FEW : FindAnything.MOST));
            model.addAttribute("marking", Marking.of(query));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
        }
        return VIEW;
    }
}
