package vn.tiendo.plan.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.UnitNames;

/** The directives that units have registered, found again by issuer, number and date. */
final class KnownDirectives {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitNames units;
    private final Map<String, String> registered = new HashMap<>();
    private final Map<String, String> issuers = new HashMap<>();

    KnownDirectives(UnitNames units) {
        this.units = units;
    }

    void add(RegisteredDirectives.Registered one) {
        registered.putIfAbsent(
                key(one.owner(), one.issuer(), one.number(), one.issuedOn(), one.abstractText()),
                "Văn bản này đã vào sổ ngày " + DAY.format(one.registeredOn()) + " nên không vào sổ lần nữa.");
    }

    /** What is said of a document that is registered already, or null. */
    @Nullable
    String find(String key) {
        return registered.get(key);
    }

    /** By what a document is known: who issued it, its number without blanks and leading zeros, its date. */
    String key(
            String owner, String issuer, @Nullable String number, @Nullable LocalDate issuedOn, String abstractText) {
        var plain = number == null ? "" : PlainWords.of(number).replace(" ", "").replaceFirst("^0+", "");
        return owner + "|" + issuers.computeIfAbsent(issuer, this::issuer) + "|" + plain + "|" + issuedOn + "|"
                + (plain.isEmpty() ? PlainWords.of(abstractText) : "");
    }

    private String issuer(String written) {
        return units.readExactly(written) instanceof Found found
                ? found.code()
                : PlainWords.of(written).replace("ubnd", "uy ban nhan dan").replaceAll("\\btinh\\b ?", "");
    }
}
