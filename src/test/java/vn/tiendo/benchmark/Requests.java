package vn.tiendo.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Cursor;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.Register;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRows;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** What the {@link OverviewBenchmark} asks for: a line each. */
final class Requests {

    private static final int PAGE = 50;

    private final Overviews overviews;
    private final Register register;
    private final RegisterRows rows;
    private final int port;
    private final Map<String, OfficerBrowser> browsers = new HashMap<>();

    Requests(Overviews overviews, Register register, RegisterRows rows, int port) {
        this.overviews = overviews;
        this.register = register;
        this.rows = rows;
        this.port = port;
    }

    /**
     * What is done for an officer with a filter.
     *
     * @param login  of the officer, or null for each of {@link Draw#LOGINS} in turn
     * @param filter the names of what the filter is drawn from ({@link Draw#filter})
     */
    record Request(String name, @Nullable String login, BiConsumer<Standing, DutyFilter> what, String... filter) {

        Request(String name, BiConsumer<Standing, DutyFilter> what, String... filter) {
            this(name, null, what, filter);
        }

        Request by(String officer) {
            return new Request(name, officer, what, filter);
        }

        @Override
        public String toString() {
            return name + " " + (login == null ? "" : login + " ") + String.join(" ", filter);
        }
    }

    List<Request> all() {
        return Stream.of(pages(), figures(), lists()).flatMap(some -> some).toList();
    }

    private Stream<Request> pages() {
        return Stream.of(
                page("/tong-quan"),
                page("/tong-quan").by("vpub.theodoi"),
                page("/tong-quan").by("s03.lanhdao"),
                page("/tong-quan").by("c017.lanhdao"),
                page("/tong-quan", "nam"),
                page("/tong-quan", "linh-vuc"),
                page("/tong-quan/danh-sach", "tinh-trang=qua-han"),
                page("/tong-quan/danh-sach", "tinh-trang=dung-han", "linh-vuc"),
                page("/tong-quan/danh-sach", "don-vi", "nam"));
    }

    private Stream<Request> figures() {
        return Stream.of(
                new Request("overview", overviews::of),
                sheet(),
                sheet("ke-hoach"),
                sheet("van-ban"),
                sheet("linh-vuc"),
                sheet("khoi"),
                sheet("cap"),
                sheet("loai"),
                sheet("don-vi"),
                sheet("co-quan"),
                sheet("nam"),
                sheet("quy"),
                sheet("thang"),
                sheet("tu"),
                sheet("linh-vuc", "nam"),
                sheet("linh-vuc", "cap"),
                sheet("van-ban", "quy"),
                sheet("khoi", "quy"),
                sheet("cap", "thang"),
                sheet("cap", "nam"),
                sheet("don-vi", "nam"),
                sheet("ke-hoach", "don-vi"),
                sheet("loai", "linh-vuc"),
                sheet("co-quan", "nam"));
    }

    private Stream<Request> lists() {
        return Stream.of("dung-han", "tre-han", "trong-han", "sap-den-han", "qua-han", "moi-qua-han", "cho-kiem-tra")
                .map("tinh-trang="::concat)
                .flatMap(bucket -> Stream.of(
                        first(bucket),
                        deep(bucket),
                        first(bucket, "don-vi"),
                        first(bucket, "ke-hoach"),
                        first(bucket, "linh-vuc", "cap"),
                        deep(bucket, "linh-vuc", "khoi"),
                        first(bucket, "quy")));
    }

    private Request page(String path, String... filter) {
        return new Request(
                path,
                (officer, asked) -> {
                    var answer = browser(officer).get(path + query(asked));
                    if (answer.status() != 200) {
                        throw new IllegalStateException(path + query(asked) + ": " + answer);
                    }
                },
                filter);
    }

    private Request sheet(String... filter) {
        return new Request("figures", register::sheet, filter);
    }

    private Request first(String... filter) {
        return new Request("first rows", (officer, asked) -> rows.page(officer, asked, null, PAGE), filter);
    }

    private Request deep(String... filter) {
        var middle = new Cursor(Province.TODAY.minusDays(700), RegisterKind.REPORT, 1);
        return new Request("rows amid", (officer, asked) -> rows.page(officer, asked, middle, PAGE), filter);
    }

    private OfficerBrowser browser(Standing officer) {
        return browsers.computeIfAbsent(
                officer.officer().login(), login -> OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD));
    }

    private static String query(DutyFilter filter) {
        return "?"
                + filter.parameters().entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
