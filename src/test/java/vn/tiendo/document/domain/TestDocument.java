package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of which a test says only what it is about. */
public record TestDocument(NewDocument document) {

    public static TestDocument about(String abstractText) {
        return new TestDocument(new NewDocument(
                Direction.INCOMING,
                "STC",
                null,
                null,
                null,
                Issuer.UNKNOWN,
                null,
                null,
                abstractText,
                Urgency.NORMAL,
                null,
                Signer.UNKNOWN,
                List.of(),
                List.of()));
    }

    public TestDocument number(@Nullable String number) {
        var d = document;
        return with(d.typeCode(), d.typeText(), number, d.issuer(), d.issuedOn(), d.secrecy(), d.citations());
    }

    public TestDocument type(@Nullable String code, @Nullable String text) {
        var d = document;
        return with(code, text, d.number(), d.issuer(), d.issuedOn(), d.secrecy(), d.citations());
    }

    public TestDocument issuer(@Nullable String unit, @Nullable String text) {
        var d = document;
        return with(
                d.typeCode(),
                d.typeText(),
                d.number(),
                new Issuer(unit, text),
                d.issuedOn(),
                d.secrecy(),
                d.citations());
    }

    public TestDocument issuedOn(@Nullable LocalDate day) {
        var d = document;
        return with(d.typeCode(), d.typeText(), d.number(), d.issuer(), day, d.secrecy(), d.citations());
    }

    public TestDocument secrecy(@Nullable String secrecy) {
        var d = document;
        return with(d.typeCode(), d.typeText(), d.number(), d.issuer(), d.issuedOn(), secrecy, d.citations());
    }

    public TestDocument citing(Citation... citations) {
        var d = document;
        return with(d.typeCode(), d.typeText(), d.number(), d.issuer(), d.issuedOn(), d.secrecy(), List.of(citations));
    }

    /** The same in the register of documents that the unit issues itself. */
    public NewDocument outgoingOf(String unit) {
        var d = document;
        return new NewDocument(
                Direction.OUTGOING,
                unit,
                d.typeCode(),
                d.typeText(),
                d.number(),
                new Issuer(unit, null),
                d.issuedOn(),
                d.place(),
                d.abstractText(),
                d.urgency(),
                d.secrecy(),
                d.signer(),
                d.citations(),
                d.recipients());
    }

    private TestDocument with(
            @Nullable String typeCode,
            @Nullable String typeText,
            @Nullable String number,
            Issuer issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String secrecy,
            List<Citation> citations) {
        return new TestDocument(new NewDocument(
                Direction.INCOMING,
                "STC",
                typeCode,
                typeText,
                number,
                issuer,
                issuedOn,
                null,
                document.abstractText(),
                Urgency.NORMAL,
                secrecy,
                Signer.UNKNOWN,
                citations,
                List.of()));
    }
}
