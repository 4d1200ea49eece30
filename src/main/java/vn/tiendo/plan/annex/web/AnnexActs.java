package vn.tiendo.plan.annex.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.plan.annex.AnnexDoor;
import vn.tiendo.plan.annex.AnswerAnnex;
import vn.tiendo.sheet.web.RowFilter;

/** What the officer says on the page about names and rows of an annex. What cannot be is said there, above the rows. */
@Controller
class AnnexActs {

    private static final String ROW = AnnexPage.ANNEX + "/dong/{position:[0-9]{1,6}}";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AnswerAnnex answer;
    private final AnnexDoor door;
    private final AnnexPage page;

    AnnexActs(AnswerAnnex answer, AnnexDoor door, AnnexPage page) {
        this.answer = answer;
        this.door = door;
        this.page = page;
    }

    /** What one of the acts does. */
    private interface Said {
        void say(String actor);
    }

    @PostMapping(AnnexPage.ANNEX + "/don-vi")
    String name(
            @PathVariable long id,
            @RequestParam(name = "ten") String written,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "khac", defaultValue = "") String typed,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, actor -> {
            boolean nobody = fields.containsKey("khong");
            var chosen = unit.isBlank() ? typed : unit;
            if (chosen.isBlank() && !nobody) {
                throw new Refusal("Hãy chọn đơn vị cho " + Refusal.quoted(written) + ".");
            }
            answer.name(id, written, nobody ? "" : chosen, actor);
        });
    }

    @PostMapping(AnnexPage.ANNEX + "/doc-lai")
    String forget(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, actor -> answer.forgetNames(id, actor));
    }

    @PostMapping(AnnexPage.ANNEX + "/deu-la-nhiem-vu")
    String allAreTasks(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, actor -> answer.allAreTasks(id, actor));
    }

    @PostMapping(ROW + "/thoi-han")
    String deadline(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam(name = "loai", defaultValue = "PHRASE") DeadlineChoice kind,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var meant = fields.containsKey("nhu-tren") ? DeadlineChoice.PHRASE : kind;
        return done(id, fields, who, model, response, actor -> answer.deadline(id, position, meant, day(day), actor));
    }

    @PostMapping(ROW + "/bo-qua")
    String leaveOut(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam(name = "lay-lai", defaultValue = "") String after,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, actor -> answer.leaveOut(id, position, after.isEmpty(), actor));
    }

    @PostMapping(ROW + "/la-nhiem-vu")
    String isTask(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam Map<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return done(id, fields, who, model, response, actor -> answer.isTask(id, position, actor));
    }

    private String done(
            long id, Map<String, String> fields, Principal who, Model model, HttpServletResponse response, Said said) {
        var seat = door.open(id, who.getName());
        var filter = new RowFilter(fields.get("dong"), fields.get("trang"));
        try {
            said.say(who.getName());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            return page.show(seat, filter, model);
        }
        return "redirect:/ke-hoach/" + id + "/phu-luc" + filter.query();
    }

    private static @Nullable LocalDate day(String written) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip(), DAY);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("Ngày " + Refusal.quoted(written) + " không có; hãy ghi như 30/04/2026.");
        }
    }
}
