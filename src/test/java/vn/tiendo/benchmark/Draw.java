package vn.tiendo.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;

/** Officers and values of filters drawn by lot, the same ones in every run. */
final class Draw {

    /** Who asks: those who follow up, the leaders of a department, of a commune and of a Party committee. */
    static final List<String> LOGINS =
            List.of("vpub.theodoi", "s03.lanhdao", "c017.lanhdao", "vptu.theodoi", "ubnd.lanhdao");

    private static final List<String> LEVELS = List.of("tinh", "so-nganh", "xa-phuong");
    private static final List<String> CHAINS = List.of("nha-nuoc", "dang", "luc-luong-vu-trang");
    private static final List<String> KINDS = List.of("nhiem-vu", "bao-cao", "phoi-hop");

    private final Random random = new Random(2014);
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<Standing> officers;

    Draw(JdbcClient jdbc, Standings standings) {
        officers = LOGINS.stream().map(standings::require).toList();
        values.put("loai", KINDS);
        values.put("cap", LEVELS);
        values.put("khoi", CHAINS);
        values.put("linh-vuc", strings(jdbc, "select code from field order by code"));
        values.put("don-vi", strings(jdbc, "select code from unit order by code"));
        values.put("co-quan", List.of("UBND", "TU", "S01", "S03", "S07"));
        values.put("ke-hoach", strings(jdbc, "select distinct plan_id from duty_register order by 1"));
        values.put(
                "van-ban",
                strings(
                        jdbc,
                        "select distinct document_id from directive where id in (select directive_id from plan) order by 1"));
        values.put("nam", List.of("2022", "2023", "2024", "2025", "2026"));
        values.put("quy", List.of("2022-Q1", "2023-Q2", "2024-Q3", "2025-Q4", "2026-Q1", "2026-Q3", "2026-Q4"));
        values.put("thang", List.of("2022-03", "2023-12", "2024-06", "2025-07", "2026-10", "2026-11", "2026-12"));
        values.put("tu", List.of("2021-11-16", "2023-02-11", "2024-05-20"));
    }

    private static List<String> strings(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** The officer of that login, or each in turn. */
    Standing officer(int round, @Nullable String login) {
        return officers.get((login == null ? round : LOGINS.indexOf(login)) % officers.size());
    }

    /** A filter of these parameters, each with a value drawn by lot; {@code name=value} is taken as it is. */
    Map<String, String> filter(String... names) {
        var filter = new HashMap<String, String>();
        for (var name : names) {
            var given = name.split("=", 2);
            if (given.length == 2) {
                filter.put(given[0], given[1]);
            } else {
                var all = values.get(name);
                filter.put(
                        List.of("nam", "quy", "thang").contains(name) ? "ky" : name,
                        all.get(random.nextInt(all.size())));
            }
        }
        return filter;
    }
}
