package vn.tiendo.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.document.domain.DocumentNumberParser;
import vn.tiendo.document.domain.NumberForm;
import vn.tiendo.document.domain.NumberSeries;
import vn.tiendo.document.domain.SecrecyPolicy;
import vn.tiendo.document.domain.Vocabulary;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.Units;

/**
 * Văn thư cấp số: gives a document of ours the next number of its series, or the number the clerk typed if it is free.
 * Unique per issuer and year for state bodies, per issuer, type and term for Party bodies.
 */
@Service
public class IssueNumber {

    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d&.]{1,20}(-[\\p{L}\\d&.]{1,20}){0,4}");
    private static final int HIGHEST = 99_999;

    private final Units units;
    private final Vocabularies vocabularies;
    private final NumberSeriesOf seriesOf;
    private final NumberRegister register;

    IssueNumber(Units units, Vocabularies vocabularies, NumberSeriesOf seriesOf, NumberRegister register) {
        this.units = units;
        this.vocabularies = vocabularies;
        this.seriesOf = seriesOf;
        this.register = register;
    }

    /**
     * The number, formatted as it stands on the document. The number is taken once the caller's transaction commits.
     *
     * @throws Refusal where the number is taken (naming the document that has it) or what was typed is no number
     */
    @Transactional
    public DocumentNumber issue(NumberRequest request) {
        new SecrecyPolicy()
                .reasonToRefuse(request.typed(), request.abstractText())
                .ifPresent(sentence -> {
                    throw new Refusal(sentence);
                });
        var vocabulary = vocabularies.current();
        var series = seriesOf.find(units.require(request.issuer()), request.typeCode(), request.issuedOn());
        register.queue(series);
        var number = number(request, series, vocabulary);
        register.enter(series, number, request.issuedOn(), WrittenText.keep(request.abstractText()), request.clerk());
        return number;
    }

    /** The number that would be given now, to be shown before the clerk asks; another clerk may be quicker. */
    @Transactional(readOnly = true)
    public DocumentNumber suggest(NumberRequest request) {
        var series = seriesOf.find(units.require(request.issuer()), request.typeCode(), request.issuedOn());
        return number(request, series, vocabularies.current());
    }

    private DocumentNumber number(NumberRequest request, NumberSeries series, Vocabulary vocabulary) {
        var parser = new DocumentNumberParser(vocabulary);
        var typed = WrittenText.keepOrNull(request.typed());
        if (typed == null) {
            return parser.parse(form(request, vocabulary).write(register.next(series), null));
        }
        var read = parser.parse(typed);
        var number = read.number();
        if (number == null || number < 1 || number > HIGHEST) {
            throw new Refusal(("“%s” không phải là số văn bản: hãy nhập số từ 1 đến %d, ví dụ 12 hoặc 12a, "
                            + "hoặc để trống để lấy số tiếp theo.")
                    .formatted(typed, HIGHEST));
        }
        return read.symbol() == null
                ? parser.parse(form(request, vocabulary).write(number, read.suffix()))
                : parser.parse(read.formatted());
    }

    private NumberForm form(NumberRequest request, Vocabulary vocabulary) {
        var issuer = units.require(request.issuer());
        var type = vocabulary
                .type(request.typeCode())
                .orElseThrow(() -> new Refusal("Loại văn bản không có trong danh mục: hãy chọn lại loại văn bản."));
        var symbol = symbol(request.issuerSymbol());
        return new NumberForm(
                issuer.chain(),
                type,
                symbol == null ? NumberForm.issuerSymbolOf(issuer, vocabulary) : symbol,
                symbol(request.drafting()));
    }

    private static @Nullable String symbol(@Nullable String written) {
        var symbol = written == null ? "" : WrittenText.plain(written).replace(" ", "");
        if (!symbol.isEmpty() && !SYMBOL.matcher(symbol).matches()) {
            throw new Refusal(
                    "Ký hiệu “%s” không hợp lệ: chỉ dùng chữ cái, chữ số và dấu gạch nối, ví dụ UBND hoặc STC-NS."
                            .formatted(symbol));
        }
        return symbol.isEmpty() ? null : symbol;
    }
}
