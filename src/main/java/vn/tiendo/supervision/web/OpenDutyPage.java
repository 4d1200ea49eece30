package vn.tiendo.supervision.web;

import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.engine.tasklist.TaskAtHand;
import vn.tiendo.supervision.OpenPlanPage;

/**
 * The address in every mail and calendar, {@code /viec/assignment/12}: it outlives the tasks, and leads each reader to
 * what is theirs to do now, or to the plan where there is nothing to do but look.
 */
@Controller
class OpenDutyPage {

    /** What browsers of telephones call themselves. */
    private static final String PHONE = "Mobi";

    private final Duties duties;
    private final TaskAtHand taskAtHand;
    private final OpenPlanPage planPage;

    OpenDutyPage(Duties duties, TaskAtHand taskAtHand, OpenPlanPage planPage) {
        this.duties = duties;
        this.taskAtHand = taskAtHand;
        this.planPage = planPage;
    }

    @GetMapping("/viec/{kind:assignment|report}/{id:[0-9]{1,18}}")
    String open(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser,
            Principal who) {
        var duty = duties.find(DutyRef.of(kind + ":" + id)).orElseThrow(OpenDutyPage::nothingHere);
        return "redirect:"
                + taskAtHand
                        .of(duty.ref().businessKey(), who.getName(), browser.contains(PHONE))
                        .orElseGet(() -> plan(duty, who));
    }

    /** What a coordinating unit owes: the form where it is to be filled in, else the dossier. */
    @GetMapping("/viec/contribution/{id:[0-9]{1,18}}")
    String openContribution(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser,
            Principal who) {
        return "redirect:"
                + taskAtHand
                        .of("contribution:" + id, who.getName(), browser.contains(PHONE))
                        .orElse("/ho-so/phoi-hop/" + id);
    }

    private String plan(Duty duty, Principal who) {
        try {
            return "/ke-hoach/" + planPage.open(duty.plan(), who.getName()).id();
        } catch (NotPermitted hidden) {
            // The answer to a stranger does not tell whether there is such a duty.
            throw nothingHere();
        }
    }

    private static NotFound nothingHere() {
        return new NotFound(
                "Không có việc này, hoặc việc không thuộc phạm vi đơn vị của đồng chí; hãy kiểm tra lại địa" + " chỉ.");
    }
}
