package vn.tiendo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that is written in a roundabout way (double slashes, parameters within the path, letters in
 * percent code): no page of ours has one, and two layers that read it differently would be a way past a wall.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPathsOnly extends OncePerRequestFilter {

    private static final Pattern ROUNDABOUT = Pattern.compile(
            "//|;|\\\\|%(00|2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae]|25)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ROUNDABOUT.matcher(request.getRequestURI()).find()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
