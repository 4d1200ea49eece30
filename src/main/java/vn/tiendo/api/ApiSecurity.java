package vn.tiendo.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.tiendo.api.token.AccessTokens;

/**
 * Who reads below /api/v1: an officer with a session of our pages, with login and password in the request, or with a
 * personal token. No session is ever made here, and a token opens nothing elsewhere.
 */
@Configuration
class ApiSecurity {

    static final String PATHS = "/api/v1/**";
    private static final String NOTHING_BUT_DATA = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain forMachines(HttpSecurity http, AccessTokens tokens, NotSignedOn notSignedOn, Problems problems)
            throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OpenApi.ADDRESS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new ReadOnly(problems), SecurityContextHolderFilter.class)
                .addFilterBefore(new TokenSignOn(tokens, notSignedOn), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(notSignedOn))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(notSignedOn))
                // Only reading goes on, so there is nothing that another site could have done in somebody's name.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(
                        headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(NOTHING_BUT_DATA)))
                .build();
    }
}
