package vn.tiendo.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The two languages of our pages. What people have written, and what the law calls things, is never translated. */
enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final Locale locale;

    Language(String code) {
        locale = Locale.forLanguageTag(code);
    }

    Locale locale() {
        return locale;
    }

    /** As cookies, addresses and pages have it: {@code vi}, {@code en}. */
    String code() {
        return locale.getLanguage();
    }

    Language other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    /** Whoever did not ask for English reads Vietnamese. */
    static Language of(@Nullable String code) {
        return ENGLISH.code().equals(code) ? ENGLISH : VIETNAMESE;
    }

    /** The one of the page that is being written; Vietnamese where none is, whatever the computer speaks. */
    static Language current() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return of(locale == null ? null : locale.getLanguage());
    }
}
