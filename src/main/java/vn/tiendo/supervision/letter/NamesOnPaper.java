package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.document.IssueNumber;
import vn.tiendo.document.NumberRequest;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.document.domain.DocumentType;
import vn.tiendo.letter.Imprint;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.FanOutRule;

/** Names of units, groups, officers and types of documents as papers write them. */
@Component
class NamesOnPaper {

    private static final String UNASSIGNED = "Chưa phân công";

    private final Units units;
    private final FanOut fanOut;
    private final Vocabularies vocabularies;
    private final IssueNumber numbers;
    private final JdbcClient jdbc;

    NamesOnPaper(Units units, FanOut fanOut, Vocabularies vocabularies, IssueNumber numbers, JdbcClient jdbc) {
        this.units = units;
        this.fanOut = fanOut;
        this.vocabularies = vocabularies;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    /** Read once for a whole annex. */
    record Known(Map<String, String> units, Map<String, String> groups) {

        String unit(String code) {
            return units.getOrDefault(code, code);
        }

        String all(Collection<String> codes) {
            return codes.stream().map(this::unit).collect(Collectors.joining("; "));
        }

        /** Who leads or reports: a group, units, or nobody yet. */
        String group(@Nullable String rule, Collection<String> codes) {
            return rule != null
                    ? NamedDocument.beginning(groups.getOrDefault(rule, rule))
                    : codes.isEmpty() ? UNASSIGNED : all(codes);
        }

        /** Coordinating units, and who else takes part. */
        String coordinating(Collection<String> codes, @Nullable String others) {
            return Stream.of(all(codes), others == null ? "" : others)
                    .filter(names -> !names.isBlank())
                    .collect(Collectors.joining("; "));
        }
    }

    Known known() {
        return new Known(
                units.entries().values().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.unit().code(),
                                entry -> entry.unit().name())),
                fanOut.rules().stream().collect(Collectors.toMap(FanOutRule::code, FanOutRule::phrase)));
    }

    String unit(String code) {
        return units.require(code).name();
    }

    @Nullable
    String type(@Nullable String code) {
        return vocabularies.current().type(code).map(DocumentType::name).orElse(null);
    }

    /** A document that is cited by its number alone, with the type that the number tells. */
    String cited(String line) {
        var number = vocabularies.read(line);
        return line.contains(" ") || number.number() == null || number.type() == null
                ? line
                : NamedDocument.of(type(number.type()), line, null, null);
    }

    /** The full name of an officer; null of the system, or of nobody. */
    @Nullable
    String officer(@Nullable String login) {
        return jdbc.sql("select full_name from officer where login = ?")
                .param(login)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Symbol of a paper that has no number yet, with room for it: {@code ....../KH-UBND}. */
    String openNumber(String issuer, String type, LocalDate day, String about) {
        try {
            var next = numbers.suggest(new NumberRequest(issuer, type, null, null, null, day, about, ""));
            return next.formatted().replaceFirst("^\\d+\\p{L}?", Imprint.OPEN);
        } catch (Refusal noSymbolToOffer) {
            return Imprint.OPEN;
        }
    }

    static <T> Function<T, String> numbered(Function<T, String> line) {
        var at = new int[] {0};
        return one -> ++at[0] + ". " + line.apply(one);
    }
}
