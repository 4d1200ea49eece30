package vn.tiendo.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.DocumentFinding;
import vn.tiendo.document.domain.DocumentLimits;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.document.domain.DocumentNumberParser;
import vn.tiendo.document.domain.DocumentType;
import vn.tiendo.document.domain.Findings;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.SecrecyPolicy;
import vn.tiendo.document.domain.Vocabulary;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;

/**
 * Đăng ký văn bản đến, văn bản đi: takes a document into its owner's register as it was written, with what contradicts
 * itself flagged. A number of our own, on an outgoing document, must be free or have been given to this document.
 */
@Service
public class RegisterDocument {

    private final Units units;
    private final Vocabularies vocabularies;
    private final Documents documents;
    private final OwnNumbers ownNumbers;
    private final Clock clock;

    RegisterDocument(Units units, Vocabularies vocabularies, Documents documents, OwnNumbers ownNumbers, Clock clock) {
        this.units = units;
        this.vocabularies = vocabularies;
        this.documents = documents;
        this.ownNumbers = ownNumbers;
        this.clock = clock;
    }

    /**
     * The document as it now stands in the register, with its id and its findings.
     *
     * @param clerk login of who registers it
     * @throws Refusal for a state secret, an empty abstract, or an own number that another document has
     */
    @Transactional
    public OfficialDocument register(NewDocument entered, String clerk) {
        new SecrecyPolicy().reasonToRefuse(entered).ifPresent(RegisterDocument::refuse);
        DocumentLimits.reasonToRefuse(entered).ifPresent(RegisterDocument::refuse);
        var document = AsKept.of(entered);
        var vocabulary = vocabularies.current();
        var issuer = issuer(document);
        var number = number(document, vocabulary);
        var findings = new Findings(vocabulary, today()).of(document, issuer == null ? null : issuer.chain());
        var type = type(document, number, vocabulary);
        var id = documents.add(registered(document, issuer, number, type, findings, clerk));
        if (number != null && number.number() != null && document.direction() == Direction.OUTGOING) {
            var issuedOn = document.issuedOn() == null ? today() : document.issuedOn();
            ownNumbers.claim(
                    issuer == null ? units.require(document.owner()) : issuer,
                    type,
                    number,
                    issuedOn,
                    document.abstractText(),
                    clerk,
                    id);
        }
        return documents.require(id);
    }

    private OfficialDocument registered(
            NewDocument document,
            @Nullable Unit issuer,
            @Nullable DocumentNumber number,
            @Nullable String type,
            List<DocumentFinding> findings,
            String clerk) {
        return new OfficialDocument(
                0,
                document.direction(),
                units.require(document.owner()).code(),
                type,
                document.typeText(),
                number,
                new Issuer(
                        issuer == null ? null : issuer.code(), document.issuer().written()),
                document.issuedOn(),
                document.place(),
                document.abstractText(),
                document.urgency(),
                document.signer(),
                document.citations(),
                document.recipients(),
                findings,
                clock.instant(),
                clerk);
    }

    private @Nullable Unit issuer(NewDocument document) {
        var code = document.issuer().unit();
        if (code == null) {
            return null;
        }
        return units.find(code)
                .orElseThrow(() -> new Refusal("Nơi ban hành không có trong danh sách đơn vị: hãy chọn lại."));
    }

    private static @Nullable DocumentNumber number(NewDocument document, Vocabulary vocabulary) {
        return document.number() == null ? null : new DocumentNumberParser(vocabulary).parse(document.number());
    }

    /** The type chosen; else the one that the words beside the number name; else the one that the number names. */
    private static @Nullable String type(NewDocument document, @Nullable DocumentNumber number, Vocabulary vocabulary) {
        if (document.typeCode() != null) {
            return vocabulary
                    .type(document.typeCode())
                    .map(DocumentType::code)
                    .orElseThrow(() -> new Refusal("Loại văn bản không có trong danh mục: hãy chọn lại loại văn bản."));
        }
        if (document.typeText() != null) {
            return vocabulary
                    .namedAtStartOf(document.typeText())
                    .map(DocumentType::code)
                    .orElse(null);
        }
        return number == null ? null : number.type();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static void refuse(String sentence) {
        throw new Refusal(sentence);
    }
}
