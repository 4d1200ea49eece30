package vn.tiendo.supervision.search;

/**
 * The rule of who sees which document, as a condition over many of them: the same that opens the page of one document
 * ({@code OpenDocument}). A test holds the two together.
 */
final class DocumentSight {

    /** Condition on a document {@code d}; needs {@code units} and {@code plans}. */
    static final String SEEN = """
            (d.owner_code = any(:units::text[])
                or d.id in (select p.document_id from plan p where p.id in (select unnest(:plans::bigint[])))
                or d.id in (select r.document_id from plan p join directive r on r.id = p.directive_id
                    where p.id in (select unnest(:plans::bigint[])))
                or d.id in (select r.document_id from directive r
                    where r.unit_code = any(:units::text[]) or r.registering_unit_code = any(:units::text[])))
            """;

    private DocumentSight() {}
}
