package vn.tiendo.plan.annex.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.plan.annex.AnnexDoor;
import vn.tiendo.plan.annex.AnnexTemplates;
import vn.tiendo.plan.annex.AnnexView;
import vn.tiendo.plan.annex.AnnexWorkbook;
import vn.tiendo.plan.annex.ReceiveAnnex;
import vn.tiendo.sheet.SheetPolicy;
import vn.tiendo.sheet.web.Attachment;

/** The files of an annex: handed in as the bare body of a request, and taken away. */
@Controller
class AnnexFiles {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnnexDoor door;
    private final ReceiveAnnex receive;
    private final AnnexView view;
    private final SheetPolicy policy;
    private final Clock clock;

    AnnexFiles(AnnexDoor door, ReceiveAnnex receive, AnnexView view, SheetPolicy policy, Clock clock) {
        this.door = door;
        this.receive = receive;
        this.view = view;
        this.policy = policy;
        this.clock = clock;
    }

    /** Answers with nothing, or with the sentence why the file is refused. */
    @PostMapping(path = AnnexPage.ANNEX + "/tep", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<String> receive(
            @PathVariable long id,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Principal who,
            HttpServletRequest request)
            throws IOException {
        door.open(id, who.getName());
        return Attachment.received(request, policy, file -> receive.receive(id, file, name, who.getName()));
    }

    @GetMapping(AnnexPage.ANNEX + "/loi.xlsx")
    void faults(@PathVariable long id, Principal who, HttpServletResponse response) throws IOException {
        var progress = view.progress(door.open(id, who.getName()))
                .orElseThrow(() -> new Refusal("Phụ lục này không còn nữa; hãy tải lại trang."));
        Attachment.announce(response, "phu-luc-can-sua.xlsx", Attachment.EXCEL);
        AnnexWorkbook.write(view.all(progress.annex()), response.getOutputStream());
    }

    @GetMapping(AnnexPage.ANNEX + "/mau.xlsx")
    void excel(@PathVariable long id, Principal who, HttpServletResponse response) throws IOException {
        door.open(id, who.getName());
        Attachment.announce(response, "mau-phu-luc.xlsx", Attachment.EXCEL);
        AnnexTemplates.excel(response.getOutputStream(), nextYear());
    }

    @GetMapping(AnnexPage.ANNEX + "/mau.docx")
    void word(@PathVariable long id, Principal who, HttpServletResponse response) throws IOException {
        door.open(id, who.getName());
        Attachment.announce(response, "mau-phu-luc.docx", WORD);
        AnnexTemplates.word(response.getOutputStream(), nextYear());
    }

    private int nextYear() {
        return VietnamTime.today(clock).getYear() + 1;
    }
}
