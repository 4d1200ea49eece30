package vn.tiendo.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.letter.word.FillTemplate;
import vn.tiendo.letter.word.TemplateCheck;
import vn.tiendo.letter.word.WordFile;

/** Takes in a template that an office has written in Word, or goes back to the general one. */
@Service
public class UploadTemplate {

    private static final String SUBJECT = "letter_template";
    private static final int LONGEST_NAME = 120;

    private final TemplateKeepers keepers;
    private final LetterTemplates templates;
    private final AuditTrail audit;

    UploadTemplate(TemplateKeepers keepers, LetterTemplates templates, AuditTrail audit) {
        this.keepers = keepers;
        this.templates = templates;
        this.audit = audit;
    }

    /**
     * From now on letters of that kind come from this file.
     *
     * @throws TemplateRefused if it lacks a field or names one that is not known
     * @throws Refusal         if it is no Word document that can be trusted
     */
    @Transactional
    public void upload(LetterKind kind, String unit, String fileName, byte[] file, String actor) {
        var code = keepers.require(unit, actor).code();
        if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.(docm|dotm)")) {
            throw new Refusal("Tệp .docm, .dotm có thể chứa macro nên không được nhận; hãy lưu thành .docx rồi tải lên"
                    + " lại.");
        }
        var faults = TemplateCheck.faults(file, kind.vocabulary());
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        mustOpen(FillTemplate.fill(file, kind.vocabulary(), kind.sample()));
        // What was read is kept, and nothing that may hide beside it.
        long id = templates.add(code, kind, plain(fileName), WordFile.open(file).bytes(), actor);
        audit.record(actor, new Subject(SUBJECT, id), "Tải mẫu văn bản", kind.title() + ", " + code);
    }

    /** From now on letters of that kind come from the general template; the own ones are kept. */
    @Transactional
    public void backToGeneral(LetterKind kind, String unit, String actor) {
        var code = keepers.require(unit, actor).code();
        long id = templates.add(code, kind, "", null, actor);
        audit.record(actor, new Subject(SUBJECT, id), "Dùng lại mẫu chung", kind.title() + ", " + code);
    }

    private static void mustOpen(byte[] filled) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            if (document.getBodyElements().isEmpty()) {
                throw new IOException("nothing in it");
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(
                    "Mẫu không mở được sau khi điền thử; hãy mở mẫu bằng Word, lưu lại thành .docx rồi tải lên"
                            + " lại.");
        }
    }

    private static String plain(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{C}\"<>:|?*]", " ")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
