package vn.tiendo;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts of {@code texts/<area>.properties} in the language of whoever asks, for the few sentences that a page does not
 * find by itself, such as what an act has done.
 */
@Component
public class PageTexts {

    private final MessageSource texts;

    PageTexts(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * One text, filled in.
     *
     * @param key       its area, a dot, its name
     * @param arguments numbers as numbers, so that they are written as the language does; years as text
     */
    public String of(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
