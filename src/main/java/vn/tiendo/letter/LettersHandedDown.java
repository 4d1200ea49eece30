package vn.tiendo.letter;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.reorganisation.HandsDown;

/** The templates of a unit, the newest of each kind, and what it has entered to stand on its papers. */
@Component
class LettersHandedDown implements HandsDown {

    private final LetterTemplates templates;
    private final UnitPapers papers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    LettersHandedDown(LetterTemplates templates, UnitPapers papers, JdbcClient jdbc, AuditTrail audit) {
        this.templates = templates;
        this.papers = papers;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "mẫu văn bản, thông tin ghi trên văn bản";
    }

    @Override
    public boolean has(String unit) {
        return hasPaper(unit)
                || Arrays.stream(LetterKind.values())
                        .anyMatch(kind -> templates.versions(unit, kind).stream()
                                .findFirst()
                                .filter(newest -> !newest.general())
                                .isPresent());
    }

    @Override
    public void handDown(String from, String to, String actor) {
        for (var kind : LetterKind.values()) {
            templates.versions(from, kind).stream()
                    .findFirst()
                    .filter(newest -> !newest.general())
                    .ifPresent(newest -> add(kind, newest, from, to, actor));
        }
        if (hasPaper(from)) {
            papers.save(to, papers.of(from), actor);
            audit.record(actor, new AuditTrail.Subject("unit_paper", 0), "Kế thừa thông tin ghi trên văn bản", to);
        }
    }

    private void add(LetterKind kind, TemplateVersion newest, String from, String to, String actor) {
        var content = templates.content(from, kind, newest.number()).orElseThrow();
        long id = templates.add(to, kind, newest.fileName(), content, actor);
        audit.record(
                actor, new AuditTrail.Subject("letter_template", id), "Kế thừa mẫu văn bản", kind.title() + ", " + to);
    }

    private boolean hasPaper(String unit) {
        return jdbc.sql("select exists (select from unit_paper where unit_code = ?)")
                .param(unit)
                .query(Boolean.class)
                .single();
    }
}
