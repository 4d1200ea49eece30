package vn.tiendo.supervision.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;

/**
 * Who may add files to a dossier and take them out: clerks, specialists and leaders of the unit whose turn it is to act
 * in it, as long as there is something to do. For a plan and its tasks that is the side that issues it, drafts it and
 * follows it up; for an agreement it is every party.
 */
@Component
class FileKeepers {

    private static final List<Role> ROLES = List.of(Role.CLERK, Role.SPECIALIST, Role.LEADER);

    private final JdbcClient jdbc;

    FileKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Side(List<String> units, boolean open) {}

    /**
     * Why that one may not, in one sentence; empty if it is allowed.
     *
     * @param officer who acts, or in whose place somebody acts
     */
    Optional<String> refusedTo(Standing officer, Subject subject) {
        var side = side(subject);
        boolean theirs =
                side.units().stream().anyMatch(unit -> ROLES.stream().anyMatch(role -> officer.has(role, unit)));
        if (!theirs) {
            return Optional.of(
                    "Chỉ văn thư, chuyên viên hoặc lãnh đạo của đơn vị đang giữ việc mới được thêm, thay hoặc"
                            + " gỡ tệp trong hồ sơ này.");
        }
        return side.open()
                ? Optional.empty()
                : Optional.of("Việc này đã xong hoặc đã rút nên hồ sơ không nhận thêm tệp và không gỡ tệp nữa.");
    }

    /**
     * The files that another party of an agreement has added, by the ids of their first versions: nobody stands above that
     * party and takes them out or replaces them. None in any other dossier.
     */
    Set<Long> ofOthers(SeenDossier dossier) {
        var subject = dossier.subject();
        if (subject.kind() != SubjectKind.AGREEMENT) {
            return Set.of();
        }
        var mine = side(subject).units().stream()
                .filter(unit ->
                        ROLES.stream().anyMatch(role -> dossier.officer().has(role, unit)))
                .toArray(String[]::new);
        return jdbc.sql("""
                        select f.id from stored_file f where f.subject_kind = ? and f.subject_id = ? and f.version = 1
                          and not exists (select from acting_officer a
                            where a.login = coalesce(f.on_behalf_of, f.uploaded_by) and a.unit_code = any(?::text[]))""")
                .params(subject.kind().name(), subject.id(), mine)
                .query(Long.class)
                .set();
    }

    private Side side(Subject subject) {
        return jdbc.sql("select s.units, s.open from (" + sql(subject.kind()) + ") s (units, open)")
                .param(subject.id())
                .query((row, number) ->
                        new Side(List.of((String[]) row.getArray("units").getArray()), row.getBoolean("open")))
                .single();
    }

    private static String sql(SubjectKind kind) {
        return switch (kind) {
            case DOCUMENT -> """
                select array(select owner_code union select v.unit_code from directive v where v.document_id = d.id
                    union select v.registering_unit_code from directive v where v.document_id = d.id), true
                from official_document d where d.id = ?""";
            case PLAN -> """
                select array[unit_code, drafting_unit_code, monitoring_unit_code], recalled_at is null
                from plan where id = ?""";
            case ITEM -> """
                select array[p.unit_code, p.drafting_unit_code, p.monitoring_unit_code], p.recalled_at is null
                from plan_item i join plan p on p.id = i.plan_id where i.id = ?""";
            case ASSIGNMENT -> """
                select array[unit_code], completed_at is null and withdrawn_at is null from assignment where id = ?""";
            case REPORT -> """
                select array[unit_code], withdrawn_at is null and not exists (
                    select from report_round where obligation_id = o.id and accepted)
                from report_obligation o where id = ?""";
            case CONTRIBUTION -> """
                select array[unit_code], closed_at is null and answered_at is null from contribution where id = ?""";
            case AGREEMENT -> """
                select array(select unit_code from agreement_party where agreement_id = a.id and replaced_at is null),
                    reviewed_at is null and abandoned_at is null
                from agreement a where id = ?""";
        };
    }
}
