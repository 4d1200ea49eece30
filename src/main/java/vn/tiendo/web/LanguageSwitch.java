package vn.tiendo.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * {@code ?lang=en} or {@code ?lang=vi} on any page of ours. The reader is sent on to the same address without it, so
 * that who is given a link by a colleague does not get the colleague's language with it.
 */
class LanguageSwitch implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    private final LocaleResolver languages;

    LanguageSwitch(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var wanted = request.getParameter(PARAMETER);
        if (wanted == null || !HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        languages.setLocale(request, response, Language.of(wanted).locale());
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        response.sendRedirect(Address.of(request).without(PARAMETER).toString());
        return false;
    }
}
