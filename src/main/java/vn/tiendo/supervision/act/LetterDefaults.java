package vn.tiendo.supervision.act;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.letter.Letterhead;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Unit;

/** What a letter would most likely say, so that it need not be typed: who sends it, from where, who signs. */
@Component
public class LetterDefaults {

    private final Standings standings;
    private final Letterheads letterheads;
    private final JdbcClient jdbc;

    LetterDefaults(Standings standings, Letterheads letterheads, JdbcClient jdbc) {
        this.standings = standings;
        this.letterheads = letterheads;
        this.jdbc = jdbc;
    }

    /**
     * @param issuers the units for which the officer can send it
     * @param wish    filled in as far as it can be guessed
     */
    public record Defaults(List<Unit> issuers, UrgingOrder.LetterWish wish) {}

    /** For a letter about those duties. */
    public Defaults of(List<ActedDuty> duties, String login) {
        var officer = standings.require(login);
        var issuer = duties.stream()
                .flatMap(duty -> OnTheOtherSide.actsFor(officer, duty).stream())
                .findFirst()
                .orElse(officer.unit().code());
        boolean servesIt =
                officer.served() != null && issuer.equals(officer.served().code());
        var last = lastSigner(issuer);
        var paper = letterheads.of(issuer);
        return new Defaults(
                Stream.of(officer.served(), officer.unit())
                        .filter(unit -> unit != null)
                        .toList(),
                new UrgingOrder.LetterWish(
                        issuer,
                        servesIt ? "VP" : null,
                        paper.place(),
                        last.authority() == null ? authority(paper) : last.authority(),
                        last.position() == null ? paper.position() : last.position(),
                        last.name()));
    }

    /** Such a letter has one line of it. */
    private static @Nullable String authority(Letterhead paper) {
        return paper.authority().size() == 1 ? paper.authority().get(0) : null;
    }

    private record Last(
            @Nullable String authority,
            @Nullable String position,
            @Nullable String name) {}

    private Last lastSigner(String issuer) {
        return jdbc.sql("""
                select signer_authority, signer_position, signer_name from official_document
                where owner_code = ? and type_code = 'CONG_VAN' and direction = 'OUTGOING' order by id desc limit 1""")
                .param(issuer)
                .query((row, number) -> new Last(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(new Last(null, null, null));
    }
}
