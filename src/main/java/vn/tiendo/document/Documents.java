package vn.tiendo.document;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.document.domain.OfficialDocument;

/** The registers of documents, incoming and outgoing, of every unit. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final DocumentParts parts;

    Documents(JdbcClient jdbc, DocumentParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Adds a document to its owner's register; the id of the record given does not count. Returns the id it got. */
    @Transactional
    public long add(OfficialDocument document) {
        var statement = jdbc.sql("""
                insert into official_document (direction, owner_code, type_code, type_text,
                    number_written, number, number_suffix, number_year, symbol, family,
                    number_type_code, number_type_abbreviation, number_issuer_part,
                    issuer_code, issuer_text, issued_on, place, abstract, urgency,
                    signer_authority, signer_position, signer_name, registered_at, registered_by)
                values (:direction, :owner, :typeCode, :typeText,
                    :written, :number, :suffix, :year, :symbol, :family,
                    :numberType, :abbreviation, :issuerPart,
                    :issuer, :issuerText, :issuedOn, :place, :abstract, :urgency,
                    :authority, :position, :name, :registeredAt, :registeredBy)
                returning id""");
        var number = document.number();
        var id = statement
                .param("direction", document.direction().name())
                .param("owner", document.owner())
                .param("typeCode", document.typeCode())
                .param("typeText", document.typeText())
                .param("written", number == null ? null : number.written())
                .param("number", number == null ? null : number.number())
                .param("suffix", number == null ? null : number.suffix())
                .param("year", number == null ? null : number.year())
                .param("symbol", number == null ? null : number.symbol())
                .param("family", number == null ? null : number.family().name())
                .param("numberType", number == null ? null : number.type())
                .param("abbreviation", number == null ? null : number.typeAbbreviation())
                .param("issuerPart", number == null ? null : number.issuerPart())
                .param("issuer", document.issuer().unit())
                .param("issuerText", document.issuer().written())
                .param("issuedOn", document.issuedOn())
                .param("place", document.place())
                .param("abstract", document.abstractText())
                .param("urgency", document.urgency().name())
                .param("authority", document.signer().authority())
                .param("position", document.signer().position())
                .param("name", document.signer().name())
                .param("registeredAt", Timestamp.from(document.registeredAt()))
                .param("registeredBy", document.registeredBy())
                .query(Long.class)
                .single();
        parts.add(id, document);
        return id;
    }

    /** The document of that id. */
    public Optional<OfficialDocument> find(long id) {
        return jdbc
                .sql("select * from official_document where id = ?")
                .param(id)
                .query(DocumentRow::read)
                .list()
                .stream()
                .map(row -> row.with(parts.of(List.of(row.id()))))
                .findFirst();
    }

    /** The document of that id; an unknown id is a fault of the program, not of the officer. */
    public OfficialDocument require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No document has the id " + id));
    }

    /**
     * A page of a unit's register, newest first.
     *
     * @param before only documents with a smaller id: the last of the page before, or {@link Long#MAX_VALUE}
     */
    public List<OfficialDocument> ofOwner(String owner, long before, int limit) {
        var rows = jdbc.sql("""
                select * from official_document where owner_code = ? and id < ? order by id desc limit ?""")
                .params(owner, before, limit)
                .query(DocumentRow::read)
                .list();
        var found = parts.of(rows.stream().map(DocumentRow::id).toList());
        return rows.stream().map(row -> row.with(found)).toList();
    }
}
