package vn.tiendo.supervision.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.figure.domain.Aggregation;
import vn.tiendo.figure.domain.Asked;

/** The figures of each round of a report, a line each: "Số lớp tập huấn (lớp): 12". */
@Repository
public class RoundLines {

    private final JdbcClient jdbc;

    RoundLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a version of a consolidated report; none where its regime asks for no figures. */
    public List<String> ofVersion(long version) {
        return jdbc.sql("""
                        select i.name, i.unit_of_measure, i.aggregation, f.* from consolidated_figure f
                        join indicator i on i.id = f.indicator_id where f.consolidated_report_id = ? order by i.position""").param(version).query((row, number) -> line(row)).list();
    }

    /** A text with its figures below it, as paper has them. */
    public static String below(String text, List<String> lines) {
        return lines.isEmpty() ? text : text + "\n\nSố liệu:\n- " + String.join("\n- ", lines);
    }

    /** By the number of the round; none of a round that gives no figures. */
    public Map<Integer, List<String>> of(long obligation) {
        var lines = new LinkedHashMap<Integer, List<String>>();
        jdbc.sql("""
                        select n.number, i.name, i.unit_of_measure, i.aggregation, f.* from report_round n
                        join report_figure f on f.report_round_id = n.id join indicator i on i.id = f.indicator_id
                        where n.obligation_id = ? order by n.number, i.position""").param(obligation).query(row -> {
            lines.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                    .add(line(row));
        });
        return lines;
    }

    private static String line(ResultSet row) throws SQLException {
        var how = Aggregation.valueOf(row.getString("aggregation"));
        var asked = new Asked(row.getString("name"), row.getString("unit_of_measure"), how, null);
        return asked.title() + ": " + FigureRows.figure(row).text(how);
    }
}
