package vn.tiendo.supervision.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterKind;

/** The addresses behind the figures of one filter. A page has thousands of them, so they are put together here. */
public final class Links {

    private final DutyFilter filter;
    private final Map<Bucket, String> byBucket = new LinkedHashMap<>();

    Links(DutyFilter filter) {
        this.filter = filter;
        for (var bucket : Bucket.values()) {
            byBucket.put(
                    bucket,
                    address(OverviewPages.LIST, FilterDesk.query(filter.at(null).in(bucket))));
        }
    }

    /** The rows of a unit in a bucket. */
    public String cell(String unit, Bucket bucket) {
        return byBucket.get(bucket) + "&don-vi=" + unit;
    }

    /** All rows of a unit. */
    public String unit(String unit) {
        return address(OverviewPages.LIST, FilterDesk.query(filter.at(unit).in(null)));
    }

    /** The rows of a kind in a bucket; all buckets where that is null. */
    public String kind(@Nullable RegisterKind kind, @Nullable Bucket bucket) {
        return address(OverviewPages.LIST, FilterDesk.query(filter.of(kind).in(bucket)));
    }

    /** The rows of an item of the plan, or of a report it asks for, in a bucket. */
    public String source(RegisterKind kind, long source, @Nullable Bucket bucket) {
        return kind(kind, bucket) + "&muc=" + source;
    }

    /** The rows in a bucket, of the kinds that the filter asks for. */
    public String bucket(@Nullable Bucket bucket) {
        return kind(filter.kind(), bucket);
    }

    /** The same without one of its parameters. */
    public String without(String page, String parameter) {
        var rest = new LinkedHashMap<>(filter.parameters());
        rest.remove(parameter);
        if (parameter.equals("loai")) {
            rest.remove("muc");
        }
        return address(page, FilterDesk.query(DutyFilter.of(rest)));
    }

    /** The same on another page. */
    public String on(String page) {
        return address(page, FilterDesk.query(filter));
    }

    /** The overview of the same, which knows no buckets. */
    public String overview() {
        return address(OverviewPages.OVERVIEW, FilterDesk.query(filter.in(null)));
    }

    /** The same list, the page that begins after a row; from the begin where that is null. */
    public String after(@Nullable String cursor) {
        var query = FilterDesk.query(filter);
        if (cursor == null) {
            return address(OverviewPages.LIST, query);
        }
        return OverviewPages.LIST + "?" + (query.isEmpty() ? "" : query + "&") + "sau=" + cursor;
    }

    private static String address(String page, String query) {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
