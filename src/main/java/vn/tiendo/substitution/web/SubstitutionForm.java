package vn.tiendo.substitution.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.DayText;
import vn.tiendo.deadline.domain.DayInWords;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.TaskKind;

/**
 * What was typed to make a substitution, as it was typed.
 *
 * @param some  whether only the kinds that are ticked are meant
 * @param kinds names of kinds
 */
record SubstitutionForm(
        String absent, String substitute, String from, String to, boolean some, List<String> kinds, String reason) {

    private static final String SOME = "mot-so";

    static SubstitutionForm of(MultiValueMap<String, String> fields) {
        return new SubstitutionForm(
                first(fields, "vang-mat"),
                first(fields, "lam-thay"),
                first(fields, "tu-ngay").strip(),
                first(fields, "den-ngay").strip(),
                SOME.equals(first(fields, "pham-vi")),
                fields.getOrDefault("loai", List.of()),
                first(fields, "ly-do"));
    }

    static SubstitutionForm empty(String absent, LocalDate today) {
        return new SubstitutionForm(absent, "", DayInWords.plain(today), "", false, List.of(), "");
    }

    public boolean ticked(TaskKind kind) {
        return kinds.contains(kind.name());
    }

    /** @throws Refusal if it cannot be read */
    NewSubstitution wish() {
        var chosen = kinds.stream().flatMap(name -> TaskKind.of(name).stream()).toList();
        if (some && chosen.isEmpty()) {
            throw new Refusal("Hãy chọn ít nhất một loại việc, hoặc chọn ủy quyền mọi việc.");
        }
        return new NewSubstitution(
                absent,
                substitute,
                day(from, "Hãy nhập ngày đầu là một ngày có thật, ví dụ 27/04/2026."),
                day(to, "Hãy nhập ngày cuối là một ngày có thật, ví dụ 27/04/2026."),
                some ? chosen : null,
                reason);
    }

    private static LocalDate day(String written, String otherwise) {
        return DayText.read(written).orElseThrow(() -> new Refusal(otherwise));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
