package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.export.Export;
import vn.tiendo.supervision.export.ExportList;
import vn.tiendo.supervision.export.ExportOverview;
import vn.tiendo.supervision.export.ExportSummary;
import vn.tiendo.supervision.export.ExportUnitReport;
import vn.tiendo.supervision.register.DutyFilter;

/** What pages show, as files to take away. The same parameters as the pages have. */
@Controller
class ExportPages {

    private final Standings standings;
    private final ExportOverview overview;
    private final ExportList list;
    private final ExportUnitReport unitReport;
    private final ExportSummary summary;

    ExportPages(
            Standings standings,
            ExportOverview overview,
            ExportList list,
            ExportUnitReport unitReport,
            ExportSummary summary) {
        this.standings = standings;
        this.overview = overview;
        this.list = list;
        this.unitReport = unitReport;
        this.summary = summary;
    }

    @GetMapping(OverviewPages.OVERVIEW + ".xlsx")
    void overview(@RequestParam Map<String, String> parameters, Principal who, HttpServletResponse response)
            throws IOException {
        send(overview.of(standings.require(who.getName()), DutyFilter.of(parameters)), response);
    }

    @GetMapping(OverviewPages.LIST + ".xlsx")
    void list(@RequestParam Map<String, String> parameters, Principal who, HttpServletResponse response)
            throws IOException {
        send(list.of(standings.require(who.getName()), DutyFilter.of(parameters)), response);
    }

    @GetMapping("/bao-cao-don-vi.xlsx")
    void unitReport(@RequestParam Map<String, String> parameters, Principal who, HttpServletResponse response)
            throws IOException {
        send(unitReport.of(standings.require(who.getName()), DutyFilter.of(parameters)), response);
    }

    @GetMapping(OverviewPages.OVERVIEW + "/tom-tat.docx")
    void summary(@RequestParam Map<String, String> parameters, Principal who, HttpServletResponse response)
            throws IOException {
        send(summary.of(standings.require(who.getName()), DutyFilter.of(parameters)), response);
    }

    /** From here on nothing is refused any more: what fails breaks the connection, so that no half file looks whole. */
    static void send(Export file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        file.body().write(response.getOutputStream());
    }
}
