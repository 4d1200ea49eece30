package vn.tiendo.supervision.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.Cursor;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterRows;
import vn.tiendo.supervision.register.SavedViews;

/** Tổng quan: who is late with what, since when; and the rows behind every figure. */
@Controller
class OverviewPages {

    static final String OVERVIEW = "/tong-quan";
    static final String LIST = "/tong-quan/danh-sach";
    private static final int ROWS = 50;
    private static final List<Bucket> COLUMNS = List.of(
            Bucket.DONE_ON_TIME,
            Bucket.DONE_LATE,
            Bucket.OPEN_IN_TIME,
            Bucket.DUE_SOON,
            Bucket.OPEN_OVERDUE,
            Bucket.OPEN_WITHOUT_DEADLINE);

    private final Standings standings;
    private final Overviews overviews;
    private final Register register;
    private final RegisterRows rows;
    private final FilterDesk desk;
    private final SavedViews savedViews;
    private final UrgeableRows urgeableRows;

    OverviewPages(
            Standings standings,
            Overviews overviews,
            Register register,
            RegisterRows rows,
            FilterDesk desk,
            SavedViews savedViews,
            UrgeableRows urgeableRows) {
        this.standings = standings;
        this.overviews = overviews;
        this.register = register;
        this.rows = rows;
        this.desk = desk;
        this.savedViews = savedViews;
        this.urgeableRows = urgeableRows;
    }

    @GetMapping(OVERVIEW)
    Object overview(
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String refresh,
            Principal who,
            Model model) {
        var filter = DutyFilter.of(parameters).in(null);
        var officer = standings.require(who.getName());
        var overview = overviews.of(officer, filter);
        model.addAttribute("overview", overview);
        model.addAttribute("columns", COLUMNS);
        return shown("tong-quan/tong-quan", overview.version(), parameters, filter, refresh, officer, model);
    }

    @GetMapping(LIST)
    Object list(
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String refresh,
            Principal who,
            Model model) {
        var filter = DutyFilter.of(parameters);
        var officer = standings.require(who.getName());
        var after = Cursor.read(parameters.get("sau"));
        var page = rows.page(officer, filter, after, ROWS);
        var figures = register.sheet(officer, filter).all();
        model.addAttribute("page", page);
        model.addAttribute(
                "urgeable", urgeableRows.among(page.rows(), officer.officer().login()));
        model.addAttribute("figures", figures);
        model.addAttribute("after", after == null ? null : after.toString());
        model.addAttribute("first", after == null);
        if (filter.bucket() != Bucket.HANDED_IN) {
            model.addAttribute("count", filter.bucket() == null ? figures.total() : figures.of(filter.bucket()));
        }
        var version = Integer.toHexString(page.hashCode() * 31 + figures.hashCode());
        return shown("tong-quan/danh-sach", version, parameters, filter, refresh, officer, model);
    }

    /** The whole page; or, when the open page asks again by itself, what has changed, or that nothing has. */
    private Object shown(
            String template,
            String version,
            Map<String, String> parameters,
            DutyFilter filter,
            @Nullable String refresh,
            Standing officer,
            Model model) {
        if (refresh != null && version.equals(parameters.get("phien-ban"))) {
            return ResponseEntity.noContent().build();
        }
        model.addAttribute("version", version);
        model.addAttribute("refreshing", true);
        desk.lay(officer, filter, model);
        model.addAttribute("views", savedViews.of(officer.officer().login()));
        return new ModelAndView(refresh == null ? template : template + " :: live", model.asMap());
    }

    @PostMapping(OVERVIEW + "/bo-loc")
    String save(
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "trang", defaultValue = "overview") String page,
            @RequestParam Map<String, String> parameters,
            Principal who,
            RedirectAttributes next) {
        standings.require(who.getName());
        var view = new SavedViews.View(
                name.strip(),
                page.equals(SavedViews.Page.LIST.word()) ? SavedViews.Page.LIST : SavedViews.Page.OVERVIEW,
                FilterDesk.query(DutyFilter.of(parameters)));
        savedViews.save(who.getName(), view);
        next.addFlashAttribute("saved", view.name());
        return "redirect:" + view.address();
    }

    @PostMapping(OVERVIEW + "/bo-loc/xoa")
    String remove(@RequestParam(name = "ten", defaultValue = "") String name, Principal who) {
        savedViews.remove(who.getName(), name);
        return "redirect:" + OVERVIEW;
    }
}
