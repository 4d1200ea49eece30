package vn.tiendo.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The second wall before the engine's web API, after sign-on and before Camunda's own filters: doors that stay shut,
 * query expressions that are not on the list (CVE-2026-109432), and bodies too large or malformed to read.
 */
class EngineApiWall extends OncePerRequestFilter {

    /** Bytes; a form with its longest report is some hundred kilobytes. */
    static final int LARGEST_JSON = 1 << 20;
    /** Bytes; a deployment of an administrator. */
    static final int LARGEST_UPLOAD = 16 << 20;

    private static final Set<String> PAGE = Set.of("firstResult", "maxResults");
    private static final String BAD_ADDRESS = "Địa chỉ không hợp lệ; hãy tải lại trang rồi thử lại.";

    /**
     * Makes an administrator without any login (CVE-2026-77226); signs on beside our one sign-on; runs on a thread of
     * its own for workers that we do not have.
     */
    private static final Pattern SHUT = Pattern.compile(
            ".*/api/(admin/setup(/.*)?|admin/auth/user/[^/]+/login(/.*)?|engine/.*/external-task/fetchAndLock/?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBMISSION = Pattern.compile(".*/submit-form/?");

    private final EngineApiJson rules;
    private final ObjectMapper json;

    EngineApiWall(EngineApiJson rules, ObjectMapper json) {
        this.rules = rules;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest passed;
        try {
            passed = checked(request);
        } catch (RequestRefused refusal) {
            refuse(response, refusal);
            return;
        }
        chain.doFilter(passed, response);
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException, RequestRefused {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (SHUT.matcher(path).matches()) {
            throw new RequestRefused(FORBIDDEN.value(), "Địa chỉ này đã đóng.");
        }
        checkQuery(request.getQueryString());
        if (isUpload(request)) {
            if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_UPLOAD) {
                throw tooLarge();
            }
            return request;
        }
        var body = request.getInputStream().readNBytes(LARGEST_JSON + 1);
        if (body.length > LARGEST_JSON) {
            throw tooLarge();
        }
        rules.check(body);
        if (SUBMISSION.matcher(path).matches()) {
            SubmittedForm.check(body);
        }
        return new BufferedRequest(request, body);
    }

    private void checkQuery(@Nullable String query) throws RequestRefused {
        if (query == null) {
            return;
        }
        for (var parameter : query.split("&")) {
            var at = parameter.indexOf('=');
            var name = decoded(at < 0 ? parameter : parameter.substring(0, at));
            var value = at < 0 ? null : decoded(parameter.substring(at + 1));
            rules.check(name, value);
            // The engine hands these to the database as they are.
            if (PAGE.contains(name) && (value == null || !value.matches("\\d{1,9}"))) {
                throw new RequestRefused(BAD_REQUEST.value(), BAD_ADDRESS);
            }
        }
    }

    private static String decoded(String part) throws RequestRefused {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new RequestRefused(BAD_REQUEST.value(), BAD_ADDRESS);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                PAYLOAD_TOO_LARGE.value(), "Nội dung gửi lên quá lớn; hãy rút gọn nội dung rồi gửi lại.");
    }

    private void refuse(HttpServletResponse response, RequestRefused refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", refusal.getMessage()));
    }
}
