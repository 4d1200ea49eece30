package vn.tiendo.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.agreement.domain.AgreementDraft;
import vn.tiendo.audit.AuditTrail.Subject;

/** The agreements between equals, with the drafts they begin as. */
@Repository
public class Agreements {

    private static final String SELECT = """
            select a.*, array(select p.unit_code from agreement_party p
                where p.agreement_id = a.id and p.replaced_at is null
                order by p.unit_code <> a.drafting_unit_code, p.position, p.unit_code) as parties
            from agreement a\s""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Agreements(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The history of an agreement. */
    public static Subject history(long agreement) {
        return new Subject("agreement", agreement);
    }

    /** Begins one, with only its drafting party. Returns its id. */
    long begin(String title, String draftingUnit, String by) {
        long id = jdbc.sql("""
                        insert into agreement (title, drafting_unit_code, drafted_by, created_at)
                        values (?, ?, ?, ?) returning id""")
                .params(title, draftingUnit, by, now())
                .query(Long.class)
                .single();
        addParties(id, List.of(draftingUnit));
        return id;
    }

    /** Replaces the draft and its parties as a whole, and begins a round. */
    void send(Agreement agreement, AgreementDraft draft) {
        jdbc.sql("""
                        update agreement set draft = :draft::jsonb, title = :title, starts_on = :starts,
                            review_on = :review, round = round + 1 where id = :id""")
                .param("draft", write(draft))
                .param("title", draft.title())
                .param("starts", draft.startsOn())
                .param("review", draft.review())
                .param("id", agreement.id())
                .update();
        jdbc.sql("delete from agreement_party where agreement_id = ?")
                .param(agreement.id())
                .update();
        var parties = new ArrayList<>(List.of(agreement.draftingUnit()));
        parties.addAll(draft.parties());
        addParties(agreement.id(), parties);
    }

    private void addParties(long id, List<String> parties) {
        jdbc.sql("""
                        insert into agreement_party (agreement_id, unit_code, position)
                        select ?, code, position from unnest(?::text[]) with ordinality as party (code, position)""").params(id, parties.toArray(String[]::new)).update();
    }

    /** What was drafted for a unit that ends is drafted for its heir: it may still be signed and numbered. */
    void inPlaceOf(long id, String former, String heir) {
        draft(id)
                .map(draft -> draft.inPlaceOf(former, heir))
                .ifPresent(draft -> jdbc.sql("update agreement set draft = ?::jsonb where id = ?")
                        .params(write(draft), id)
                        .update());
    }

    void abandoned(long id) {
        jdbc.sql("update agreement set abandoned_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void concluded(long id, long document) {
        jdbc.sql("update agreement set document_id = ?, concluded_at = ? where id = ?")
                .params(document, now(), id)
                .update();
    }

    /** A party carries its part out as that plan. */
    void carriedOutAs(long id, String party, long plan) {
        jdbc.sql("update agreement_party set plan_id = ? where agreement_id = ? and unit_code = ?")
                .params(plan, id, party)
                .update();
    }

    /** The plans of the parties. */
    public List<Long> plans(long id) {
        return jdbc.sql("select plan_id from agreement_party where agreement_id = ? and plan_id is not null")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** What was drawn up of the joint review; the parties are asked anew. */
    void drawnUp(long id, String text) {
        jdbc.sql("update agreement set review_text = ?, round = round + 1 where id = ?")
                .params(text, id)
                .update();
    }

    void reviewed(long id) {
        jdbc.sql("update agreement set reviewed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    /** The agreement of that id; an unknown id is a fault of the program, not of the officer. */
    public Agreement require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No agreement has the id " + id));
    }

    public Optional<Agreement> find(long id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(Agreements::agreement)
                .optional();
    }

    /** Those of which one of the units is or was a party, the newest first. */
    public List<Agreement> ofParties(List<String> units, int atMost) {
        return jdbc.sql(SELECT + """
                        where a.id in (select agreement_id from agreement_party where unit_code = any(?::text[]))
                        order by a.id desc limit ?""")
                .params(units.toArray(String[]::new), atMost)
                .query(Agreements::agreement)
                .list();
    }

    /** The draft, or nothing while nobody has written one. */
    public Optional<AgreementDraft> draft(long id) {
        return jdbc.sql("select draft::text from agreement where id = ? and draft <> '{}'")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getLong("id"),
                row.getString("title"),
                row.getString("drafting_unit_code"),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getInt("round"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("document_id", Long.class),
                Columns.instant(row, "concluded_at"),
                row.getString("review_text"),
                Columns.instant(row, "reviewed_at"),
                Columns.instant(row, "abandoned_at"));
    }

    private String write(AgreementDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AgreementDraft read(String draft) {
        try {
            return json.readValue(draft, AgreementDraft.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
