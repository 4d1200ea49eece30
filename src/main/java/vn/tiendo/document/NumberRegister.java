package vn.tiendo.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.document.domain.NumberSeries;
import vn.tiendo.organization.Units;

/**
 * The numbers given so far. Clerks who ask at the same moment queue on the row of their series, so that no number is
 * given twice and a number whose transaction fails is free again.
 */
@Repository
class NumberRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 120;

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    NumberRegister(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** A number that was given: to which document, when. */
    record Entry(long id, String written, String abstractText, LocalDate issuedOn, boolean registered) {}

    /** The number after the highest given so far; another clerk may be quicker. */
    int next(NumberSeries series) {
        return 1
                + jdbc.sql("""
                select coalesce(max(last_number), 0) from number_counter
                where issuer_code = ? and series = ? and period_starts_on = ?""")
                        .params(series.issuer(), series.name(), series.startsOn())
                        .query(Integer.class)
                        .single();
    }

    /** Makes every other clerk of this series wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void queue(NumberSeries series) {
        jdbc.sql("""
                insert into number_counter (issuer_code, series, period_starts_on, last_number) values (?, ?, ?, 0)
                on conflict (issuer_code, series, period_starts_on)
                do update set last_number = number_counter.last_number""").params(series.issuer(), series.name(), series.startsOn()).update();
    }

    /** Who has that number of the series. */
    Optional<Entry> holder(NumberSeries series, DocumentNumber number) {
        return jdbc.sql("""
                select id, written, abstract, issued_on, document_id is not null as registered from issued_number
                where issuer_code = ? and series = ? and period_starts_on = ? and number = ? and suffix = ?""")
                .params(series.issuer(), series.name(), series.startsOn(), number.number(), suffix(number))
                .query((row, rowNumber) -> new Entry(
                        row.getLong("id"),
                        row.getString("written"),
                        row.getString("abstract"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getBoolean("registered")))
                .optional();
    }

    /** Gives the number away, or refuses because it has been given; the caller has queued. Returns the entry's id. */
    @Transactional(propagation = Propagation.MANDATORY)
    long enter(NumberSeries series, DocumentNumber number, LocalDate issuedOn, String abstractText, String clerk) {
        holder(series, number).ifPresent(holder -> {
            throw taken(series, number, holder);
        });
        jdbc.sql("""
                update number_counter set last_number = greatest(last_number, ?)
                where issuer_code = ? and series = ? and period_starts_on = ?""")
                .params(number.number(), series.issuer(), series.name(), series.startsOn())
                .update();
        return jdbc.sql("""
                insert into issued_number (issuer_code, series, period_starts_on, number, suffix, written, abstract,
                    issued_on, issued_by, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        series.issuer(),
                        series.name(),
                        series.startsOn(),
                        number.number(),
                        suffix(number),
                        number.written(),
                        abstractText,
                        issuedOn,
                        clerk,
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Notes which document got the number. */
    void link(long entry, long document) {
        jdbc.sql("update issued_number set document_id = ? where id = ?")
                .params(document, entry)
                .update();
    }

    private Refusal taken(NumberSeries series, DocumentNumber number, Entry holder) {
        var abstractText = holder.abstractText();
        return new Refusal(("Số %s %s của %s đã cấp cho văn bản %s ngày %s “%s”: hãy nhập số khác, "
                        + "hoặc để trống để lấy số tiếp theo (%s).")
                .formatted(
                        number.number() == null
                                ? number.written()
                                : DocumentNumber.digits(number.number()) + suffix(number),
                        series.period(),
                        units.require(series.issuer()).name(),
                        holder.written(),
                        DAY.format(holder.issuedOn()),
                        abstractText.length() > SHOWN ? abstractText.substring(0, SHOWN) + "…" : abstractText,
                        DocumentNumber.digits(next(series))));
    }

    private static String suffix(DocumentNumber number) {
        return number.suffix() == null ? "" : number.suffix();
    }
}
