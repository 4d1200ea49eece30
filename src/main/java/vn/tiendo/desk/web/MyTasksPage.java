package vn.tiendo.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.desk.domain.BulkAct;
import vn.tiendo.desk.domain.DeskTask;
import vn.tiendo.desk.domain.RowAnswer;
import vn.tiendo.desk.process.DeskTasks;
import vn.tiendo.desk.process.DoMany;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;

/** Việc của tôi: what is open, and the same done to many of it at once. */
@Controller
class MyTasksPage {

    static final String PAGE = "/viec-cua-toi";

    private final DeskTasks tasks;
    private final DoMany many;
    private final Standings standings;
    private final Officers officers;
    private final Clock clock;

    MyTasksPage(DeskTasks tasks, DoMany many, Standings standings, Officers officers, Clock clock) {
        this.tasks = tasks;
        this.many = many;
        this.standings = standings;
        this.officers = officers;
        this.clock = clock;
    }

    /** Which page of the list this is, for the links to its neighbours. */
    record Slice(int number, boolean more) {}

    @GetMapping(PAGE)
    String list(@RequestParam(name = "trang", defaultValue = "1") String page, Principal who, Model model) {
        return list(number(page), who, model);
    }

    @PostMapping(PAGE)
    String many(
            @RequestParam(name = "viec", defaultValue = "") List<String> chosen,
            @RequestParam(name = "lam", defaultValue = "") String act,
            @RequestParam(name = "chuyen-vien", defaultValue = "") String officer,
            Principal who,
            Model model,
            HttpServletResponse response) {
        try {
            var wanted = BulkAct.of(act).orElseThrow(() -> new Refusal("Hãy chọn cách xử lý trong danh sách."));
            if (wanted == BulkAct.ALLOCATE && officer.isEmpty()) {
                throw new Refusal("Hãy chọn chuyên viên để phân công.");
            }
            var answers = many.answer(who.getName(), chosen, wanted, officer);
            model.addAttribute("answers", answers);
            model.addAttribute("done", answers.stream().filter(RowAnswer::done).count());
            return "viec-cua-toi/da-lam";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refusal.getMessage());
            model.addAttribute("chosen", chosen);
            return list(1, who, model);
        }
    }

    private String list(int number, Principal who, Model model) {
        var rows = tasks.page(who.getName(), number);
        boolean more = rows.size() > DeskTasks.SIZE;
        var shown = more ? rows.subList(0, DeskTasks.SIZE) : rows;
        model.addAttribute("rows", shown);
        model.addAttribute("slice", new Slice(number, more));
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "acts",
                Stream.of(BulkAct.values())
                        .filter(act -> shown.stream().anyMatch(row -> act.isFor(row.form())))
                        .toList());
        model.addAttribute(
                "choosable",
                shown.stream()
                        .filter(row -> Stream.of(BulkAct.values()).anyMatch(act -> act.isFor(row.form())))
                        .map(DeskTask::id)
                        .toList());
        boolean allocates = shown.stream().anyMatch(row -> BulkAct.ALLOCATE.isFor(row.form()));
        model.addAttribute("specialists", allocates ? specialists(who.getName()) : List.of());
        return "viec-cua-toi/danh-sach";
    }

    private List<Officer> specialists(String login) {
        return standings.require(login).units().stream()
                .flatMap(unit -> officers.withRole(unit, Role.SPECIALIST).stream())
                .toList();
    }

    private static int number(String written) {
        if (written.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(written);
        }
        throw new Refusal("Số trang phải là số từ 1 đến 99.999; hãy sửa lại địa chỉ.");
    }
}
