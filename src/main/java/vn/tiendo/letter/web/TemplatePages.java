package vn.tiendo.letter.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.PageTexts;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.LetterTemplates;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.SetUnitPaper;
import vn.tiendo.letter.TemplateKeepers;
import vn.tiendo.letter.TemplateVersion;
import vn.tiendo.letter.UnitPaper;
import vn.tiendo.organization.domain.Unit;

/** The kinds of letters of one unit, and what stands on every paper of it. */
@Controller
class TemplatePages {

    static final String ADDRESS = "/mau-van-ban";

    private final TemplateKeepers keepers;
    private final LetterTemplates templates;
    private final Letterheads letterheads;
    private final SetUnitPaper papers;
    private final PageTexts texts;

    TemplatePages(
            TemplateKeepers keepers,
            LetterTemplates templates,
            Letterheads letterheads,
            SetUnitPaper papers,
            PageTexts texts) {
        this.keepers = keepers;
        this.templates = templates;
        this.letterheads = letterheads;
        this.papers = papers;
        this.texts = texts;
    }

    /**
     * A kind of letter, and from which template of the unit's own it comes.
     *
     * @param own null where it is the general one
     */
    record Line(LetterKind kind, @Nullable TemplateVersion own) {}

    @GetMapping(ADDRESS)
    String kinds(@RequestParam(name = "don-vi", required = false) @Nullable String code, Principal who, Model model) {
        var unit = unit(code, who.getName(), model);
        model.addAttribute("paper", papers.entered(unit.code(), who.getName()));
        model.addAttribute("head", letterheads.of(unit.code()));
        model.addAttribute(
                "lines",
                Arrays.stream(LetterKind.values())
                        .map(kind -> new Line(kind, own(unit, kind)))
                        .toList());
        return "mau-van-ban/danh-sach";
    }

    @PostMapping(ADDRESS)
    String enter(
            @RequestParam(name = "don-vi") String code,
            @RequestParam Map<String, String> fields,
            Principal who,
            RedirectAttributes next) {
        var unit = keepers.require(code, who.getName());
        papers.enter(
                unit.code(),
                new UnitPaper(
                        line(fields, "dia-danh"),
                        line(fields, "co-quan-chu-quan"),
                        SetUnitPaper.lines(fields.get("quyen-han-ky")),
                        line(fields, "chuc-vu"),
                        SetUnitPaper.lines(fields.get("noi-nhan"))),
                who.getName());
        next.addFlashAttribute("done", texts.of("letters.paper.saved"));
        return "redirect:" + ADDRESS + "?don-vi=" + unit.code();
    }

    private Unit unit(@Nullable String code, String login, Model model) {
        var kept = keepers.unitsOf(login);
        var unit = code == null || code.isEmpty() ? kept.get(0) : keepers.require(code, login);
        model.addAttribute("units", kept);
        model.addAttribute("unit", unit);
        return unit;
    }

    private @Nullable TemplateVersion own(Unit unit, LetterKind kind) {
        List<TemplateVersion> versions = templates.versions(unit.code(), kind);
        return versions.isEmpty() || versions.get(0).general() ? null : versions.get(0);
    }

    private static @Nullable String line(Map<String, String> fields, String name) {
        var line = fields.getOrDefault(name, "").strip();
        return line.isEmpty() ? null : line;
    }
}
