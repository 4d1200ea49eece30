package vn.tiendo.testing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, ours and the engine's, so that a test sees whether anything at all was written. */
public final class WholeDatabase {

    private final JdbcClient jdbc;
    private final String sql;

    public WholeDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list();
        this.sql = tables.stream()
                .map(table -> "select '" + table + "', count(*) || ' rows, '"
                        + " || coalesce(sum(hashtextextended(t::text, 0)), 0) from \"" + table + "\" t")
                .collect(Collectors.joining(" union all "));
    }

    /** For each table how many rows it has, and a fingerprint of what stands in them. */
    public TreeMap<String, String> contents() {
        var contents = new TreeMap<String, String>();
        jdbc.sql(sql).query(row -> {
            contents.put(row.getString(1), row.getString(2));
        });
        return contents;
    }
}
