package vn.tiendo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.DocumentFamily;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;

/** A row of {@code official_document}, still without what stands in the tables below it. */
record DocumentRow(OfficialDocument document) {

    long id() {
        return document.id();
    }

    static DocumentRow read(ResultSet row, int rowNumber) throws SQLException {
        return new DocumentRow(new OfficialDocument(
                row.getLong("id"),
                Direction.valueOf(row.getString("direction")),
                row.getString("owner_code"),
                row.getString("type_code"),
                row.getString("type_text"),
                number(row),
                new Issuer(row.getString("issuer_code"), row.getString("issuer_text")),
                row.getObject("issued_on", LocalDate.class),
                row.getString("place"),
                row.getString("abstract"),
                Urgency.valueOf(row.getString("urgency")),
                new Signer(
                        row.getString("signer_authority"),
                        row.getString("signer_position"),
                        row.getString("signer_name")),
                List.of(),
                List.of(),
                List.of(),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("registered_by")));
    }

    OfficialDocument with(DocumentParts.Found parts) {
        return new OfficialDocument(
                document.id(),
                document.direction(),
                document.owner(),
                document.typeCode(),
                document.typeText(),
                document.number(),
                document.issuer(),
                document.issuedOn(),
                document.place(),
                document.abstractText(),
                document.urgency(),
                document.signer(),
                parts.citations(id()),
                parts.recipients(id()),
                parts.findings(id()),
                document.registeredAt(),
                document.registeredBy());
    }

    private static @Nullable DocumentNumber number(ResultSet row) throws SQLException {
        var written = row.getString("number_written");
        if (written == null) {
            return null;
        }
        return new DocumentNumber(
                written,
                row.getObject("number", Integer.class),
                row.getString("number_suffix"),
                row.getObject("number_year", Integer.class),
                row.getString("symbol"),
                DocumentFamily.valueOf(row.getString("family")),
                row.getString("number_type_code"),
                row.getString("number_type_abbreviation"),
                row.getString("number_issuer_part"));
    }
}
