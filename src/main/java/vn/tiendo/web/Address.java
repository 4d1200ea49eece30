package vn.tiendo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Where on this server a page lies, as its address has it: nothing is decoded, so nothing needs to be encoded again.
 *
 * @param query the parameters, or empty
 */
record Address(String path, String query) {

    static Address of(HttpServletRequest request) {
        return new Address(request.getRequestURI(), written(request.getQueryString()));
    }

    /**
     * The address at which a reader can ask for this page again: of an error page the one that failed, of the answer to
     * a form the page on which the form stood.
     */
    static Address toAskAgain(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return before(request.getHeader(HttpHeaders.REFERER));
        }
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? new Address(failed, written(request.getQueryString()))
                : of(request);
    }

    private static Address before(@Nullable String referer) {
        try {
            var page = URI.create(written(referer));
            var path = page.getRawPath();
            return path == null || !path.matches("/[^/].*|/")
                    ? new Address("/", "")
                    : new Address(path, written(page.getRawQuery()));
        } catch (IllegalArgumentException noAddress) {
            return new Address("/", "");
        }
    }

    Address without(String parameter) {
        var others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "="))
                .collect(Collectors.joining("&"));
        return new Address(path, others);
    }

    Address with(String parameter, String value) {
        var others = without(parameter).query();
        return new Address(path, others + (others.isEmpty() ? "" : "&") + parameter + "=" + value);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
