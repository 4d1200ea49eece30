package vn.tiendo.letter;

import org.springframework.stereotype.Service;
import vn.tiendo.letter.word.FillTemplate;
import vn.tiendo.letter.word.Filling;

/** Writes a letter: the template that holds for the unit, with the values in the place of the marks. */
@Service
public class WriteLetter {

    private final TemplateInForce templates;

    WriteLetter(TemplateInForce templates) {
        this.templates = templates;
    }

    /** The .docx of a letter that the unit of that code sends. */
    public byte[] write(LetterKind kind, String unit, Filling filling) {
        return FillTemplate.fill(templates.of(kind, unit).file(), kind.vocabulary(), filling);
    }

    /** The same with sample values. */
    public byte[] preview(LetterKind kind, String unit) {
        return write(kind, unit, kind.sample());
    }
}
