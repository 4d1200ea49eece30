package vn.tiendo.supervision.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;

/** The views that an officer keeps under a name of the officer's own; nobody else sees them. */
@Repository
public class SavedViews {

    /** Letters of a name at most. */
    public static final int LONGEST_NAME = 80;

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which page a view opens. */
    public enum Page {
        OVERVIEW("/tong-quan"),
        LIST("/tong-quan/danh-sach");

        private final String address;

        Page(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        /** How forms name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param query what follows the question mark; empty for everything */
    public record View(String name, Page page, String query) {

        public String address() {
            return query.isEmpty() ? page.address() : page.address() + "?" + query;
        }
    }

    /** The officer's views by name. */
    public List<View> of(String login) {
        return jdbc.sql("select name, page, query from saved_view where login = ? order by name")
                .param(login)
                .query((row, number) ->
                        new View(row.getString("name"), Page.valueOf(row.getString("page")), row.getString("query")))
                .list();
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws Refusal if the name is empty or too long, or the officer keeps too many already
     */
    @Transactional
    public void save(String login, View view) {
        if (view.name().isBlank() || view.name().length() > LONGEST_NAME) {
            throw new Refusal("Hãy đặt tên từ 1 đến " + LONGEST_NAME + " ký tự cho bộ lọc.");
        }
        if (of(login).stream().filter(kept -> !kept.name().equals(view.name())).count() >= MOST) {
            throw new Refusal("Đồng chí đã lưu " + MOST + " bộ lọc; hãy xóa bớt rồi lưu tiếp.");
        }
        jdbc.sql("""
                insert into saved_view (login, name, page, query, saved_at) values (?, ?, ?, ?, ?)
                on conflict (login, name) do update
                set page = excluded.page, query = excluded.query, saved_at = excluded.saved_at""")
                .params(login, view.name(), view.page().name(), view.query(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Forgets a view, if there is one of that name. */
    public void remove(String login, String name) {
        jdbc.sql("delete from saved_view where login = ? and name = ?")
                .params(login, name)
                .update();
    }
}
