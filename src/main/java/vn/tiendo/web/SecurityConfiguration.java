package vn.tiendo.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import vn.tiendo.engine.guard.AllowedQueryExpressions;
import vn.tiendo.engine.identity.SignedOnOfficer;

/**
 * One sign-on. Spring Security asks for login and password once, on our own page; Tasklist, Cockpit and Admin take
 * the officer from there ({@link SignedOnOfficer}) and never show a login of their own.
 */
@Configuration
class SecurityConfiguration {

    static final String LOGIN_PAGE = "/dang-nhap";
    private static final String OUR_PAGES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Bean
    SecurityFilterChain oneSignOn(HttpSecurity http) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.authorizeHttpRequests(requests -> requests
                        // CVE-2026-77226: this path makes an administrator without any login.
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
                        .denyAll()
                        // These read past the engine's authorization: numbers about the work of every unit.
                        .requestMatchers("/camunda/api/cockpit/**", "/camunda/api/admin/plugin/**")
                        .hasAuthority("camunda-admin")
                        .requestMatchers(LOGIN_PAGE, "/css/**", "/actuator/health/**", "/error")
                        .permitAll()
                        // Whoever knows the secret address; calendars of telephones cannot sign on.
                        .requestMatchers("/lich/*.ics")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .formLogin(form ->
                        form.loginPage(LOGIN_PAGE).defaultSuccessUrl(TASKLIST).failureUrl(LOGIN_PAGE + "?loi"))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                paths.matcher("/dang-xuat"), paths.matcher("/camunda/api/admin/auth/user/*/logout")))
                        // Tasklist asks by script and wants no page; our own button does.
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                                paths.matcher("/camunda/api/**"))
                        .logoutSuccessUrl(LOGIN_PAGE))
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths.matcher("/camunda/api/**")))
                // The engine's web applications bring their own CSRF filter and headers.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        // For our own pages; Camunda's bring their own, see application.yml.
                        .contentSecurityPolicy(content -> content.policyDirectives(OUR_PAGES)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .build();
    }

    /** After the login one goes where one wanted to, not to what a script in a forgotten window asked for meanwhile. */
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null);
        return cache;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineTakesTheSignedOnOfficer() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SignedOnOfficer.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineApiWall> wallBeforeTheEngineApi(
            AllowedQueryExpressions expressions, ObjectMapper json) {
        var wall = new FilterRegistrationBean<>(new EngineApiWall(new EngineApiJson(expressions), json));
        wall.addUrlPatterns("/camunda/api/*");
        // After sign-on, so that strangers make us read nothing; before all that belongs to Camunda.
        wall.setOrder(Ordered.LOWEST_PRECEDENCE - 200);
        return wall;
    }

    @Bean
    FilterRegistrationBean<NonceOfThePage> oneNonceAPage() {
        var filter = new FilterRegistrationBean<>(new NonceOfThePage());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 200);
        return filter;
    }
}
