package vn.tiendo.document.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as officers write it: state, Party and joint forms, with or without "Số:", the type's name before it
 * or remarks after it, in any Unicode form. It never refuses; what it cannot read stays null.
 */
public final class DocumentNumberParser {

    /** No number is longer; what follows are remarks, and reading stays quick whatever is pasted. */
    private static final int READ = 400;

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GROUP = "\\p{L}[\\p{L}\\p{M}\\d&.]*";
    private static final String SYMBOL = "(?<symbol>" + GROUP + "(?: ?[-/] ?" + GROUP + ")*)";
    private static final String NUMBER = "(?<number>\\d{1,9})(?<suffix>[a-zđA-ZĐ]?)";
    private static final String YEAR = "(?: ?/ ?(?<year>(?:19|20)\\d\\d))";
    private static final Pattern WITH_SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d/-])" + NUMBER + YEAR + "? ?(?<separator>[-/]) ?" + SYMBOL);
    private static final Pattern STILL_WITHOUT_NUMBER =
            Pattern.compile("^(?:số ?[:.]? ?)?[.…_ ]*(?<separator>/|-(?=[^ ]+/)) ?" + SYMBOL, ANY_CASE);
    private static final Pattern AFTER_THE_WORD =
            Pattern.compile("(?<!\\p{L})số ?[:.]? ?" + NUMBER + YEAR + "?(?![\\p{L}\\d/])", ANY_CASE);
    private static final Pattern BARE = Pattern.compile("^" + NUMBER + YEAR + "?(?! ?[/.,]? ?\\d)(?!\\p{L})");
    private static final Pattern NAME_THEN_NUMBER = Pattern.compile("^(?<name>\\D+?) " + NUMBER + YEAR + "?$");
    private static final Pattern THE_WORD_NUMBER = Pattern.compile(" ?(?<!\\p{L})số ?[:.]? ?$", ANY_CASE);

    private final Vocabulary vocabulary;

    public DocumentNumberParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What can be read of a number, as it was written. */
    public DocumentNumber parse(String written) {
        var kept = WrittenText.keep(written);
        var text = WrittenText.plain(kept.substring(0, Math.min(kept.length(), READ)));
        var complete = WITH_SYMBOL.matcher(text);
        if (complete.find()) {
            return withSymbol(kept, text.substring(0, complete.start()), complete);
        }
        var unnumbered = STILL_WITHOUT_NUMBER.matcher(text);
        if (unnumbered.find()) {
            return withSymbol(kept, "", unnumbered);
        }
        return withoutSymbol(kept, text);
    }

    private DocumentNumber withSymbol(String kept, String before, Matcher match) {
        var numbered = match.pattern() == WITH_SYMBOL;
        var year = numbered ? match.group("year") : null;
        var form = SymbolForm.read(
                vocabulary, match.group("separator"), match.group("symbol").replace(" ", ""), year != null);
        return new DocumentNumber(
                kept,
                numbered ? Integer.valueOf(match.group("number")) : null,
                numbered ? suffix(match.group("suffix")) : null,
                year == null ? null : Integer.valueOf(year),
                form.symbol(),
                form.family(),
                form.type()
                        .or(() -> namedBefore(before))
                        .map(DocumentType::code)
                        .orElse(null),
                form.typeAbbreviation(),
                form.issuerPart());
    }

    private DocumentNumber withoutSymbol(String kept, String text) {
        for (var pattern : new Pattern[] {AFTER_THE_WORD, BARE, NAME_THEN_NUMBER}) {
            var match = pattern.matcher(text);
            if (match.find()
                    && (pattern != NAME_THEN_NUMBER
                            || namedBefore(match.group("name")).isPresent())) {
                var year = match.group("year");
                return new DocumentNumber(
                        kept,
                        Integer.valueOf(match.group("number")),
                        suffix(match.group("suffix")),
                        year == null ? null : Integer.valueOf(year),
                        null,
                        DocumentFamily.UNKNOWN,
                        namedBefore(text.substring(0, match.start("number")))
                                .map(DocumentType::code)
                                .orElse(null),
                        null,
                        null);
            }
        }
        return DocumentNumber.unread(
                kept, vocabulary.namedAtStartOf(text).map(DocumentType::code).orElse(null));
    }

    private Optional<DocumentType> namedBefore(String before) {
        return vocabulary.namedAtEndOf(THE_WORD_NUMBER.matcher(before.trim()).replaceAll(""));
    }

    private static @Nullable String suffix(String letter) {
        return letter.isEmpty() ? null : letter;
    }
}
