package vn.tiendo.sheet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.SheetPolicy;
import vn.tiendo.sheet.list.ListView;
import vn.tiendo.sheet.list.ListWorkbook;
import vn.tiendo.sheet.list.ReceiveList;

/** The files of a list: handed in as the bare body of a request, and taken away. */
@Controller
class ListSheets {

    private final ListKinds kinds;
    private final ReceiveList receive;
    private final ListView view;
    private final SheetPolicy policy;

    ListSheets(ListKinds kinds, ReceiveList receive, ListView view, SheetPolicy policy) {
        this.kinds = kinds;
        this.receive = receive;
        this.view = view;
        this.policy = policy;
    }

    /** Answers with nothing, or with the sentence why the file is refused. */
    @PostMapping(path = ListPage.LIST + "/tep", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<String> receive(
            @PathVariable String list,
            @RequestParam(name = "ten", defaultValue = "") String name,
            Principal who,
            HttpServletRequest request)
            throws IOException {
        var kind = kinds.at(list, who.getName());
        return Attachment.received(request, policy, file -> receive.receive(kind, file, name, who.getName()));
    }

    @GetMapping(ListPage.LIST + "/loi.xlsx")
    void faults(@PathVariable String list, Principal who, HttpServletResponse response) throws IOException {
        var kind = kinds.at(list, who.getName());
        var progress = view.progress(kind, who.getName())
                .orElseThrow(() -> new Refusal("Danh sách này không còn nữa; hãy tải lại trang."));
        Attachment.announce(response, "danh-sach-can-sua.xlsx", Attachment.EXCEL);
        ListWorkbook.faults(kind.format(), view.all(progress.list()), response.getOutputStream());
    }

    @GetMapping(ListPage.LIST + "/mau.xlsx")
    void template(@PathVariable String list, Principal who, HttpServletResponse response) throws IOException {
        var kind = kinds.at(list, who.getName());
        Attachment.announce(response, "mau-" + kind.address() + ".xlsx", Attachment.EXCEL);
        ListWorkbook.template(kind.format(), response.getOutputStream());
    }
}
