package vn.tiendo.supervision.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.supervision.PlanHeads;

/** Căn cứ of a plan: the law it rests on, and the document or the task that it carries out. */
@Component
class PlanBases {

    /** How such a line begins in practice. */
    private static final Pattern BEGUN =
            Pattern.compile("(?iu)(căn cứ|thực hiện|thi hành|theo|xét|trên cơ sở|tiếp theo|để|nhằm)\\s.*");

    private final Documents documents;
    private final NamesOnPaper names;

    PlanBases(Documents documents, NamesOnPaper names) {
        this.documents = documents;
        this.names = names;
    }

    List<String> of(PlanHeads.Head head, @Nullable String legalBasis) {
        var bases = new ArrayList<String>();
        if (legalBasis != null) {
            legalBasis
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> bases.add(BEGUN.matcher(line).matches() ? line : "Căn cứ " + names.cited(line)));
        }
        if (head.directiveDocument() != null && head.directiveAbstract() != null) {
            bases.add("Thực hiện " + named(documents.require(head.directiveDocument())));
        }
        if (head.above() != null) {
            bases.add("Thực hiện nhiệm vụ " + head.above().ordinal() + " giao tại "
                    + head.above().number() + " của " + head.above().unit());
        }
        return punctuated(bases);
    }

    private String named(OfficialDocument document) {
        var issuer = document.issuer().written() != null || document.issuer().unit() == null
                ? document.issuer().written()
                : names.unit(document.issuer().unit());
        var number = document.number() == null ? null : document.number().formatted();
        var known = names.type(document.typeCode());
        var type = known == null ? document.typeText() : known;
        return NamedDocument.of(type, number, document.issuedOn(), issuer) + " "
                + NamedDocument.about(type, document.abstractText());
    }

    private static List<String> punctuated(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> lines.get(line).replaceFirst("[;.,]+$", "") + (line + 1 < lines.size() ? ";" : "."))
                .toList();
    }
}
