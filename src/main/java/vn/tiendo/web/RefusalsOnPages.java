package vn.tiendo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.NotFound;
import vn.tiendo.NotNow;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;

/** What a page of ours cannot do is told in one sentence, on a page that looks like the others. */
@ControllerAdvice(annotations = Controller.class)
class RefusalsOnPages {

    private final WhoIsHere who;

    RefusalsOnPages(WhoIsHere who) {
        this.who = who;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, refusal, request);
    }

    @ExceptionHandler
    ModelAndView notPermitted(NotPermitted refusal, HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, refusal, request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound refusal, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, refusal, request);
    }

    @ExceptionHandler
    ModelAndView notNow(NotNow refusal, HttpServletRequest request) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, refusal, request);
    }

    private ModelAndView page(HttpStatus status, RuntimeException refusal, HttpServletRequest request) {
        var model = new HashMap<String, Object>(
                Map.of("status", status.value(), "sentence", String.valueOf(refusal.getMessage())));
        if (request.getUserPrincipal() != null) {
            model.put("me", who.of(request.getUserPrincipal().getName()));
        }
        return new ModelAndView("error", model, status);
    }
}
