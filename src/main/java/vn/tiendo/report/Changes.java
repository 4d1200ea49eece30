package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.Indicator;

/** What became of figures, as a sentence says it: "Số lớp tập huấn (lớp): 12 → 14; …". */
final class Changes {

    private Changes() {}

    static String between(List<Indicator> indicators, Map<Long, Figure> before, Map<Long, Figure> after) {
        return indicators.stream()
                .filter(one -> !Objects.equals(before.get(one.id()), after.get(one.id())))
                .map(one -> one.asked().title() + ": " + text(one, before.get(one.id())) + " → "
                        + text(one, after.get(one.id())))
                .collect(Collectors.joining("; "));
    }

    private static String text(Indicator indicator, @Nullable Figure figure) {
        return figure == null ? Figure.NOT_GIVEN : figure.text(indicator.asked().aggregation());
    }
}
