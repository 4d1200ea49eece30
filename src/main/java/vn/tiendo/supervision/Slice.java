package vn.tiendo.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.Refusal;

/**
 * One page of a longer list.
 *
 * @param number 1 for the first
 * @param more   whether another page follows
 */
public record Slice<T>(List<T> rows, int number, boolean more) {

    /** Rows a page. */
    public static final int SIZE = 50;

    private static final String TEXT = " limit :limit offset :offset";
    private static final int LAST = 100_000;

    /** The end of a statement that {@link #bind} completes. */
    public static String limited(String sql) {
        return sql + TEXT;
    }

    public static StatementSpec bind(StatementSpec statement, int number) {
        return statement.param("limit", SIZE + 1).param("offset", (number - 1) * SIZE);
    }

    public static <T> Slice<T> of(List<T> oneMoreThanFits, int number) {
        boolean more = oneMoreThanFits.size() > SIZE;
        return new Slice<>(more ? oneMoreThanFits.subList(0, SIZE) : oneMoreThanFits, number, more);
    }

    /**
     * The number of a page as an address has it.
     *
     * @throws Refusal if it is none
     */
    public static int number(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return 1;
        }
        if (written.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(written);
            if (number >= 1 && number <= LAST) {
                return number;
            }
        }
        throw new Refusal("Số trang phải là số từ 1 đến 100.000; hãy sửa lại địa chỉ.");
    }
}
