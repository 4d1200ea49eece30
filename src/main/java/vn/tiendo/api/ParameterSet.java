package vn.tiendo.api;

import java.util.List;
import java.util.stream.Stream;

/** Which parameters an address takes. */
enum ParameterSet {
    OVERVIEW(List.of("loai", "muc"), Names.FILTER, List.of()),
    DUTIES(List.of("tinh-trang", "muc"), Names.FILTER, List.of("size", "after")),
    SEARCH(List.of("q", "nhom", "trang"), List.of(), List.of()),
    NONE(List.of(), List.of(), List.of());

    private final List<String> names;

    ParameterSet(List<String> first, List<String> then, List<String> last) {
        names = Stream.of(first, then, last).flatMap(List::stream).toList();
    }

    List<String> names() {
        return names;
    }

    private static final class Names {

        private static final List<String> FILTER =
                List.of("don-vi", "co-quan", "ke-hoach", "van-ban", "linh-vuc", "khoi", "cap", "ky", "tu", "den");
    }
}
