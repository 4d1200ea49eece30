package vn.tiendo.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Level;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.search.SearchGroup;

/** The words that a parameter knows, for those that know only some. */
@Repository
class ParameterWords {

    private final JdbcClient jdbc;

    ParameterWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where a parameter takes more than a list of words. */
    List<String> of(String parameter) {
        return switch (parameter) {
            case "loai" -> words(RegisterKind.values(), RegisterKind::word);
            case "tinh-trang" -> words(Bucket.values(), Bucket::word);
            case "khoi" -> words(Chain.values(), DutyFilter::word);
            case "cap" -> words(Level.values(), Level::word);
            case "nhom" -> words(SearchGroup.values(), SearchGroup::word);
            case "linh-vuc" ->
                jdbc.sql("select code from field order by position")
                        .query(String.class)
                        .list();
            default -> List.of();
        };
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
