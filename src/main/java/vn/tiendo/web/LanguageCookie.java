package vn.tiendo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a person has chosen, kept by the browser: it is known on the login page too. The browser's own language
 * decides nothing, because many an office computer speaks English to people who do not.
 */
class LanguageCookie implements LocaleResolver {

    static final String NAME = "tien-do-language";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String CHOSEN = LanguageCookie.class.getName() + ".chosen";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Language chosen) {
            return chosen.locale();
        }
        var cookie = WebUtils.getCookie(request, NAME);
        return Language.of(cookie == null ? null : cookie.getValue()).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Language.of(locale == null ? null : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            var cookie = ResponseCookie.from(NAME, chosen.code())
                    .path("/")
                    .maxAge(KEPT)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
