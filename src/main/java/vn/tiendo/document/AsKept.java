package vn.tiendo.document;

import static vn.tiendo.document.domain.WrittenText.keep;
import static vn.tiendo.document.domain.WrittenText.keepOrNull;

import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Signer;

/** Brings every text of a document into the one form in which texts are kept. */
final class AsKept {

    private AsKept() {}

    static NewDocument of(NewDocument document) {
        var issuer = document.issuer();
        var signer = document.signer();
        return new NewDocument(
                document.direction(),
                document.owner(),
                keepOrNull(document.typeCode()),
                keepOrNull(document.typeText()),
                keepOrNull(document.number()),
                new Issuer(keepOrNull(issuer.unit()), keepOrNull(issuer.written())),
                document.issuedOn(),
                keepOrNull(document.place()),
                keep(document.abstractText()),
                document.urgency(),
                null,
                new Signer(keepOrNull(signer.authority()), keepOrNull(signer.position()), keepOrNull(signer.name())),
                document.citations().stream().map(AsKept::citation).toList(),
                document.recipients().stream().map(AsKept::recipient).toList());
    }

    private static Citation citation(Citation citation) {
        return new Citation(
                keep(citation.written()),
                citation.issuedOn(),
                keepOrNull(citation.issuer()),
                citation.relation(),
                keepOrNull(citation.note()));
    }

    private static Recipient recipient(Recipient recipient) {
        return new Recipient(keepOrNull(recipient.unit()), keep(recipient.name()), keepOrNull(recipient.purpose()));
    }
}
