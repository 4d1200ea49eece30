package vn.tiendo.supervision.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.supervision.figures.RoundLines;

/** What was handed in, round after round, each with the versions of the files that went with it; the newest first. */
@Repository
public class DossierRounds {

    private final JdbcClient jdbc;
    private final RoundLines figures;

    DossierRounds(JdbcClient jdbc, RoundLines figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** A version of a file as it was handed in. */
    public record Enclosed(long file, String name, int version) {}

    /**
     * One round.
     *
     * @param accepted null while nobody has answered
     * @param reason   that was given for the answer
     * @param correction what it corrects of the round before it, and why, or null
     * @param figures  that it gives, each as a line says it
     */
    public record Round(
            int number,
            Instant at,
            @Nullable String content,
            boolean nothingToReport,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable String correction,
            List<String> figures,
            List<Enclosed> files) {}

    private record Of(int round, Instant at, Enclosed file) {}

    /** Those of a duty that the officer sees closely; else none. */
    public List<Round> of(SeenDossier dossier) {
        var subject = dossier.subject();
        if (!dossier.close()) {
            return List.of();
        }
        return switch (subject.kind()) {
            case REPORT -> reports(subject.id(), enclosed(subject));
            case ASSIGNMENT -> proposals(enclosed(subject));
            case CONTRIBUTION -> contribution(subject.id(), enclosed(subject));
            case DOCUMENT, PLAN, ITEM, AGREEMENT -> List.of();
        };
    }

    private Map<Integer, List<Of>> enclosed(Subject subject) {
        return jdbc
                .sql("""
                        select s.round, s.submitted_at, f.id, f.name, f.version from submitted_file s
                        join stored_file f on f.id = s.file_id
                        where s.subject_kind = ? and s.subject_id = ? order by s.round desc, f.id""")
                .params(subject.kind().name(), subject.id())
                .query((row, number) -> new Of(
                        row.getInt("round"),
                        row.getTimestamp("submitted_at").toInstant(),
                        new Enclosed(row.getLong("id"), row.getString("name"), row.getInt("version"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::round));
    }

    private List<Round> reports(long obligation, Map<Integer, List<Of>> enclosed) {
        var given = figures.of(obligation);
        return jdbc.sql("""
                        select *, coalesce(corrected_at, submitted_at) as at from report_round
                        where obligation_id = ? and submitted_at is not null order by number desc limit 50""")
                .param(obligation)
                .query((row, at) -> new Round(
                        row.getInt("number"),
                        Objects.requireNonNull(Columns.instant(row, "at")),
                        row.getString("content"),
                        row.getBoolean("nothing_to_report"),
                        row.getObject("accepted", Boolean.class),
                        row.getString("reason"),
                        row.getString("correction"),
                        given.getOrDefault(row.getInt("number"), List.of()),
                        files(enclosed.getOrDefault(row.getInt("number"), List.of()))))
                .list();
    }

    private List<Round> contribution(long id, Map<Integer, List<Of>> enclosed) {
        return jdbc.sql("select * from contribution where id = ? and delivered_at is not null")
                .param(id)
                .query((row, at) -> new Round(
                        1,
                        Objects.requireNonNull(Columns.instant(row, "delivered_at")),
                        row.getString("content"),
                        false,
                        row.getString("answer_kind") == null
                                ? null
                                : row.getString("answer_kind").equals("TAKEN_IN"),
                        row.getString("answer"),
                        null,
                        List.of(),
                        files(enclosed.getOrDefault(1, List.of()))))
                .list();
    }

    private static List<Round> proposals(Map<Integer, List<Of>> enclosed) {
        return enclosed.entrySet().stream()
                .sorted(Map.Entry.<Integer, List<Of>>comparingByKey().reversed())
                .map(round -> new Round(
                        round.getKey(),
                        round.getValue().get(0).at(),
                        null,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        files(round.getValue())))
                .toList();
    }

    private static List<Enclosed> files(List<Of> enclosed) {
        return enclosed.stream().map(Of::file).toList();
    }
}
