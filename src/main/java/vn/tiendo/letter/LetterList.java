package vn.tiendo.letter;

import java.util.List;
import vn.tiendo.letter.word.Vocabulary;

/**
 * What a letter says again and again: the rows of an annex, the lines of Nơi nhận.
 *
 * @param byRow  whether it fills a table; else paragraphs
 * @param fields of one row
 */
public record LetterList(String name, boolean byRow, List<LetterField> fields) {

    static LetterList table(String name, LetterField... fields) {
        return new LetterList(name, true, List.of(fields));
    }

    /** One paragraph a line. */
    static LetterList lines(LetterField field) {
        return new LetterList(field.name(), false, List.of(field));
    }

    Vocabulary.Repeated inWord() {
        return new Vocabulary.Repeated(
                name, byRow, fields.stream().map(LetterField::inWord).toList());
    }
}
