package vn.tiendo.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything under {@code /demo} is the administrator's. People come by the one login page; scripts may bring the login
 * with each request (HTTP Basic) or a session.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DemoSecurity {

    private static final String PAGES = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain theDemoIsTheAdministrators(HttpSecurity http) throws Exception {
        var scripts = new BasicAuthenticationEntryPoint();
        scripts.setRealmName("Tien Do demo");
        RequestMatcher people = DemoSecurity::wantsAPage;
        return http.securityMatcher("/demo", "/demo/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("camunda-admin"))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(DemoSecurity::mightBeAnotherSite))
                .exceptionHandling(exceptions -> exceptions
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/dang-nhap"), people)
                        .defaultAuthenticationEntryPointFor(scripts, request -> true)
                        .accessDeniedHandler(DemoSecurity::refuse))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .contentSecurityPolicy(content -> content.policyDirectives(PAGES)))
                .build();
    }

    /**
     * Whether a change must carry the token of one of our pages. A page of another site can send a form or plain text in
     * the name of whoever is signed on here, but no JSON (the browser asks us first, and we do not answer), and whatever
     * it sends names the site it comes from; so JSON needs no token, nor does an empty request that names none.
     */
    private static boolean mightBeAnotherSite(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            return false;
        }
        if (request.getContentType() == null) {
            return request.getHeader(HttpHeaders.ORIGIN) != null || request.getHeader("Sec-Fetch-Site") != null;
        }
        return !isJson(request.getContentType());
    }

    private static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean wantsAPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (wantsAPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        denied instanceof CsrfException
                                ? "{\"message\":\"Hãy gửi yêu cầu này dưới dạng JSON (Content-Type: application/json).\"}"
                                : "{\"message\":\"Chỉ người quản trị bản chạy thử (quantri) được dùng địa chỉ này.\"}");
    }
}
