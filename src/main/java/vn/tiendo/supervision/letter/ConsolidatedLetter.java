package vn.tiendo.supervision.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tiendo.Columns;
import vn.tiendo.NotFound;
import vn.tiendo.VietnamTime;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.figures.RoundLines;
import vn.tiendo.supervision.letter.ReportPaper.Facts;

/** Báo cáo tổng hợp: one version, with the names of those who had not reported when it was frozen. */
@Service
public class ConsolidatedLetter {

    private static final String VERSION = """
            select c.unit_code, r.recipient_code, r.name, v.version, v.content, v.frozen_at, v.signed_by,
                case when c.window_from is not null then c.period end as period, s.sources, m.missing, m.names
            from report_regime r join consolidation c on c.report_regime_id = r.id
            join consolidated_report v on v.consolidation_id = c.id
            cross join lateral (select count(distinct o.id) as sources from report_round n
                join report_obligation o on o.id = n.obligation_id
                where o.report_regime_id = r.id and case when v.frozen_at is null
                    then o.period = c.period and o.withdrawn_at is null and n.accepted
                    else n.id in (select report_round_id from consolidated_report_source
                        where consolidated_report_id = v.id) end) s
            cross join lateral (select count(*) as missing, string_agg(u.name, '; ' order by u.position, u.code) as names
                from report_obligation o join unit u on u.code = o.unit_code
                where o.report_regime_id = r.id and case when v.frozen_at is null
                    then o.period = c.period and o.withdrawn_at is null
                        and not exists (select from report_round n where n.obligation_id = o.id and n.accepted)
                    else o.id in (select obligation_id from consolidated_report_missing
                        where consolidated_report_id = v.id) end) m
            where r.plan_id = :plan and v.id = :id""";

    private static final String SEEN = " and (:whole or r.recipient_code = any(:reach::text[])"
            + " or r.via_code = any(:reach::text[]) or r.consolidator_code = any(:reach::text[]))";

    private final ReportPaper paper;
    private final NamesOnPaper names;
    private final WriteLetter writeLetter;
    private final RoundLines figures;
    private final JdbcClient jdbc;

    ConsolidatedLetter(
            ReportPaper paper, NamesOnPaper names, WriteLetter writeLetter, RoundLines figures, JdbcClient jdbc) {
        this.paper = paper;
        this.names = names;
        this.writeLetter = writeLetter;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    private record Version(
            String unit,
            String recipient,
            String name,
            @Nullable String period,
            int number,
            String content,
            @Nullable Instant frozenAt,
            @Nullable String signedBy,
            long reported,
            long missing,
            String names) {

        /** Who is missing, unless the text says it already. */
        String notNamed() {
            return Stream.of(names.split("; ")).allMatch(content::contains) ? "" : names;
        }
    }

    /**
     * For those who receive it or see all of the plan; while it is being written, for the unit that writes it.
     *
     * @throws NotFound for anybody else
     */
    public Written of(SeenPlan seen, long id) {
        return seen.bind(jdbc.sql(VERSION + SEEN))
                .param("id", id)
                .query(ConsolidatedLetter::version)
                .optional()
                .filter(version ->
                        version.frozenAt() != null || seen.officer().units().contains(version.unit()))
                .map(version -> written(seen, id, version))
                .orElseThrow(ConsolidatedLetter::nothing);
    }

    /** For those who see the report as which it was handed in. */
    Written handedIn(SeenPlan seen, long id) {
        return jdbc.sql("select r.plan_id from consolidated_report v join consolidation c on c.id = v.consolidation_id"
                        + " join report_regime r on r.id = c.report_regime_id where v.id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(plan -> read(plan, id))
                .map(version -> written(seen, id, version))
                .orElseThrow(ConsolidatedLetter::nothing);
    }

    private Optional<Version> read(long plan, long id) {
        return jdbc.sql(VERSION)
                .param("plan", plan)
                .param("id", id)
                .query(ConsolidatedLetter::version)
                .optional();
    }

    private Written written(SeenPlan seen, long id, Version version) {
        var facts = new Facts(
                version.unit(),
                version.recipient(),
                version.name(),
                version.period(),
                version.frozenAt() == null ? null : LocalDate.ofInstant(version.frozenAt(), VietnamTime.ZONE),
                names.officer(version.signedBy()),
                RoundLines.below(version.content(), figures.ofVersion(id)));
        var filling = Filling.of()
                .and(paper.of(seen, facts))
                .put(
                        "trích yếu",
                        "Tổng hợp "
                                + NamedDocument.about(ReportPaper.title(version.name()))
                                        .substring(3))
                .put("phiên bản", version.number() > 1 ? String.valueOf(version.number()) : null)
                .put("số đơn vị đã báo cáo", NamedDocument.two(version.reported()))
                .put("tổng số đơn vị", NamedDocument.two(version.reported() + version.missing()))
                .put("số đơn vị chưa báo cáo", version.missing() == 0 ? null : NamedDocument.two(version.missing()))
                .put("các đơn vị chưa báo cáo", version.notNamed())
                .build();
        return new Written(
                LetterKind.BAO_CAO_TONG_HOP.word() + "-" + id + ".docx",
                writeLetter.write(LetterKind.BAO_CAO_TONG_HOP, version.unit(), filling));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var names = row.getString("names");
        return new Version(
                row.getString("unit_code"),
                row.getString("recipient_code"),
                row.getString("name"),
                row.getString("period"),
                row.getInt("version"),
                row.getString("content"),
                Columns.instant(row, "frozen_at"),
                row.getString("signed_by"),
                row.getLong("sources"),
                row.getLong("missing"),
                names == null ? "" : names);
    }

    private static NotFound nothing() {
        return new NotFound(
                "Không có báo cáo tổng hợp này, hoặc báo cáo không thuộc phạm vi đơn vị của đồng chí; hãy mở"
                        + " lại kế hoạch.");
    }
}
