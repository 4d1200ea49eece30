package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.export.PublishResults;
import vn.tiendo.supervision.register.Bucket;

/** Kết quả: the results of a quarter, half a year, nine months or a year, to be read, printed or taken away. */
@Controller
class ResultsPage {

    private static final String PAGE = "/ket-qua";

    private final Standings standings;
    private final PublishResults results;
    private final FilterDesk desk;

    ResultsPage(Standings standings, PublishResults results, FilterDesk desk) {
        this.standings = standings;
        this.results = results;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String show(@RequestParam Map<String, String> parameters, Principal who, Model model) {
        var asked = results.asked(parameters);
        var officer = standings.require(who.getName());
        model.addAttribute("results", results.of(officer, asked));
        model.addAttribute("choices", results.choices());
        desk.lay(officer, asked.filter(), model);
        model.addAttribute("overdueBucket", Bucket.OPEN_OVERDUE);
        var rest = FilterDesk.query(asked.filter().over(null));
        model.addAttribute("file", PAGE + ".xlsx?ky=" + asked.period().word() + (rest.isEmpty() ? "" : "&" + rest));
        return "ket-qua/ket-qua";
    }

    @GetMapping(PAGE + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Principal who, HttpServletResponse response)
            throws IOException {
        ExportPages.send(results.export(standings.require(who.getName()), results.asked(parameters)), response);
    }
}
