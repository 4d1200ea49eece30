package vn.tiendo.plan.incoming;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.VietnamTime;

/** The directives in the registers of units, read in sets; and the locks by which two clerks of a unit wait on each other. */
@Repository
class RegisteredDirectives {

    private static final int LOCKS = 0x76624465;

    private final JdbcClient jdbc;

    RegisteredDirectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, as far as it is compared. */
    record Registered(
            String owner,
            String issuer,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            String abstractText,
            LocalDate registeredOn) {}

    /** Those of these units that were issued on one of these days, or on none. */
    List<Registered> of(Collection<String> owners, Collection<LocalDate> issued) {
        return jdbc.sql("""
                select o.owner_code, coalesce(o.issuer_text, o.issuer_code, '') as issuer, o.number_written, o.issued_on,
                       o.abstract, o.registered_at
                from official_document o join directive d on d.document_id = o.id
                where o.direction = 'INCOMING' and o.owner_code = any (?)
                  and (o.issued_on = any (?) or o.issued_on is null)""")
                .params(
                        owners.toArray(String[]::new),
                        issued.stream().map(Date::valueOf).toArray(Date[]::new))
                .query((row, number) -> new Registered(
                        row.getString("owner_code"),
                        row.getString("issuer"),
                        row.getString("number_written"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("abstract"),
                        LocalDate.ofInstant(
                                Objects.requireNonNull(Columns.instant(row, "registered_at")), VietnamTime.ZONE)))
                .list();
    }

    /** Waits for everybody else who enters a list for one of these units; free again at the end of the transaction. */
    void hold(Collection<String> owners) {
        owners.stream()
                .sorted()
                .forEach(owner -> jdbc.sql("select 1 from pg_advisory_xact_lock(?, hashtext(?))")
                        .params(LOCKS, owner)
                        .query()
                        .singleRow());
    }

    /** What only a register says of a directive. */
    void arrived(long directive, @Nullable String arrivalNumber, @Nullable String handlingPhrase) {
        jdbc.sql("update directive set arrival_number = ?, handling_phrase = ? where id = ?")
                .params(arrivalNumber, handlingPhrase, directive)
                .update();
    }
}
