package vn.tiendo.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the head of every page needs to know of the page that is being shown: {@code @here} in templates. */
@Component("here")
class ThisPage {

    private final HttpServletRequest request;

    ThisPage(HttpServletRequest request) {
        this.request = request;
    }

    /** The code of the language that the reader could change to. */
    public String otherLanguage() {
        return Language.current().other().code();
    }

    /** This page, its address and parameters kept, in the other language. */
    public String inOtherLanguage() {
        return Address.toAskAgain(request)
                .with(LanguageSwitch.PARAMETER, otherLanguage())
                .toString();
    }

    /** For {@code aria-current} of a link in the navigation: {@code page}, {@code true} for a page below it, or null. */
    public @Nullable String current(String entry) {
        var path = Address.toAskAgain(request).path();
        return path.equals(entry) ? "page" : path.startsWith(entry + "/") ? "true" : null;
    }
}
