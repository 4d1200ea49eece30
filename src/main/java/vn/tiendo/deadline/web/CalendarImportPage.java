package vn.tiendo.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.Refusal;
import vn.tiendo.csv.Cell;
import vn.tiendo.csv.Fault;
import vn.tiendo.deadline.CalendarFile;
import vn.tiendo.deadline.CalendarKeepers;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.web.CalendarDesk.Asked;

/** Nhập lịch từ tệp: many rows at once, pasted, or read into the page by the browser. */
@Controller
class CalendarImportPage {

    private static final String ADDRESS = CalendarPage.ADDRESS + "/nhap";
    private static final int FAULTS_SHOWN = 50;

    private final CalendarKeepers keepers;
    private final CalendarDesk desk;

    CalendarImportPage(CalendarKeepers keepers, CalendarDesk desk) {
        this.keepers = keepers;
        this.desk = desk;
    }

    /**
     * What was sent, as it was sent.
     *
     * @param text   the file
     * @param source the document behind the rows that name none themselves
     */
    record ImportForm(String text, String source) {}

    @GetMapping(ADDRESS)
    String open(Principal who, Model model) {
        keepers.require(who.getName());
        return page(new ImportForm("", ""), model);
    }

    @PostMapping(ADDRESS)
    String send(
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        keepers.require(who.getName());
        var form = new ImportForm(fields.getOrDefault("tep", ""), fields.getOrDefault("can-cu", ""));
        if (Step.of(fields) == Step.BACK) {
            return page(form, model);
        }
        var source = Cell.composed(form.source());
        var read = CalendarFile.read(form.text(), source);
        var wrong = Cell.wrongWith(source).map(reason -> "Văn bản căn cứ " + reason + "; hãy gõ lại.");
        if (wrong.isPresent() || !read.faults().isEmpty()) {
            wrong.ifPresent(sentence -> model.addAttribute("refusal", sentence));
            return refused(form, read.faults(), model, response);
        }
        var asked = new Asked(read.change(), ADDRESS, Map.of("tep", form.text(), "can-cu", form.source()));
        try {
            return Step.of(fields) == Step.SAVE
                    ? desk.save(asked, fields, who.getName(), model, response, next)
                    : desk.show(asked, model);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            return refused(form, List.of(), model, response);
        }
    }

    private static String refused(ImportForm form, List<Fault> faults, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("faults", faults.stream().limit(FAULTS_SHOWN).toList());
        model.addAttribute("moreFaults", Math.max(0, faults.size() - FAULTS_SHOWN));
        return page(form, model);
    }

    private static String page(ImportForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("header", String.join(",", CalendarFile.COLUMNS));
        model.addAttribute("longestSource", CalendarDay.LONGEST_SOURCE);
        return "lich-lam-viec/nhap";
    }
}
