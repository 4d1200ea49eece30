package vn.tiendo.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nothing is changed below /api/v1, so nothing but reading goes on; and what fails there fails as a problem. */
class ReadOnly extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadOnly.class);

    private final Problems problems;

    ReadOnly(Problems problems) {
        this.problems = problems;
    }

    /** Also where it fails before any controller is asked, such as with the database away. */
    private void answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            LOG.error("{} could not be answered", request.getRequestURI(), failure);
            problems.write(HttpStatus.INTERNAL_SERVER_ERROR, Problems.OUR_FAULT, request, response);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            answered(request, response, chain);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
        problems.write(
                HttpStatus.METHOD_NOT_ALLOWED, "Địa chỉ này chỉ để đọc; hãy dùng phương thức GET.", request, response);
    }
}
