package vn.tiendo.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.NotFound;
import vn.tiendo.PageTexts;
import vn.tiendo.Refusal;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.LetterTemplates;
import vn.tiendo.letter.TemplateInForce;
import vn.tiendo.letter.TemplateKeepers;
import vn.tiendo.letter.TemplateRefused;
import vn.tiendo.letter.UploadTemplate;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.organization.domain.Unit;

/** One kind of letter of one unit: its fields, its template, the versions there were. */
@Controller
class TemplatePage {

    private static final String KIND = TemplatePages.ADDRESS + "/{kind:[a-z-]{1,40}}";
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final TemplateKeepers keepers;
    private final LetterTemplates templates;
    private final TemplateInForce inForce;
    private final UploadTemplate uploadTemplate;
    private final WriteLetter writeLetter;
    private final PageTexts texts;

    TemplatePage(
            TemplateKeepers keepers,
            LetterTemplates templates,
            TemplateInForce inForce,
            UploadTemplate uploadTemplate,
            WriteLetter writeLetter,
            PageTexts texts) {
        this.keepers = keepers;
        this.templates = templates;
        this.inForce = inForce;
        this.uploadTemplate = uploadTemplate;
        this.writeLetter = writeLetter;
        this.texts = texts;
    }

    @GetMapping(KIND)
    String show(@PathVariable String kind, @RequestParam(name = "don-vi") String code, Principal who, Model model) {
        return page(kind(kind), keepers.require(code, who.getName()), model);
    }

    /** @param version of the unit's own; 0 for the general one, nothing for the one that holds */
    @GetMapping(KIND + "/mau.docx")
    ResponseEntity<byte[]> template(
            @PathVariable String kind,
            @RequestParam(name = "don-vi") String code,
            @RequestParam(name = "phien-ban", required = false) @Nullable Integer version,
            Principal who) {
        var unit = keepers.require(code, who.getName());
        var asked = kind(kind);
        var file = version == null
                ? inForce.of(asked, unit.code()).file()
                : inForce.of(asked, unit.code(), version == 0 ? null : version)
                        .orElseThrow(() -> new NotFound("Không có phiên bản mẫu này; hãy mở lại trang mẫu văn bản."));
        return file("mau-" + kind + ".docx", file);
    }

    @GetMapping(KIND + "/xem-thu.docx")
    ResponseEntity<byte[]> preview(
            @PathVariable String kind, @RequestParam(name = "don-vi") String code, Principal who) {
        var unit = keepers.require(code, who.getName());
        return file("xem-thu-" + kind + ".docx", writeLetter.preview(kind(kind), unit.code()));
    }

    @PostMapping(KIND)
    String upload(
            @PathVariable String kind,
            @RequestParam(name = "don-vi") String code,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        var unit = keepers.require(code, who.getName());
        var asked = kind(kind);
        try {
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw new Refusal("Chưa chọn tệp; hãy chọn tệp mẫu .docx.");
            }
            uploadTemplate.upload(asked, unit.code(), file.getOriginalFilename(), file.getBytes(), who.getName());
        } catch (TemplateRefused refused) {
            model.addAttribute("faults", refused.faults());
            return refused(asked, unit, model, response);
        } catch (Refusal refusal) {
            model.addAttribute("faults", List.of(refusal.getMessage()));
            return refused(asked, unit, model, response);
        }
        next.addFlashAttribute("done", texts.of("letters.uploaded"));
        return redirect(kind, unit);
    }

    @PostMapping(KIND + "/mau-chung")
    String backToGeneral(
            @PathVariable String kind,
            @RequestParam(name = "don-vi") String code,
            Principal who,
            RedirectAttributes next) {
        var unit = keepers.require(code, who.getName());
        uploadTemplate.backToGeneral(kind(kind), unit.code(), who.getName());
        next.addFlashAttribute("done", texts.of("letters.general.again"));
        return redirect(kind, unit);
    }

    private String refused(LetterKind kind, Unit unit, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(kind, unit, model);
    }

    private String page(LetterKind kind, Unit unit, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("unit", unit);
        model.addAttribute("condition", "{{nếu có " + kind.lists().get(0).name() + "}}");
        model.addAttribute("versions", templates.versions(unit.code(), kind));
        model.addAttribute("version", inForce.of(kind, unit.code()).version());
        return "mau-van-ban/mot-loai";
    }

    private static String redirect(String kind, Unit unit) {
        return "redirect:" + TemplatePages.ADDRESS + "/" + kind + "?don-vi=" + unit.code();
    }

    private static LetterKind kind(String word) {
        return LetterKind.of(word)
                .orElseThrow(() -> new NotFound("Không có loại văn bản này; hãy mở lại trang mẫu văn bản."));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(WORD)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
