package vn.tiendo.document;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.DocumentFinding;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;

/** Citations, recipients and findings. In batches: a plan for every commune of the country has 3,321 recipients. */
@Repository
class DocumentParts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    DocumentParts(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What the tables below hold for some documents, in the order of each document. */
    record Found(
            Map<Long, List<Citation>> citationsOf,
            Map<Long, List<Recipient>> recipientsOf,
            Map<Long, List<DocumentFinding>> findingsOf) {

        List<Citation> citations(long document) {
            return citationsOf.getOrDefault(document, List.of());
        }

        List<Recipient> recipients(long document) {
            return recipientsOf.getOrDefault(document, List.of());
        }

        List<DocumentFinding> findings(long document) {
            return findingsOf.getOrDefault(document, List.of());
        }
    }

    void add(long id, OfficialDocument document) {
        var citations = document.citations();
        batch.batchUpdate(
                "insert into document_citation (document_id, ordinal, written, issued_on, issuer_text, relation, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                numbered(citations.size(), place -> {
                    var citation = citations.get(place);
                    return values(
                            id,
                            place + 1,
                            citation.written(),
                            date(citation.issuedOn()),
                            citation.issuer(),
                            citation.relation().name(),
                            citation.note());
                }));
        var recipients = document.recipients();
        batch.batchUpdate(
                "insert into document_recipient (document_id, ordinal, unit_code, name, purpose)"
                        + " values (?, ?, ?, ?, ?)",
                numbered(recipients.size(), place -> {
                    var recipient = recipients.get(place);
                    return values(id, place + 1, recipient.unit(), recipient.name(), recipient.purpose());
                }));
        var findings = document.findings();
        batch.batchUpdate(
                "insert into document_finding (document_id, ordinal, code, about, sentence) values (?, ?, ?, ?, ?)",
                numbered(findings.size(), place -> {
                    var finding = findings.get(place);
                    return values(id, place + 1, finding.code().name(), finding.about(), finding.sentence());
                }));
    }

    Found of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new Found(Map.of(), Map.of(), Map.of());
        }
        return new Found(
                grouped("document_citation", ids, DocumentParts::citation),
                grouped("document_recipient", ids, DocumentParts::recipient),
                grouped("document_finding", ids, DocumentParts::finding));
    }

    private <T> Map<Long, List<T>> grouped(String table, Collection<Long> ids, RowMapper<T> mapper) {
        Map<Long, List<T>> groups = new HashMap<>();
        jdbc.sql("select * from " + table + " where document_id in (:ids) order by document_id, ordinal")
                .param("ids", ids)
                .query((row, number) -> groups.computeIfAbsent(row.getLong("document_id"), id -> new ArrayList<>())
                        .add(mapper.mapRow(row, number)))
                .list();
        return groups;
    }

    private static Citation citation(ResultSet row, int number) throws SQLException {
        return new Citation(
                row.getString("written"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer_text"),
                Citation.Relation.valueOf(row.getString("relation")),
                row.getString("note"));
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(row.getString("unit_code"), row.getString("name"), row.getString("purpose"));
    }

    private static DocumentFinding finding(ResultSet row, int number) throws SQLException {
        return new DocumentFinding(
                DocumentFinding.Code.valueOf(row.getString("code")), row.getString("about"), row.getString("sentence"));
    }

    private static List<@Nullable Object[]> numbered(int size, IntFunction<@Nullable Object[]> row) {
        return IntStream.range(0, size).mapToObj(row).toList();
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
