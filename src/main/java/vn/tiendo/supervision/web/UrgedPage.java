package vn.tiendo.supervision.web;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.NotFound;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.act.OpenUrgingLetter;
import vn.tiendo.supervision.act.UrgingRecords;

/** What was urged, unit by unit, with the letters to download. */
@Controller
class UrgedPage {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final UrgingRecords records;
    private final OpenUrgingLetter openLetter;
    private final Standings standings;

    UrgedPage(UrgingRecords records, OpenUrgingLetter openLetter, Standings standings) {
        this.records = records;
        this.openLetter = openLetter;
        this.standings = standings;
    }

    @GetMapping(UrgePage.PAGE + "/lan/{batch:[0-9]{1,18}}")
    String show(@PathVariable long batch, Principal who, Model model) {
        var reach = standings.require(who.getName()).reach();
        var acts = records.ofBatch(batch).stream()
                .filter(act -> act.urgedBy().equals(who.getName()) || reach.contains(act.unit()))
                .toList();
        if (acts.isEmpty()) {
            throw new NotFound("Không có lần đôn đốc này, hoặc không thuộc phạm vi đơn vị của đồng chí.");
        }
        model.addAttribute("acts", acts);
        model.addAttribute("first", acts.get(0));
        model.addAttribute(
                "duties", acts.stream().mapToLong(UrgingRecords.Act::duties).sum());
        return "don-doc/da-don-doc";
    }

    @GetMapping(UrgePage.PAGE + "/{act:[0-9]{1,18}}/cong-van.docx")
    ResponseEntity<byte[]> letter(@PathVariable long act, Principal who) {
        var file = openLetter.open(act, who.getName());
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
