package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;

/** Examines a document and what it cites, and tells every contradiction in a sentence. */
public final class Findings {

    private static final List<FindingPolicy> POLICIES = List.of(
            new SymbolNamesAnotherIssuer(),
            new SymbolNamesAnotherType(),
            new YearDiffersFromDate(),
            new DateInTheFuture(),
            new FormOfTheOtherChain());

    private final Vocabulary vocabulary;
    private final LocalDate today;

    /** @param today the day of registration, in Vietnam */
    public Findings(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /**
     * What contradicts itself in a document and its citations; empty where nothing does.
     *
     * @param issuerChain the chain of the issuer, where it is one of our units
     */
    public List<DocumentFinding> of(NewDocument document, @Nullable Chain issuerChain) {
        var parser = new DocumentNumberParser(vocabulary);
        var references = new ArrayList<Reference>();
        var number = document.number() == null ? null : parser.parse(document.number());
        references.add(new Reference(
                "Văn bản này",
                number,
                document.typeCode() == null ? typeNamed(document.typeText()) : document.typeCode(),
                document.issuer().written(),
                issuerChain,
                document.issuedOn()));
        for (var citation : document.citations()) {
            references.add(new Reference(
                    citation.written(),
                    parser.parse(citation.written()),
                    null,
                    citation.issuer(),
                    null,
                    citation.issuedOn()));
        }
        return references.stream().flatMap(this::examine).toList();
    }

    private Stream<DocumentFinding> examine(Reference reference) {
        return POLICIES.stream().flatMap(policy -> policy.examine(reference, vocabulary, today).stream());
    }

    private @Nullable String typeNamed(@Nullable String text) {
        return text == null
                ? null
                : vocabulary.namedAtStartOf(text).map(DocumentType::code).orElse(null);
    }
}
