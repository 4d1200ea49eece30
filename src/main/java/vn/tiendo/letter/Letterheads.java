package vn.tiendo.letter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;

/** Finds what stands on every paper of a unit: what it has entered, else what its name and its documents tell. */
@Component
public class Letterheads {

    private static final Pattern PLACE =
            Pattern.compile("(?:tỉnh|thành phố|xã|phường|đặc khu|Tỉnh ủy|Thành ủy) (\\p{Lu}.*)");
    private static final String NONE = "-";

    private final UnitPapers papers;
    private final Units units;
    private final JdbcClient jdbc;

    Letterheads(UnitPapers papers, Units units, JdbcClient jdbc) {
        this.papers = papers;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Of the unit with that code. */
    public Letterhead of(String code) {
        var unit = units.require(code);
        var entered = papers.of(unit.code());
        return new Letterhead(
                unit,
                entered.superior() == null
                        ? superior(unit)
                        : NONE.equals(entered.superior()) ? null : entered.superior(),
                entered.place() == null ? place(unit) : entered.place(),
                entered.authority(),
                entered.position(),
                entered.recipients());
    }

    /** People's committees write no superior above their name; neither does who has none. */
    private @Nullable String superior(Unit unit) {
        var alone = unit.parent() == null || Letterhead.isCommittee(unit.name());
        return alone ? null : units.require(unit.parent()).name();
    }

    private @Nullable String place(Unit unit) {
        return jdbc.sql("""
                select place from official_document
                where owner_code = ? and direction = 'OUTGOING' and place is not null order by id desc limit 1""").param(unit.code()).query(String.class).optional().orElseGet(() -> ofName(unit));
    }

    private @Nullable String ofName(Unit unit) {
        for (var above = unit; ; above = units.require(above.parent())) {
            var name = PLACE.matcher(above.name());
            if (name.find()) {
                return name.group(1);
            }
            if (above.parent() == null) {
                return null;
            }
        }
    }
}
