package vn.tiendo.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * The bytes of a file that a browser asks for: all of them, or from where its download broke off (RFC 9110, 14.2). Of
 * several parts at once it gets the whole.
 *
 * @param from   number of the first byte, from 0
 * @param length how many
 * @param whole  whether this is all there is
 */
record PartOfFile(long from, long length, boolean whole) {

    /**
     * What is asked for of a file of that size.
     *
     * @param tag of the version that we have; a part of another one is no use to anybody
     * @return null if there is no such part
     */
    static @Nullable PartOfFile of(HttpServletRequest request, long size, String tag) {
        var all = new PartOfFile(0, size, true);
        var known = request.getHeader(HttpHeaders.IF_RANGE);
        if (known != null && !known.equals(tag)) {
            return all;
        }
        var ranges = ranges(request.getHeader(HttpHeaders.RANGE));
        if (ranges.size() != 1) {
            return all;
        }
        long from = ranges.get(0).getRangeStart(size);
        long to = ranges.get(0).getRangeEnd(size);
        return from >= size || to < from ? null : new PartOfFile(from, to - from + 1, false);
    }

    private static List<HttpRange> ranges(@Nullable String asked) {
        try {
            return HttpRange.parseRanges(asked);
        } catch (IllegalArgumentException unknown) {
            return List.of();
        }
    }

    /** As the answer names it. */
    String inHeader(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
