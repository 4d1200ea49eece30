package vn.tiendo.supervision.web;

import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.NotFound;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.letter.ConsolidatedLetter;
import vn.tiendo.supervision.letter.PlanLetter;
import vn.tiendo.supervision.letter.ReportLetter;
import vn.tiendo.supervision.letter.SlipLetter;
import vn.tiendo.supervision.letter.Written;
import vn.tiendo.supervision.story.OpenStory;

/** Tải Word: plans, slips and reports as Word files, for those who see the plan or the duty. */
@Controller
class LetterPages {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final OpenPlanPage plans;
    private final OpenStory duties;
    private final Standings standings;
    private final PlanLetter planLetter;
    private final SlipLetter slipLetter;
    private final ReportLetter reportLetter;
    private final ConsolidatedLetter consolidatedLetter;

    LetterPages(
            OpenPlanPage plans,
            OpenStory duties,
            Standings standings,
            PlanLetter planLetter,
            SlipLetter slipLetter,
            ReportLetter reportLetter,
            ConsolidatedLetter consolidatedLetter) {
        this.plans = plans;
        this.duties = duties;
        this.standings = standings;
        this.planLetter = planLetter;
        this.slipLetter = slipLetter;
        this.reportLetter = reportLetter;
        this.consolidatedLetter = consolidatedLetter;
    }

    @GetMapping(PlanPages.PLAN + "/van-ban.docx")
    ResponseEntity<byte[]> plan(@PathVariable long id, Principal who) {
        return file(planLetter.of(seen(id, who)));
    }

    @GetMapping(PlanPages.PLAN + "/bao-cao-tong-hop/{report:[0-9]{1,18}}.docx")
    ResponseEntity<byte[]> consolidated(@PathVariable long id, @PathVariable long report, Principal who) {
        return file(consolidatedLetter.of(seen(id, who), report));
    }

    @GetMapping("/viec/assignment/{id:[0-9]{1,18}}/phieu-giao-viec.docx")
    ResponseEntity<byte[]> slip(@PathVariable long id, Principal who) {
        return file(slipLetter.of(duties.open("assignment", id, who.getName())));
    }

    @GetMapping("/viec/report/{id:[0-9]{1,18}}/luot/{number:[0-9]{1,6}}/bao-cao.docx")
    ResponseEntity<byte[]> report(@PathVariable long id, @PathVariable int number, Principal who) {
        return file(reportLetter.of(duties.open("report", id, who.getName()), number));
    }

    /** To who sees nothing of it, there is no such plan. */
    private SeenPlan seen(long id, Principal who) {
        return plans.find(id, standings.require(who.getName()))
                .orElseThrow(
                        () -> new NotFound("Không có kế hoạch này, hoặc kế hoạch không thuộc phạm vi đơn vị của đồng"
                                + " chí; hãy kiểm tra lại địa chỉ."));
    }

    static ResponseEntity<byte[]> file(Written letter) {
        return ResponseEntity.ok()
                .contentType(WORD)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(letter.name())
                                .build()
                                .toString())
                .body(letter.bytes());
    }
}
