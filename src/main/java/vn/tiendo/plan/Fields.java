package vn.tiendo.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fields of work (lĩnh vực) in which plans lie, a list that each province keeps for itself. */
@Repository
public class Fields {

    private final JdbcClient jdbc;

    Fields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by code, in the order of the list. */
    public Map<String, String> all() {
        var fields = new LinkedHashMap<String, String>();
        jdbc.sql("select code, name from field order by position").query(row -> {
            fields.put(row.getString("code"), row.getString("name"));
        });
        return fields;
    }

    boolean contains(String code) {
        return all().containsKey(code);
    }
}
