package vn.tiendo.letter;

import vn.tiendo.letter.word.Vocabulary;

/**
 * A field of a letter, as offices read of it in the list of fields.
 *
 * @param name     as officers write it between braces
 * @param about    what is written there
 * @param required whether a template without it is refused
 * @param sample   what the preview shows
 */
public record LetterField(String name, String about, boolean required, String sample) {

    static LetterField must(String name, String about, String sample) {
        return new LetterField(name, about, true, sample);
    }

    static LetterField may(String name, String about, String sample) {
        return new LetterField(name, about, false, sample);
    }

    /** What is written in the template. */
    public String mark() {
        return "{{" + name + "}}";
    }

    Vocabulary.Field inWord() {
        return new Vocabulary.Field(name, required);
    }
}
