package vn.tiendo.figure.domain;

import java.util.List;

/**
 * Figures were corrected, or are to be: the unit whom it concerns is told at once. Told within the transaction.
 *
 * @param key        names what is told, once and for ever
 * @param unit       code of the unit
 * @param title      of the message
 * @param paragraphs what happened and what is to be done
 * @param path       where it opens, for example {@code /bao-cao/7/dinh-chinh}
 */
public record FiguresTold(String key, String unit, String title, List<String> paragraphs, String path) {}
