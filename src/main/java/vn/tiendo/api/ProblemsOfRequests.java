package vn.tiendo.api;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;

/** Every failure below /api/v1 becomes a problem with one sentence; what is our own fault goes to the log, not out. */
@RestControllerAdvice(basePackageClasses = ProblemsOfRequests.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemsOfRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemsOfRequests.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notPermitted(NotPermitted refusal, HttpServletRequest request) {
        return problem(HttpStatus.FORBIDDEN, String.valueOf(refusal.getMessage()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound refusal, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, String.valueOf(refusal.getMessage()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(
            HttpMediaTypeNotAcceptableException refusal, HttpServletRequest request) {
        return problem(
                HttpStatus.NOT_ACCEPTABLE,
                "Địa chỉ này chỉ trả lời bằng JSON; hãy bỏ hoặc sửa tiêu đề Accept.",
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
        LOG.error("{} could not be answered", request.getRequestURI(), failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, Problems.OUR_FAULT, request);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String sentence, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, sentence, request));
    }
}
